package io.mailuo.source;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.problem.SourcePosition;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a hub's folder. Hidden files and folders are passed over. */
public final class HubReader {

  /** Longest text file that is read, in bytes. */
  public static final int LIMIT = 4 * 1024 * 1024;

  private static final int LONGEST_NAME = 255;

  /** Files of {@code content/} that are no pages: settings, and the editors' own tables. */
  private static final Set<String> OTHER_FILES =
      Set.of("content/hub.yaml", "content/candidates.yaml", "content/SOURCES.tsv");

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?|.*[. ]|.*[<>:\"|?*\\\\].*");

  /** Markdown by other endings than the one that is read. */
  private static final Pattern OTHER_MARKDOWN =
      Pattern.compile(".*\\.(?!md$)(?i:md|mdown|markdown|mkd)");

  private final Path hub;
  private final Path content;

  /**
   * @param hub folder that holds {@code content/}
   */
  public HubReader(Path hub) {
    this.hub = hub;
    this.content = hub.resolve("content");
  }

  /** {@code content/hub.yaml}. */
  public Checked<SourceFile> readConfig() throws IOException {
    Path file = content.resolve("hub.yaml");
    if (!Files.isRegularFile(file)) {
      return Checked.failed(Problem.ofFile(Code.NO_HUB, "content/hub.yaml"));
    }
    Optional<Problem> fault = faultOf(file);
    return fault.isPresent() ? Checked.failed(fault.get()) : readText(file);
  }

  /**
   * A file of the hub that need not be there, such as {@code content/candidates.yaml}.
   *
   * @param path relative to the hub, with {@code /}
   * @return without a value and without problems where there is none
   */
  public Checked<SourceFile> readOptional(String path) throws IOException {
    Path file = hub.resolve(path);
    if (!Files.isRegularFile(file)) {
      return new Checked<>(Optional.empty(), List.of());
    }
    Optional<Problem> fault = faultOf(file);
    return fault.isPresent() ? Checked.failed(fault.get()) : readText(file);
  }

  /**
   * Every Markdown file of the given folders, and the assets.
   *
   * @param folders names of folders under {@code content/}; what lies elsewhere is reported
   */
  public Checked<HubFiles> read(Set<String> folders) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Map<String, List<SourceFile>> texts = new TreeMap<>();
    List<Asset> assets = new ArrayList<>();
    List<Path> files = list(content, problems);
    problems.addAll(clashes(files));
    for (Path file : files) {
      String path = pathOf(file);
      String folder = folderOf(path);
      if (folder.equals("assets")) {
        assets.add(new Asset(path.substring("content/".length()), file, PictureSize.of(file)));
      } else if (folders.contains(folder) && path.endsWith(".md")) {
        Checked<SourceFile> text = readText(file);
        problems.addAll(text.problems());
        text.value().ifPresent(t -> texts.computeIfAbsent(folder, f -> new ArrayList<>()).add(t));
      } else if (!OTHER_FILES.contains(path)) {
        problems.add(
            Problem.ofFile(
                Code.STRAY_FILE,
                path,
                String.join(", ", folders.stream().sorted().toList()),
                OTHER_MARKDOWN.matcher(path).matches() ? "MARKDOWN" : "none"));
      }
    }
    return new Checked<>(Optional.of(new HubFiles(texts, assets)), problems);
  }

  private static String folderOf(String path) {
    String[] parts = path.split("/", 3);
    return parts.length == 3 ? parts[1] : "";
  }

  /** Files below {@code folder}, sorted by path; names that cannot be kept become problems. */
  private List<Path> list(Path folder, List<Problem> problems) throws IOException {
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

  private Optional<Problem> faultOf(Path file) throws IOException {
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
  private List<Problem> clashes(List<Path> files) {
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

  private Checked<SourceFile> readText(Path file) throws IOException {
    String path = pathOf(file);
    if (Files.size(file) > LIMIT) {
      return Checked.failed(
          Problem.ofFile(Code.FILE_TOO_LARGE, path, String.valueOf(LIMIT / 1024 / 1024)));
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return new Checked<>(Optional.of(new SourceFile(path, marked, hash(bytes))), List.of());
    } catch (CharacterCodingException e) {
      int line = lineOfBadByte(bytes);
      SourcePosition at = new SourcePosition(path, line, 1);
      return Checked.failed(new Problem(Code.NOT_UTF8, at, "", 1, List.of()));
    }
  }

  private static int lineOfBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private String pathOf(Path file) {
    List<String> names = new ArrayList<>();
    hub.relativize(file).forEach(name -> names.add(name.toString()));
    return Normalizer.normalize(String.join("/", names), Normalizer.Form.NFC);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The path of a file of the hub, as {@link SourceFile#path} has it.
   *
   * @param file as a user wrote it: tried against the current folder, the hub, then {@code
   *     content/}
   * @return empty where there is no such file in the hub
   */
  public static Optional<String> locate(Path hub, String file) throws IOException {
    Path root = hub.toRealPath();
    for (Path base : List.of(Path.of(""), hub, hub.resolve("content"))) {
      Path candidate = base.resolve(file);
      if (Files.isRegularFile(candidate) && candidate.toRealPath().startsWith(root)) {
        return Optional.of(new HubReader(root).pathOf(candidate.toRealPath()));
      }
    }
    return Optional.empty();
  }
}
