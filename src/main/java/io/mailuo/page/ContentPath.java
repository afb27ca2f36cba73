package io.mailuo.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths by which one file of {@code content/} names another. */
final class ContentPath {

  private ContentPath() {}

  /**
   * The file that is meant.
   *
   * @param id of the file that names it, e.g. {@code articles/2024-02-15-sora}
   * @param written percent-encoded or not; relative to the file, or to {@code content/} with a
   *     slash in front
   * @return its path; below {@code content/} that is left off; empty where it leaves the hub
   */
  static Optional<String> of(String id, String written) {
    String path = decoded(written);
    String folder =
        path.startsWith("/") ? "content" : "content/" + id.substring(0, id.lastIndexOf('/') + 1);
    Deque<String> names = new ArrayDeque<>();
    for (String name : (folder + "/" + path).split("/")) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names).replaceFirst("^content/", ""));
  }

  /** What is no proper percent-encoding is taken as it is. */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** A path as an href has it. */
  static String encoded(String path) {
    return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
  }
}
