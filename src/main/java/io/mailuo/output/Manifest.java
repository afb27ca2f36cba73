package io.mailuo.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files that the program wrote into a folder. Only those are ever replaced or
 * deleted.
 *
 * @param paths site paths, sorted
 */
record Manifest(Set<String> paths) {

  static final String NAME = ".mailuo-manifest";

  private static final String HEAD =
      "# Files written by Mailuo; it replaces and deletes only these.";

  Manifest {
    paths = Collections.unmodifiableSet(new TreeSet<>(paths));
  }

  /** The manifest of a folder; empty where there is none. */
  static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Set<String> paths = new TreeSet<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#") && isInside(line)) {
        paths.add(line);
      }
    }
    return Optional.of(new Manifest(paths));
  }

  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    paths.forEach(path -> text.append(path).append('\n'));
    // Its presence says that the site is whole: it must not be there half written.
    Path temporary = folder.resolve(NAME + ".new");
    Files.writeString(temporary, text);
    Files.move(temporary, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** True for a path that cannot lead out of the folder, whoever wrote the manifest. */
  static boolean isInside(String path) {
    return !path.isBlank()
        && !path.startsWith("/")
        && !path.contains("\\")
        && !path.contains(":")
        && Arrays.stream(path.split("/")).noneMatch(p -> p.equals("..") || p.equals("."));
  }
}
