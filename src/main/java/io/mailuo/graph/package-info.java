/**
 * Drawings of graphs: where the nodes lie. Knows nothing of entities or pages; the same graph gives
 * the same drawing on every machine.
 */
@NullMarked
package io.mailuo.graph;

import org.jspecify.annotations.NullMarked;
