package io.mailuo.render;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a theme: templates, messages, assets.
 *
 * @param files bytes by path, e.g. {@code article.html}, {@code messages/zh.properties}, {@code
 *     assets/theme.css}
 */
public record Theme(Map<String, byte[]> files) {

  private static final String ASSETS = "assets/";

  /** For a style sheet that does not say. */
  private static final String ACCENT = "#0a5a8a";

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

  /**
   * Files for the site's {@code theme/}: {@code theme.css} and {@code theme.js}, each joined from
   * its sources by purpose, and every file below {@code assets/} by its path there. A hub that has
   * a whole {@code assets/theme.css} of its own uses that alone.
   */
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new TreeMap<>();
    assets.put("theme.css", joined("styles/", ".css"));
    assets.put("theme.js", joined("scripts/", ".js"));
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(ASSETS)) {
            assets.put(path.substring(ASSETS.length()), bytes);
          }
        });
    return assets;
  }

  /**
   * The accent colour by day, for what no style sheet reaches: the site's icon, social cards. Of
   * the rules for {@code :root} (else {@code html}) that are not for dark screens or paper, the
   * last counts that gives it as a hexadecimal number; a colour of another form is passed over.
   *
   * @return e.g. {@code #0a5a8a}
   */
  public String accent() {
    byte[] css = assets().getOrDefault("theme.css", new byte[0]);
    return AccentByDay.of(new String(css, StandardCharsets.UTF_8)).orElse(ACCENT);
  }

  /** The sources in the order of their names, without indentation and lines of comment. */
  private byte[] joined(String folder, String extension) {
    StringBuilder joined = new StringBuilder();
    for (String path : files.keySet()) {
      if (path.startsWith(folder) && path.endsWith(extension)) {
        String source = text(path).orElseThrow();
        source
            .replaceAll("(?m)^\\s*/\\*[^*]*(?:\\*(?!/)[^*]*)*\\*/[ \\t]*$", "")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .forEach(line -> joined.append(line).append('\n'));
      }
    }
    return joined.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The messages of the interface: the built-in ones, and those of the hub over them.
   *
   * @param language as in BCP 47; Chinese for {@code zh…}, else English
   */
  public Checked<Messages> messages(String language) {
    String name = language.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en";
    String file = "messages/" + name + ".properties";
    Map<String, String> texts = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : List.of(file, "templates/" + file)) {
      new MessageLines(path, text(path).orElse(""), texts, problems).read();
    }
    return new Checked<>(Optional.of(new Messages(texts)), problems);
  }
}
