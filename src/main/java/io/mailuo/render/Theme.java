package io.mailuo.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The files of a theme: templates, messages, assets.
 *
 * @param files bytes by path, e.g. {@code article.html}, {@code messages/zh.properties}, {@code
 *     assets/theme.css}
 */
public record Theme(Map<String, byte[]> files) {

  private static final String ASSETS = "assets/";

  public Theme {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** The text of a template, by its name without {@code .html}. */
  Optional<String> template(String name) {
    return text(name + ".html");
  }

  private Optional<String> text(String path) {
    return Optional.ofNullable(files.get(path)).map(b -> new String(b, StandardCharsets.UTF_8));
  }

  /** Files to be copied into the site's {@code theme/}, by their path below {@code assets/}. */
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(ASSETS)) {
            assets.put(path.substring(ASSETS.length()), bytes);
          }
        });
    return assets;
  }

  /**
   * The messages of the interface.
   *
   * @param language as in BCP 47; Chinese for {@code zh…}, else English
   */
  public Messages messages(String language) {
    String name = language.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en";
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text("messages/" + name + ".properties").orElse("")));
    } catch (IOException e) {
      throw new IllegalStateException("a string reader does not fail", e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Messages(texts);
  }
}
