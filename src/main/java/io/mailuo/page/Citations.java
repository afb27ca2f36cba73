package io.mailuo.page;

import io.mailuo.markdown.BodyMarks;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which texts lead to which others by links that their authors wrote. */
final class Citations {

  private final Map<String, List<Integer>> byTarget = new TreeMap<>();

  /**
   * Adds what one text links to; texts are told in the order in which they are added.
   *
   * @param number of the text
   * @param url its site path
   */
  void add(int number, String url, BodyMarks marks) {
    URI own = URI.create("/" + url);
    Stream<String> wiki =
        marks.links().stream().filter(l -> l.kind().isEmpty()).map(BodyMarks.LinkMark::href);
    Stream<String> links = marks.targets().values().stream().map(BodyMarks.Target::href);
    Set<String> cited = new TreeSet<>();
    Stream.concat(wiki, links).forEach(href -> cited.add(own.resolve(href).getPath().substring(1)));
    cited.remove(url);
    cited.forEach(to -> byTarget.computeIfAbsent(to, key -> new ArrayList<>()).add(number));
  }

  /** The numbers of the texts that lead to a page, by its site path. */
  List<Integer> of(String url) {
    return byTarget.getOrDefault(url, List.of());
  }
}
