package io.mailuo.discover;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Offices, units of measure, file formats, calendar words: Latin, but names of nothing. */
final class CommonLatin {

  private static final Set<String> WORDS =
      Set.of(
          """
          AM AMERICA AMERICAN AN AND API APP APRIL ARE AS AT AUGUST BEIJING BUG BUT BY
          CEO CFO CHINA CHINESE CIO CM CMO COO CPO CTO CV DECEMBER DEMO DIY DPI DR
          ENGLISH EU FAQ FEBRUARY FIRST FOR FPS FRIDAY FROM GB GHZ GIF HE HOW HR HTTP
          HTTPS HZ ID IF IN IP IS ISBN IT JANUARY JPG JULY JUNE KB KG KM KM/H LAST MARCH
          MAY MB MBA MHZ ML MM MONDAY MR MRS NEW NO NOT NOVEMBER OCTOBER OF OK ON ONE OR
          PB PC PDF PHD PK PM PNG PPT PR PX Q1 Q2 Q3 Q4 SATURDAY SDK SEPTEMBER SHANGHAI
          SHE SUNDAY TB THAT THE THEY THIS THREE THURSDAY TO TOP TUESDAY TV TWO UK UN UP
          URL US USA VIA VIP VOL VP VS WE WEDNESDAY WHAT WHEN WHY WITH WWW YOU ZIP
          """
              .strip()
              .split("\\s+"));

  /** I'm, don't, we've. */
  private static final Pattern CONTRACTED = Pattern.compile("[A-Za-z]+['’](?:m|re|ve|ll|d|t)");

  private CommonLatin() {}

  /** True for a word, in whatever case, that is no name. */
  static boolean holds(String word) {
    return WORDS.contains(word.toUpperCase(Locale.ROOT)) || CONTRACTED.matcher(word).matches();
  }
}
