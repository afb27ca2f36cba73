package io.mailuo.content;

import io.mailuo.problem.Lines;
import io.mailuo.source.SourceFile;
import io.mailuo.yaml.YamlValue;
import io.mailuo.yaml.YamlValue.Entry;
import io.mailuo.yaml.YamlValue.Items;
import io.mailuo.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Adds an alias to the text of an entity's file; all else of it, comments too, stays as it is. */
public final class AliasEdit {

  private static final String ALIASES = "aliases";

  private final String text;
  private final String alias;

  private AliasEdit(String text, String alias) {
    this.text = text;
    this.alias = alias;
  }

  /**
   * The text of the file with one more alias, at the end of them.
   *
   * @param alias as YAML writes it, in quotation marks where it needs them
   * @return empty where the file has no front matter with a name
   */
  public static Optional<String> add(SourceFile file, String alias) {
    return FrontMatter.of(file, new ArrayList<>())
        .map(matter -> matter.fields().root().byKey())
        .flatMap(keys -> new AliasEdit(file.text(), alias).add(keys));
  }

  private Optional<String> add(Map<String, Entry> keys) {
    if (!keys.containsKey("name")) {
      return Optional.empty();
    }
    Optional<Entry> aliases = Optional.ofNullable(keys.get(ALIASES));
    if (aliases.isEmpty()) {
      return Optional.ofNullable(keys.get("name")).map(this::newLine);
    }
    YamlValue value = aliases.get().value();
    if (value instanceof Items items) {
      return Optional.of(text.charAt(items.at().start()) == '[' ? flow(items) : block(items));
    }
    return value instanceof Scalar one ? Optional.of(list(aliases.get(), one)) : Optional.empty();
  }

  /** {@code aliases: [甲]} below the name. */
  private String newLine(Entry name) {
    int end = Lines.endOfLine(text, name.value().at().end() - 1);
    return insert(end, lineEnd() + ALIASES + ": [" + alias + "]");
  }

  /** {@code [甲, 乙]}. */
  private String flow(Items items) {
    return items.values().isEmpty()
        ? insert(items.at().start() + 1, alias)
        : insert(end(items), ", " + alias);
  }

  /** A line of its own, indented as the last one. */
  private String block(Items items) {
    int last = items.values().get(items.values().size() - 1).at().start();
    int line = Lines.startOfLine(text, last);
    String lead = text.substring(line, text.indexOf('-', line) + 1);
    return insert(Lines.endOfLine(text, end(items) - 1), lineEnd() + lead + " " + alias);
  }

  private static int end(Items items) {
    return items.values().get(items.values().size() - 1).at().end();
  }

  /** A single alias, or nothing, becomes a list. */
  private String list(Entry aliases, Scalar one) {
    if (one.text().isBlank()) {
      int colon = text.indexOf(':', aliases.keyAt().end());
      return insert(colon + 1, " [" + alias + "]");
    }
    String former = text.substring(one.at().start(), one.at().end());
    return text.substring(0, one.at().start())
        + "["
        + former
        + ", "
        + alias
        + "]"
        + text.substring(one.at().end());
  }

  private String insert(int at, String more) {
    return text.substring(0, at) + more + text.substring(at);
  }

  private String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
