package io.mailuo.source;

import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists the files of a hub, in the same order and under the same paths on every system; what would
 * not be the same everywhere is a problem. Hidden files and folders are passed over.
 */
final class HubListing {

  /** Most file systems keep names of so many bytes. */
  private static final int LONGEST_NAME = 255;

  /** Names that Windows does not keep. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?|.*[. ]|.*[<>:\"|?*\\\\].*");

  private final Path hub;
  private final Path content;

  /**
   * @param hub folder that holds {@code content/}
   */
  HubListing(Path hub) {
    this.hub = hub;
    this.content = hub.resolve("content");
  }

  /**
   * Files below a folder, sorted by path.
   *
   * @param problems where names that cannot be kept are told
   * @return empty where there is no such folder
   */
  List<Path> below(Path folder, List<Problem> problems) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    walk(folder, found, problems);
    found.sort(Comparator.comparing(this::pathOf));
    return found;
  }

  private void walk(Path folder, List<Path> found, List<Problem> problems) throws IOException {
    List<Path> children;
    try (Stream<Path> listing = Files.list(folder)) {
      children = listing.filter(child -> !nameOf(child).startsWith(".")).toList();
    }
    for (Path child : children) {
      Optional<Problem> fault = faultOf(child);
      if (fault.isPresent()) {
        problems.add(fault.get());
      } else if (Files.isDirectory(child)) {
        walk(child, found, problems);
      } else if (Files.isRegularFile(child)) {
        found.add(child);
      }
    }
  }

  /** Why a file cannot be kept: its name, or a link that leads out of the hub or in a circle. */
  Optional<Problem> faultOf(Path file) throws IOException {
    String name = nameOf(file);
    boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    if (tooLong
        || RESERVED.matcher(name).matches()
        || name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of(Problem.ofFile(Code.BAD_FILE_NAME, pathOf(file), name));
    }
    if (Files.isSymbolicLink(file)) {
      boolean inside = Files.exists(file) && file.toRealPath().startsWith(content.toRealPath());
      boolean loops = inside && Files.isDirectory(file);
      if (!inside || loops) {
        return Optional.of(Problem.ofFile(Code.LEAVES_HUB, pathOf(file)));
      }
    }
    return Optional.empty();
  }

  /** Two names that differ in case only are one file on some systems. */
  List<Problem> clashes(List<Path> files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Path file : files) {
      String path = pathOf(file);
      String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (other != null) {
        problems.add(Problem.ofFile(Code.DUPLICATE_ID, path, other));
      }
    }
    return problems;
  }

  /** The path of a file in the hub, with {@code /} and in composed letters (NFC). */
  String pathOf(Path file) {
    List<String> names = new ArrayList<>();
    hub.relativize(file).forEach(name -> names.add(name.toString()));
    return Normalizer.normalize(String.join("/", names), Normalizer.Form.NFC);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
