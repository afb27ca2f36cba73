package io.mailuo.discover;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML scalars: bare where nothing in them has a meaning there, else in quotes. */
final class YamlText {

  private static final Pattern BARE =
      Pattern.compile("[\\p{L}\\p{IsHan}][\\p{L}\\p{IsHan}0-9·+./_ -]*(?<! )");

  private YamlText() {}

  static String quoted(String text) {
    return BARE.matcher(text).matches() ? text : inQuotes(text);
  }

  static String list(List<String> texts) {
    return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String inQuotes(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
