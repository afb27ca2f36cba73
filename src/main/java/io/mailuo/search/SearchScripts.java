package io.mailuo.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The scripts of the search as they are delivered.
 *
 * @param client Lunr and our client, without comments
 * @param loader with {@code $NAMES} where the names of the files to load belong
 */
public record SearchScripts(String client, String loader) {

  /**
   * The parts of Lunr's source that a query needs, in order. Lunr as one file would cost readers 3
   * KB more: it also has the parts that build an index, cut English text and read Lunr's query
   * language.
   */
  public static final List<String> LUNR_PARTS =
      List.of(
          "utils", "field_ref", "set", "pipeline", "vector", "token_set", "token_set_builder",
          "index", "match_data", "query");

  /** The parts of the client, in order. */
  public static final List<String> CLIENT_PARTS =
      List.of("terms.js", "index.js", "find.js", "view.js");

  /** What Lunr's build puts before its parts. */
  private static final String LUNR_HEAD =
      """
      /*! lunr - http://lunrjs.com - A bit like Solr, but much smaller and not as bright - 2.3.9
       * Copyright (C) 2020 Oliver Nightingale
       * @license MIT */
      """;

  /** How a line of comment starts; neither Lunr nor the client has other lines that start so. */
  private static final Pattern COMMENT = Pattern.compile("//|/?\\*");

  /**
   * @param lunr texts of {@link #LUNR_PARTS}
   * @param client texts of {@link #CLIENT_PARTS}
   * @param loader text of {@code loader.js}
   */
  public static SearchScripts of(List<String> lunr, List<String> client, String loader) {
    String parts =
        "(function(){\n\"use strict\";\nconst lunr={version:\"2.3.9\"};\n"
            + withoutComments(lunr)
            + withoutComments(client)
            + "})();\n";
    return new SearchScripts(LUNR_HEAD + parts, withoutComments(List.of(loader)));
  }

  /**
   * Scripts without lines of comment, empty lines and indentation: readers' browsers load a fifth
   * less. Whoever wants to read them finds them in the program's source.
   */
  private static String withoutComments(List<String> scripts) {
    return scripts.stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !COMMENT.matcher(line).lookingAt())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
