/**
 * Stage 1, <em>read</em>: from the folder of a hub to {@link io.mailuo.source.SourceFile}s:
 * decoded, byte order mark removed. The only place that reads a hub's files.
 */
@NullMarked
package io.mailuo.source;

import org.jspecify.annotations.NullMarked;
