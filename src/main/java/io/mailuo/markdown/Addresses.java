package io.mailuo.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address in a text is, as a browser reads it: control characters and white space are
 * passed over, a backslash is a slash (WHATWG URL Standard, 4.4).
 */
final class Addresses {

  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*");
  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

  private Addresses() {}

  /** True for addresses of other sites. */
  static boolean isElsewhere(String address) {
    String read = asRead(address);
    return read.startsWith("//") || read.startsWith("http:") || read.startsWith("https:");
  }

  /** True where following the address can do no harm. */
  static boolean isSafe(String address) {
    return refusedScheme(address).isEmpty();
  }

  /** The scheme of an address that is not safe to follow, e.g. {@code javascript}. */
  static Optional<String> refusedScheme(String address) {
    Matcher scheme = SCHEME.matcher(asRead(address));
    return scheme.matches() && !ALLOWED.contains(scheme.group(1))
        ? Optional.of(scheme.group(1))
        : Optional.empty();
  }

  /** True for an address of another file of the hub. */
  static boolean isInHub(String address) {
    String read = asRead(address);
    boolean scheme = SCHEME.matcher(read).matches();
    return !read.isEmpty() && !scheme && !read.startsWith("//") && !read.startsWith("#");
  }

  private static String asRead(String address) {
    StringBuilder read = new StringBuilder();
    address
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && !Character.isWhitespace(c))
        .forEach(c -> read.appendCodePoint(c == '\\' ? '/' : c));
    return read.toString().toLowerCase(Locale.ROOT);
  }
}
