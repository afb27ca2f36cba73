/**
 * Stage 6, <em>plan</em>: from the {@link io.mailuo.knowledge.Hub} to every page of the site: its
 * URL and exactly what its template shows. Every {@code href} in a page is final, relative to that
 * page. Knows nothing of Thymeleaf, Flexmark or files.
 */
@NullMarked
package io.mailuo.page;

import org.jspecify.annotations.NullMarked;
