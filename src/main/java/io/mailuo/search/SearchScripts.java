package io.mailuo.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The scripts of the search as they are delivered.
 *
 * @param client Lunr and our client, without comments
 * @param loader with {@code $NAMES} where the names of the files to load belong, and {@code $CORE}
 *     where the core does, or null
 */
public record SearchScripts(String client, String loader) {

  /** The parts of the client, in order. */
  public static final List<String> CLIENT_PARTS =
      List.of(
          "terms.js",
          "files.js",
          "numbers.js",
          "core.js",
          "shards.js",
          "assemble.js",
          "find.js",
          "snippet.js",
          "results.js",
          "filters.js",
          "box.js");

  /**
   * The parts of {@code lunr.min.js} that a query needs, each from one property of Lunr to another.
   * Between them stands what builds an index, cuts English text, reads Lunr's query language and
   * writes an index: half of 8 KB on the wire.
   */
  private static final List<List<String>> LUNR_PARTS =
      List.of(
          List.of("utils", "utils.clone"),
          List.of("FieldRef", "idf"),
          List.of("Pipeline", "Pipeline.registerFunction"),
          List.of("Pipeline.load", "Pipeline.prototype.add"),
          List.of("Vector", "stemmer"),
          List.of("TokenSet", "Index.prototype.search"),
          List.of("Index.prototype.query", "Index.prototype.toJSON"),
          List.of("Index.load", "Builder"),
          List.of("MatchData", "QueryParseError"));

  /** How a line of comment starts; the client has no other lines that start so. */
  private static final Pattern COMMENT = Pattern.compile("//|/?\\*");

  /** Strings and patterns, in which white space counts. */
  private static final String LITERAL =
      "\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|`[^`]*`"
          + "|(?<=[(=:,!&|?]\\s?)/(?:[^/\\\\\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*\\])+/[a-z]*";

  /** A literal, or white space beside what ends a word. */
  private static final Pattern LITERAL_OR_SPACE =
      Pattern.compile(
          "("
              + LITERAL
              + ")"
              + "|\\s*([=,;:{}()\\[\\]<>?&|*])\\s*"
              + "|(?<![+\\s])\\s*(\\+)(?!\\s*\\+)\\s*");

  /** After these no line break is needed. */
  private static final Pattern NO_END = Pattern.compile("[;{,(]$");

  /** The client's file, by its content: the site path, e.g. {@code search/search-1lhcbol.js}. */
  public String clientPath() {
    byte[] bytes = client.getBytes(StandardCharsets.UTF_8);
    return SearchFiles.FOLDER + "search-" + ContentHash.of(bytes) + ".js";
  }

  /**
   * @param lunr the text of {@code lunr.min.js} 2.3.9
   * @param client texts of {@link #CLIENT_PARTS}
   * @param loader text of {@code loader.js}
   */
  public static SearchScripts of(String lunr, List<String> client, String loader) {
    String head = lunr.substring(0, lunr.indexOf("*/") + 2);
    return new SearchScripts(
        head + "\n(() => {\n\"use strict\";\n" + asking(lunr) + small(client) + "})();\n",
        small(List.of(loader)));
  }

  /** The parts of Lunr that answer queries, as a constant. */
  private static String asking(String lunr) {
    StringBuilder parts = new StringBuilder("const lunr = (() => {\nconst e={version:\"2.3.9\"};");
    for (List<String> part : LUNR_PARTS) {
      int from = lunr.indexOf("e." + part.get(0) + "=");
      int to = lunr.indexOf("e." + part.get(1) + "=");
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("not lunr.min.js 2.3.9: no part " + part);
      }
      parts.append(lunr, from, to);
    }
    // A comma joins each part to the next.
    parts.setCharAt(parts.length() - 1, ';');
    return parts.append("\nreturn e;\n})();\n").toString();
  }

  /**
   * Scripts without lines of comment, empty lines and indentation: readers' browsers load a fifth
   * less. Whoever wants to read them finds them in the program's source.
   */
  private static String small(List<String> scripts) {
    return scripts.stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !COMMENT.matcher(line).lookingAt())
        .map(SearchScripts::tight)
        .map(line -> NO_END.matcher(line).find() ? line : line + "\n")
        .collect(Collectors.joining());
  }

  /** A slash outside of literals may begin one that was not seen: such a line stays as it is. */
  private static String tight(String line) {
    boolean isSure = !line.replaceAll(LITERAL, "").contains("/");
    return isSure ? LITERAL_OR_SPACE.matcher(line).replaceAll("$1$2$3") : line;
  }
}
