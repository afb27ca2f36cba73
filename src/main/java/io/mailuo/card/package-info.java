/**
 * Pictures that stand for a page where its link is shared. They are drawn with a font of the
 * machine, so they differ from machine to machine; {@link io.mailuo.card.CardPainter} never draws a
 * character that the font lacks.
 */
@NullMarked
package io.mailuo.card;

import org.jspecify.annotations.NullMarked;
