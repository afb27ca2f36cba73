package io.mailuo.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The queries of {@code queries.tsv}, for tests in a browser. */
public final class QueryList {

  private static final Path FILE = Path.of("src/test/resources/search/queries.tsv");

  private QueryList() {}

  /**
   * A query.
   *
   * @param first path of the page that comes first; {@code -} where nothing does
   */
  public record Expected(String query, String first) {}

  public static List<Expected> read() throws IOException {
    List<Expected> queries = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("# ")) {
        String[] parts = line.split("\t", -1);
        queries.add(new Expected(parts[0], parts[1]));
      }
    }
    return queries;
  }
}
