package io.mailuo.source;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.problem.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes a text of the bytes of a file: UTF-8, with or without a byte order mark. */
final class SourceText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SourceText() {}

  /**
   * The text without a byte order mark, its line ends as they are.
   *
   * @param path of the file, relative to the hub
   * @return without a value where the bytes are not UTF-8; the problem tells the line
   */
  static Checked<SourceFile> of(String path, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return new Checked<>(Optional.of(new SourceFile(path, bare, hash(bytes))), List.of());
    } catch (CharacterCodingException e) {
      SourcePosition at = new SourcePosition(path, lineOfBadByte(bytes), 1);
      return Checked.failed(new Problem(Code.NOT_UTF8, at, "", 1, List.of()));
    }
  }

  private static int lineOfBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
