package io.mailuo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * JSON that may stand in a script, even in one within a page: {@code <}, {@code >} and {@code &} as
 * {@code \\uXXXX}, so that no text ends the element or opens a comment in it, and the two line
 * separators that older scripts do not allow in strings.
 */
public final class ScriptJson extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new ScriptJson()).build();

  private final int[] ascii = standardAsciiEscapesForJSON();

  private ScriptJson() {
    ascii['<'] = ESCAPE_STANDARD;
    ascii['>'] = ESCAPE_STANDARD;
    ascii['&'] = ESCAPE_STANDARD;
  }

  /** Writes UTF-8. */
  public static JsonGenerator generator(OutputStream target) throws IOException {
    return FACTORY.createGenerator(target);
  }

  public static JsonGenerator generator(Writer target) throws IOException {
    return FACTORY.createGenerator(target);
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case 0x2028 -> new SerializedString("\\u2028");
      case 0x2029 -> new SerializedString("\\u2029");
      default -> null;
    };
  }
}
