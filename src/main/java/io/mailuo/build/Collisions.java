package io.mailuo.build;

import io.mailuo.output.OutputFile;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds files of the site that cannot stand side by side. Names that differ in case only are one
 * file on some systems.
 */
final class Collisions {

  private Collisions() {}

  /** Files of the site that would take one place, or the place of a folder of another. */
  static List<Problem> of(List<OutputFile> files) {
    List<Problem> problems = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (OutputFile file : files) {
      String path = file.path().toLowerCase(Locale.ROOT);
      for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        folders.add(path.substring(0, at));
      }
      if (!taken.add(path)) {
        problems.add(Problem.ofFile(Code.URL_COLLISION, "content", file.path(), "Mailuo"));
      }
    }
    for (OutputFile file : files) {
      if (folders.contains(file.path().toLowerCase(Locale.ROOT))) {
        problems.add(Problem.ofFile(Code.URL_COLLISION, "content", file.path(), file.path() + "/"));
      }
    }
    return problems;
  }
}
