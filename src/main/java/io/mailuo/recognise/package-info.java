/**
 * Stage 3, <em>recognise</em>: which stretch of a text names which entity, and why. Entry: {@link
 * io.mailuo.recognise.Recogniser}. HanLP is used here for word boundaries.
 */
@NullMarked
package io.mailuo.recognise;

import org.jspecify.annotations.NullMarked;
