/**
 * Stage 5, <em>relate</em>: from all articles and their mentions to the {@link
 * io.mailuo.knowledge.Hub}: for each entity its mentions in context and its relatives, for each
 * article what it mentions and which articles are close to it.
 */
@NullMarked
package io.mailuo.knowledge;

import org.jspecify.annotations.NullMarked;
