/**
 * Writing itself: scripts, folding for comparison, sentences, widths on a terminal, pinyin. Knows
 * nothing of articles or entities; HanLP is used here: words, pinyin, script conversion.
 */
@NullMarked
package io.mailuo.text;

import org.jspecify.annotations.NullMarked;
