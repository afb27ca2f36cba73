package io.mailuo.search;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Names for files that change when their content does. */
final class ContentHash {

  static final int LENGTH = 7;

  private ContentHash() {}

  /**
   * Seven digits of base 32, from the SHA-256: lower case only, since some file systems do not tell
   * cases apart. Among 3,000 files two have the same by a chance of one in 7,600.
   */
  static String of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      StringBuilder digits = new StringBuilder();
      for (byte b : Arrays.copyOf(digest, LENGTH)) {
        digits.append(Character.forDigit(b & 31, 32));
      }
      return digits.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
