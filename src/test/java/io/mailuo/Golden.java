package io.mailuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Cases that are folders: what the code writes is compared with files, or accepted with {@code
 * -Dgolden.update=true}, after which the diff is to be read.
 */
public final class Golden {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Golden() {}

  /** The folders in a folder of the test resources, by name. */
  public static List<Path> cases(String folder) throws IOException {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(folder))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Compares a text with a file. */
  public static void check(Path expected, String actual) throws IOException {
    if (UPDATE) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
  }

  /** Compares files by path with those of a folder: the same set, the same bytes. */
  public static void checkFolder(Path expected, Map<String, byte[]> actual) throws IOException {
    if (UPDATE) {
      accept(expected, actual);
    }
    Map<String, byte[]> wanted = files(expected, path -> true);
    assertThat(actual.keySet()).as(expected.toString()).isEqualTo(wanted.keySet());
    for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
      assertThat(actual.get(file.getKey()))
          .as(expected.resolve(file.getKey()).toString())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo(new String(file.getValue(), StandardCharsets.UTF_8));
      assertThat(actual.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
    }
  }

  private static void accept(Path expected, Map<String, byte[]> actual) throws IOException {
    delete(expected);
    for (Map.Entry<String, byte[]> file : actual.entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling(""));
      Files.write(target, file.getValue());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The bytes of a folder's files, by path with {@code /}. */
  public static Map<String, byte[]> files(Path folder, Predicate<String> wanted)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (wanted.test(path)) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  /** Copies a hub, so that a build leaves the resources as they are. */
  public static Path copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : files(from, path -> true).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling(""));
      Files.write(target, file.getValue());
    }
    return to;
  }
}
