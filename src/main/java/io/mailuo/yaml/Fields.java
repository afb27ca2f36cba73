package io.mailuo.yaml;

import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.text.Kebab;
import io.mailuo.text.Nearest;
import io.mailuo.text.Span;
import io.mailuo.yaml.YamlValue.Entries;
import io.mailuo.yaml.YamlValue.Entry;
import io.mailuo.yaml.YamlValue.Items;
import io.mailuo.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys of one mapping, asked for by name and type. Every fault becomes a {@link Problem} of the
 * list given at construction, and the asker gets the empty value.
 */
public final class Fields {

  private static final Pattern CHINESE_COMMA = Pattern.compile("[，、]");
  private static final Pattern COMMA = Pattern.compile("\\s*(?:[，、]|,(?=\\s))\\s*");

  private final String path;
  private final String text;
  private final Entries entries;
  private final Map<String, Entry> byKey;
  private final List<Problem> problems;

  /**
   * @param path of the file
   * @param text whole text of the file
   * @param problems gets what is wrong
   */
  public Fields(String path, String text, Entries entries, List<Problem> problems) {
    this.path = path;
    this.text = text;
    this.entries = entries;
    this.byKey = entries.byKey();
    this.problems = problems;
  }

  /** The mapping itself. */
  public Entries root() {
    return entries;
  }

  /** Warns of every key that is not among {@code known}, with the nearest that is. */
  public void warnOfKeysBeside(Set<String> known) {
    for (Entry entry : entries.entries()) {
      if (!known.contains(entry.key())) {
        problems.add(
            at(Code.UNKNOWN_KEY, entry.keyAt(), entry.key(), Nearest.of(entry.key(), known)));
      }
    }
  }

  /** Adds a problem at the value of a key, or at the start of the mapping without one. */
  public void report(Code code, String key, String... arguments) {
    Span at = has(key) ? entry(key).value().at() : entries.at();
    problems.add(at(code, new Span(at.start(), has(key) ? at.end() : at.start() + 1), arguments));
  }

  /** Adds a problem at a key. */
  public void reportKey(Code code, String key, String... arguments) {
    problems.add(at(code, entry(key).keyAt(), arguments));
  }

  /** Adds a problem at a value of this file. */
  public void report(Code code, YamlValue value, String... arguments) {
    problems.add(problemAt(code, value, arguments));
  }

  /** The problem that a value of this file would be, to be told later. */
  public Problem problemAt(Code code, YamlValue value, String... arguments) {
    return at(code, value.at(), arguments);
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The value of a key as YAML, for what is neither a scalar nor a list of scalars. */
  public Optional<YamlValue> value(String key) {
    return Optional.ofNullable(byKey.get(key)).map(Entry::value);
  }

  /** Keys in the order of the file. */
  public List<String> keys() {
    return entries.entries().stream().map(Entry::key).toList();
  }

  /** The mapping under a value of this file. */
  public Fields under(Entries mapping) {
    return new Fields(path, text, mapping, problems);
  }

  /** A text that must be there and not be blank. */
  public Optional<String> required(String key) {
    if (!has(key)) {
      problems.add(
          at(Code.MISSING_KEY, new Span(entries.at().start(), entries.at().start() + 1), key));
      return Optional.empty();
    }
    Optional<String> value = string(key);
    if (value.isEmpty() && entry(key).value() instanceof Scalar) {
      problems.add(at(Code.MISSING_KEY, entry(key).keyAt(), key));
    }
    return value;
  }

  /** A text; empty where the key is missing or its value blank. */
  public Optional<String> string(String key) {
    return value(key).flatMap(value -> string(key, value));
  }

  private Optional<String> string(String key, YamlValue value) {
    if (value instanceof Scalar scalar) {
      return Optional.of(scalar.text().strip()).filter(s -> !s.isEmpty());
    }
    wrongType(key, value, "text");
    return Optional.empty();
  }

  /** A list of texts; one text is a list of one. */
  public List<String> strings(String key) {
    return value(key).map(value -> strings(key, value)).orElse(List.of());
  }

  /** A list of texts under {@code value}. */
  public List<String> strings(String key, YamlValue value) {
    if (value instanceof Items items) {
      List<String> strings = new ArrayList<>();
      items.values().forEach(item -> string(key, item).ifPresent(strings::add));
      return strings;
    }
    if (value instanceof Entries) {
      wrongType(key, value, "list");
    }
    return value instanceof Entries
        ? List.of()
        : string(key, value).map(List::of).orElse(List.of());
  }

  /**
   * Warns of a text that looks like several: with the commas of Chinese, or with commas though it
   * is no list. In quotation marks it is what it says.
   */
  public void warnOfSeveralInOne(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && value.get() instanceof Items items) {
      items.values().forEach(item -> warnOfSeveral(key, item, CHINESE_COMMA));
    } else {
      value.ifPresent(alone -> warnOfSeveral(key, alone, COMMA));
    }
  }

  private void warnOfSeveral(String key, YamlValue value, Pattern comma) {
    if (value instanceof Scalar scalar
        && comma.matcher(scalar.text()).find()
        && "\"'".indexOf(text.charAt(scalar.at().start())) < 0) {
      String several = String.join(", ", COMMA.split(scalar.text().strip()));
      problems.add(at(Code.SEVERAL_IN_ONE, scalar.at(), key, scalar.text().strip(), several));
    }
  }

  /** A language as in BCP 47, e.g. {@code zh-CN}. */
  public Optional<String> language(String key) {
    Optional<String> language = string(key);
    if (language.filter(tag -> !tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")).isPresent()) {
      report(Code.BAD_VALUE, key, key, language.get(), "zh-CN, zh-TW, en …");
      return Optional.empty();
    }
    return language;
  }

  /** The texts of a list that are not blank, with their places; one text is a list of one. */
  public List<Scalar> scalars(String key) {
    List<YamlValue> values =
        value(key)
            .map(value -> value instanceof Items items ? items.values() : List.of(value))
            .orElse(List.of());
    List<Scalar> scalars = new ArrayList<>();
    for (YamlValue value : values) {
      if (!(value instanceof Scalar scalar)) {
        wrongType(key, value, "text");
      } else if (!scalar.text().isBlank()) {
        scalars.add(scalar);
      }
    }
    return scalars;
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> bool(String key) {
    Optional<String> word = string(key);
    if (word.isEmpty() || word.get().equals("true") || word.get().equals("false")) {
      return word.map(Boolean::valueOf);
    }
    report(Code.BAD_VALUE, key, key, word.get(), "true, false");
    return Optional.empty();
  }

  /** A whole number. */
  public Optional<Integer> integer(String key) {
    Optional<String> word = string(key);
    try {
      return word.map(Integer::valueOf);
    } catch (NumberFormatException e) {
      wrongType(key, entry(key).value(), "number");
      return Optional.empty();
    }
  }

  /** One of the constants of an enum, written in lower case with {@code -} for {@code _}. */
  public <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
    Optional<String> word = string(key);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (Kebab.of(constant).equals(word.get())) {
        return Optional.of(constant);
      }
    }
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      words.add(Kebab.of(constant));
    }
    report(Code.BAD_VALUE, key, key, word.get(), String.join(", ", words));
    return Optional.empty();
  }

  /** Reports that the value of a key has another type. */
  public void wrongType(String key, YamlValue value, String expected) {
    problems.add(at(Code.WRONG_TYPE, value.at(), key, expected, typeOf(value)));
  }

  /**
   * Reports the same with advice of its own.
   *
   * @param advice that part of the message's key which stands for it
   */
  public void wrongType(String key, YamlValue value, String expected, String advice) {
    problems.add(at(Code.WRONG_TYPE, value.at(), key, expected, typeOf(value), advice));
  }

  private static String typeOf(YamlValue value) {
    if (value instanceof Scalar) {
      return "text";
    }
    return value instanceof Items ? "list" : "mapping";
  }

  private Entry entry(String key) {
    Entry entry = byKey.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("no key " + key + " in " + path);
    }
    return entry;
  }

  private Problem at(Code code, Span span, String... arguments) {
    int end = Math.min(span.end(), text.length());
    return Problem.at(code, path, text, Math.min(span.start(), end), end, arguments);
  }
}
