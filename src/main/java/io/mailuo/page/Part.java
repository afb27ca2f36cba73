package io.mailuo.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list that is too long for one.
 *
 * @param url site path
 * @param label what links to it say, e.g. {@code 2023} or {@code 2023 (2)}
 */
record Part<T>(String url, String label, List<T> items) {

  Part {
    items = List.copyOf(items);
  }

  /**
   * Cuts a list into parts.
   *
   * @param url site path of the first part; that of the second is {@code url/2.html} and so on
   * @param bound most items of a part
   */
  static <T> List<Part<T>> of(List<T> items, String url, String label, int bound) {
    List<List<T>> cut = new ArrayList<>();
    for (int from = 0; from < items.size(); from += bound) {
      cut.add(items.subList(from, Math.min(items.size(), from + bound)));
    }
    return numbered(cut, url, label);
  }

  /**
   * The parts of a list that is cut already.
   *
   * @param url as in {@link #of}
   */
  static <T> List<Part<T>> numbered(List<List<T>> cut, String url, String label) {
    String base = url.substring(0, url.length() - ".html".length());
    List<Part<T>> parts = new ArrayList<>();
    for (List<T> items : cut) {
      int number = parts.size() + 1;
      parts.add(
          new Part<>(
              number == 1 ? url : base + "/" + number + ".html",
              number == 1 ? label : label + " (" + number + ")",
              items));
    }
    return parts;
  }

  /** Links to all parts; none where there is but one. */
  static <T> List<NavLink> links(List<Part<T>> parts, String from) {
    return parts.size() < 2 ? List.of() : allLinks(parts, from);
  }

  /** Links to all parts, even to a single one: it stands beside another page. */
  static <T> List<NavLink> allLinks(List<Part<T>> parts, String from) {
    return parts.stream()
        .map(p -> new NavLink(p.label(), SiteUrls.relative(from, p.url()), p.url().equals(from)))
        .toList();
  }
}
