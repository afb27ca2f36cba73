package io.mailuo.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of a site's search. All are classic scripts that call one function, because {@code
 * fetch}, modules and workers fail on pages opened from disk. Pages name {@code search/loader.js}
 * alone, and it alone names the others with a hash of their content: pages stay as they are when
 * the index changes, and no browser mixes an old index with new texts.
 */
public final class SearchFiles {

  private static final String FOLDER = "search/";

  /** How a line of comment starts; the client has no other lines that start so. */
  private static final Pattern COMMENT = Pattern.compile("//|/?\\*");

  /** Lunr's own file format, for other programs. */
  private static final String PLAIN_INDEX = FOLDER + "lunr-index.json";

  /**
   * Loads the rest in order ({@code async = false}) from where it lies itself. It says what readers
   * need to know of that, since the client may be what is missing.
   */
  private static final String LOADER =
      """
      (function () {
        "use strict";
        const base = document.currentScript.src.replace(/[^/]*$/, "");
        const names = [
          $NAMES
        ];
        function tell(key, isShown) {
          document.querySelectorAll("form[role=search]").forEach((form) => {
            const message = form.dataset[key] || "";
            const status = form.querySelector("[data-search-status]");
            const results = form.querySelector("[data-search-results]");
            if (status) status.textContent = message;
            if (results && isShown) {
              results.textContent = message;
              results.hidden = false;
            }
          });
        }
        tell("msgLoading", false);
        names.forEach((name) => {
          const script = document.createElement("script");
          script.src = base + name;
          script.async = false;
          script.onerror = () => tell("msgFailed", true);
          document.head.append(script);
        });
      })();
      """;

  private final SearchTerms terms;
  private final String lunrScript;
  private final String clientScript;

  /**
   * @param lunrScript the text of lunr 2.3.9, e.g. of {@code lunr.min.js}
   * @param clientScript the text of this package's resource {@code search.js}
   */
  public SearchFiles(SearchTerms terms, String lunrScript, String clientScript) {
    this.terms = terms;
    this.lunrScript = lunrScript;
    this.clientScript = clientScript;
  }

  /**
   * The files for these documents, by path.
   *
   * @param plainIndex whether to write the index as {@code search/lunr-index.json} too
   */
  public List<SearchFile> of(List<SearchDocument> documents, boolean plainIndex) {
    byte[] index = new LunrIndexWriter().write(LunrIndex.of(documents, terms));
    byte[] texts = new DocumentWriter().write(documents, terms);
    SearchFile documentScript = script("documents.js", call("documents", texts));
    SearchFile indexScript = script("index.js", call("index", index));
    SearchFile lunr = script("lunr.min.js", lunrScript);
    SearchFile client = script("search.js", withoutComments(clientScript));
    // In the order in which they need each other.
    SearchFile loader = loader(List.of(lunr, client, documentScript, indexScript));
    List<SearchFile> files = new ArrayList<>();
    files.add(documentScript);
    files.add(indexScript);
    files.add(loader);
    if (plainIndex) {
      files.add(new SearchFile(PLAIN_INDEX, index));
    }
    files.add(lunr);
    files.add(client);
    return List.copyOf(files);
  }

  private static SearchFile script(String name, String content) {
    return script(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static SearchFile script(String name, byte[] content) {
    return new SearchFile(FOLDER + name, content);
  }

  /**
   * A script that hands JSON to a function of the client. Browsers read a large object a third
   * faster from a string than as part of a program.
   */
  private static byte[] call(String function, byte[] json) {
    ByteArrayOutputStream script = new ByteArrayOutputStream(json.length + json.length / 8);
    script.writeBytes(
        ("mailuoSearch." + function + "(JSON.parse('").getBytes(StandardCharsets.UTF_8));
    for (byte b : json) {
      if (b == '\'' || b == '\\') {
        script.write('\\');
      }
      script.write(b);
    }
    script.writeBytes("'));\n".getBytes(StandardCharsets.UTF_8));
    return script.toByteArray();
  }

  /**
   * A script without lines of comment, empty lines and indentation: readers' browsers load a fifth
   * less. Whoever wants to read it finds it in the program's source.
   */
  private static String withoutComments(String script) {
    return script
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !COMMENT.matcher(line).lookingAt())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static SearchFile loader(List<SearchFile> scripts) {
    StringBuilder names = new StringBuilder();
    for (SearchFile script : scripts) {
      names
          .append(names.isEmpty() ? "" : ",\n    ")
          .append('"')
          .append(script.path().substring(FOLDER.length()))
          .append("?v=")
          .append(hash(script.bytes()))
          .append('"');
    }
    return script("loader.js", LOADER.replace("$NAMES", names));
  }

  /** The first 8 hexadecimal digits of the SHA-256 of the file. */
  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
