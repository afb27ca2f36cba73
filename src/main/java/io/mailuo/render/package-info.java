/**
 * Stage 7a, <em>render</em>: from a {@link io.mailuo.page.Page} and the HTML of its Markdown to the
 * page's HTML. Thymeleaf stays in here.
 */
@NullMarked
package io.mailuo.render;

import org.jspecify.annotations.NullMarked;
