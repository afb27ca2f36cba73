/**
 * Stage 2, <em>parse</em>, front half: from source files to typed {@link
 * io.mailuo.content.Article}s, {@link io.mailuo.content.Entity entities} and {@link
 * io.mailuo.content.FreePage free pages}.
 */
@NullMarked
package io.mailuo.content;

import org.jspecify.annotations.NullMarked;
