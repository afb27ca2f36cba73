package io.mailuo.search;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.json.ScriptJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that hand data to a function of the client. */
final class ScriptText {

  private ScriptText() {}

  /** Writes one JSON value. */
  @FunctionalInterface
  interface Json {
    void write(JsonGenerator out) throws IOException;
  }

  /** UTF-8 JSON that may stand in a script. */
  static byte[] json(Json value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = ScriptJson.generator(bytes)) {
      value.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * A call of one of the client's functions.
   *
   * @param function e.g. {@code take}
   */
  static byte[] call(String function, byte[] json) {
    ByteArrayOutputStream script = new ByteArrayOutputStream(json.length + 32);
    script.writeBytes(("mailuoSearch." + function + "(").getBytes(StandardCharsets.UTF_8));
    script.writeBytes(json);
    script.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
    return script.toByteArray();
  }
}
