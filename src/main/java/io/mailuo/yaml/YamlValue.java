package io.mailuo.yaml;

import io.mailuo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value of YAML with its place in the file. Nothing is typed: {@code no} and {@code 012} stay
 * text.
 */
public sealed interface YamlValue {

  /** The value's stretch of the file, at least one code unit long. */
  Span at();

  /** A string, as the author wrote it; empty where the author wrote nothing. */
  record Scalar(String text, Span at) implements YamlValue {}

  /** A sequence. */
  record Items(List<YamlValue> values, Span at) implements YamlValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * A mapping.
   *
   * @param entries in the order of the file, no key twice
   */
  record Entries(List<Entry> entries, Span at) implements YamlValue {
    public Entries {
      entries = List.copyOf(entries);
    }

    /** The entries by key. */
    public Map<String, Entry> byKey() {
      return entries.stream().collect(Collectors.toMap(Entry::key, e -> e));
    }
  }

  /**
   * A key with its value.
   *
   * @param keyAt the key's stretch of the file
   */
  record Entry(String key, Span keyAt, YamlValue value) {}
}
