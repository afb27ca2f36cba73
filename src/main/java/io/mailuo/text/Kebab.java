package io.mailuo.text;

import java.util.Locale;

/** Constants as message keys and data files write them. */
public final class Kebab {

  private Kebab() {}

  /** The name in small letters with hyphens: {@code INVESTED_IN} becomes {@code invested-in}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
