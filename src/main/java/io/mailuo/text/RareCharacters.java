package io.mailuo.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Tells the Chinese characters that many readers cannot say aloud: those outside GB/T 2312, the
 * first national character set, whose 6,763 characters are the ones that schools, newspapers and
 * most names use. A traditional character counts as its simplified form.
 */
public final class RareCharacters {

  private static final Charset COMMON = Charset.forName("GB2312");

  private RareCharacters() {}

  /** True for a rare Chinese character of the basic plane. */
  public static boolean isRare(char c) {
    CharsetEncoder common = COMMON.newEncoder();
    return Scripts.isHan(c)
        && !Character.isSurrogate(c)
        && !common.canEncode(c)
        && !common.canEncode(Simplification.simplified(c));
  }
}
