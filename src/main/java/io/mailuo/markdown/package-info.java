/**
 * Stage 2, <em>parse</em>, back half, and the HTML of stage 7a. From Markdown to our own immutable
 * {@link io.mailuo.markdown.Body}, and from Markdown with {@link io.mailuo.markdown.BodyMarks} to
 * safe HTML. Flexmark and jsoup stay in here; the Flexmark tree never leaves.
 */
@NullMarked
package io.mailuo.markdown;

import org.jspecify.annotations.NullMarked;
