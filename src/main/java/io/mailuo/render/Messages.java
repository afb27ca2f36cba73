package io.mailuo.render;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words of the interface in one language.
 *
 * @param texts patterns of {@link MessageFormat} by key
 */
public record Messages(Map<String, String> texts) {

  public Messages {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /**
   * The text of a key, its parameters filled in.
   *
   * @return empty where there is no such key
   */
  Optional<String> find(String key, Object... parameters) {
    return Optional.ofNullable(texts.get(key))
        .map(pattern -> new MessageFormat(pattern, Locale.ROOT).format(strings(parameters)));
  }

  /**
   * The text of a key without parameters.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no message " + key));
  }

  /** Numbers are shown as they are: MessageFormat would group their digits. */
  private static Object[] strings(Object[] parameters) {
    Object[] strings = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      strings[i] = String.valueOf(parameters[i]);
    }
    return strings;
  }
}
