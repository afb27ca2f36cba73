package io.mailuo.search;

import java.nio.charset.StandardCharsets;

/**
 * A finished file of the site.
 *
 * @param path site path, e.g. {@code search/loader.js}
 * @param bytes UTF-8 text; not copied, since an index may be large, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record SearchFile(String path, byte[] bytes) {

  /** The bytes as text. */
  public String content() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
