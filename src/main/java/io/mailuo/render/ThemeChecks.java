package io.mailuo.render;

import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.text.Nearest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the slips of a theme author that nothing else would tell: files that no page uses, style
 * sheets that browsers drop in part, tokens that no rule uses.
 */
public final class ThemeChecks {

  private static final Pattern OF_THE_HUB =
      Pattern.compile("styles/.+\\.css|scripts/.+\\.js|assets/.+");
  private static final Pattern STYLE_SHEET = Pattern.compile("(?:styles|assets)/.*\\.css");
  private static final List<String> FOLDERS =
      List.of("assets/", "messages/", "scripts/", "styles/");

  private final Map<String, byte[]> builtIn;
  private final Map<String, String> texts = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ThemeChecks(Map<String, byte[]> builtIn, Map<String, byte[]> own) {
    this.builtIn = builtIn;
    builtIn.forEach((path, bytes) -> texts.put(path, text(bytes)));
    own.forEach((path, bytes) -> texts.put(path, text(bytes)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Warnings for the files of a hub.
   *
   * @param builtIn bytes by path, e.g. {@code styles/01-tokens.css}
   * @param own the files of the hub's {@code templates/}, by their path in there
   */
  public static List<Problem> of(Map<String, byte[]> builtIn, Map<String, byte[]> own) {
    ThemeChecks checks = new ThemeChecks(builtIn, own);
    own.keySet().forEach(checks::check);
    return checks.problems;
  }

  private void check(String path) {
    if (!isUsed(path)) {
      problems.add(Problem.ofFile(Code.UNUSED_TEMPLATE, "templates/" + path, nearest(path)));
    } else if (STYLE_SHEET.matcher(path).matches()) {
      problems.addAll(
          new StyleCheck("templates/" + path, texts.getOrDefault(path, "")).faults(texts.values()));
    }
  }

  private boolean isUsed(String path) {
    return builtIn.containsKey(path)
        || OF_THE_HUB.matcher(path).matches()
        || (path.endsWith(".html") && isNamedByATemplate(path));
  }

  /** A template may take pieces of another: {@code ~{mine :: piece}}. */
  private boolean isNamedByATemplate(String path) {
    String name = path.substring(0, path.length() - ".html".length());
    Pattern named = Pattern.compile("[{\"'\\s]" + Pattern.quote(name) + "\\s*(?:::|\\})");
    return texts.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html") && !file.getKey().equals(path))
        .anyMatch(file -> named.matcher(file.getValue()).find());
  }

  /** The same file name elsewhere, else the name that differs least; empty where none is near. */
  private String nearest(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    Set<String> known = new TreeSet<>(builtIn.keySet());
    Stream<String> namesakes = known.stream().filter(p -> p.endsWith("/" + file) || p.equals(file));
    return namesakes.findFirst().orElseGet(() -> alike(path, file, known));
  }

  private static String alike(String path, String file, Set<String> known) {
    FOLDERS.stream()
        .map(folder -> folder + file)
        .filter(moved -> OF_THE_HUB.matcher(moved).matches())
        .forEach(known::add);
    return Nearest.of(path, known);
  }
}
