package io.mailuo.page;

import io.mailuo.text.Scripts;

/**
 * Estimates how long a text takes to read: 400 Chinese characters or 200 words of another script a
 * minute, the usual figures of Chinese and English readers.
 */
final class ReadingTime {

  private static final double CHARACTERS = 400;
  private static final double WORDS = 200;

  private ReadingTime() {}

  /** Minutes, at least 1. */
  static int minutes(String text) {
    long characters = text.codePoints().filter(Scripts::isHan).count();
    long words = text.split("[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})|(?=\\p{IsHan})").length - characters;
    return (int) Math.max(1, Math.ceil(characters / CHARACTERS + Math.max(0, words) / WORDS));
  }
}
