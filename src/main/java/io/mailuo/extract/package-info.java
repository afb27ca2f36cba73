/**
 * Stage 4, <em>extract</em>: from an article and its mentions to what it says: who holds which
 * {@link io.mailuo.extract.Role}, who said what ({@link io.mailuo.extract.Quotation}), what
 * happened when ({@link io.mailuo.extract.DatedEvent}), how things are related ({@link
 * io.mailuo.extract.Relation}). Everything keeps the place that says so. {@link
 * io.mailuo.extract.Extractor} is the way in.
 */
@NullMarked
package io.mailuo.extract;

import org.jspecify.annotations.NullMarked;
