package io.mailuo.feed;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses as authors write them, made fit for places that want an IRI (RFC 3987). */
final class Iri {

  /** ASCII characters that an IRI cannot hold, and a percent sign that escapes nothing. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7F]|%(?![0-9A-Fa-f]{2})");

  private Iri() {}

  /** The address with what an IRI cannot hold escaped, e.g. {@code |} as {@code %7C}. */
  static String of(String address) {
    return FORBIDDEN
        .matcher(address)
        .replaceAll(found -> String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
  }
}
