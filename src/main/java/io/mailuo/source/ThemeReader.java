package io.mailuo.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the theme: the built-in one from the class path, each of its files replaced by the one of
 * the same name in the hub's {@code templates/}, where there is one.
 */
public final class ThemeReader {

  private static final String MESSAGES = "messages/";
  private static final String BUILT_IN = "/theme";

  private ThemeReader() {}

  /**
   * @param hub folder that may hold {@code templates/}
   * @return as {@link #joined}
   */
  public static Map<String, byte[]> read(Path hub) throws IOException {
    return joined(builtIn(), own(hub));
  }

  /**
   * @param builtIn files of the built-in theme
   * @param own those of the hub
   * @return bytes by path relative to {@code templates/}, with {@code /}, e.g. {@code
   *     assets/theme.css}, sorted; messages of the hub, which add to the built-in ones instead of
   *     replacing them, by their path from the hub: {@code templates/messages/zh.properties}
   */
  public static Map<String, byte[]> joined(Map<String, byte[]> builtIn, Map<String, byte[]> own) {
    Map<String, byte[]> files = new TreeMap<>(builtIn);
    own.forEach(
        (path, bytes) -> {
          boolean adds = path.startsWith(MESSAGES) && builtIn.containsKey(path);
          files.put(adds ? "templates/" + path : path, bytes);
        });
    return Collections.unmodifiableMap(files);
  }

  /** The files of a hub's {@code templates/} by their path in there, sorted. */
  public static Map<String, byte[]> own(Path hub) throws IOException {
    Path folder = hub.resolve("templates");
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      addAll(folder, files);
    }
    return files;
  }

  /** A resource of the class path as text. */
  public static String resource(String name) throws IOException {
    try (InputStream in = ThemeReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The files of the built-in theme by their path, sorted. */
  public static Map<String, byte[]> builtIn() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    URL layout = ThemeReader.class.getResource(BUILT_IN + "/layout.html");
    if (layout == null) {
      throw new IllegalStateException("the program lacks its built-in theme");
    }
    URI uri = uri(layout);
    if (uri.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        addAll(jar.getPath(BUILT_IN), files);
      }
    } else {
      addAll(Path.of(uri).resolveSibling(""), files);
    }
    return files;
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("class path at no URI: " + url, e);
    }
  }

  private static void addAll(Path folder, Map<String, byte[]> files) throws IOException {
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found = walk.filter(file -> isOwn(folder, file)).toList();
    }
    for (Path file : found) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (!path.startsWith(".") && !path.contains("/.")) {
        files.put(path, Files.readAllBytes(file));
      }
    }
  }

  /** A regular file, and no link to one elsewhere: that would publish it. */
  private static boolean isOwn(Path folder, Path file) {
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
