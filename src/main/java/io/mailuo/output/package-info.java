/**
 * Stage 8, <em>write</em>: the finished files into the output folder, all or nothing. The only
 * place that writes a site.
 */
@NullMarked
package io.mailuo.output;

import org.jspecify.annotations.NullMarked;
