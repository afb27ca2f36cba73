package io.mailuo.source;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a hub's folder. Hidden files and folders are passed over. */
public final class HubReader {

  /** Longest text file that is read, in bytes. */
  public static final int LIMIT = 4 * 1024 * 1024;

  /** Files of {@code content/} that are no pages: settings, and the editors' own tables. */
  private static final Set<String> OTHER_FILES =
      Set.of("content/hub.yaml", "content/candidates.yaml", "content/SOURCES.tsv");

  /** Markdown by other endings than the one that is read. */
  private static final Pattern OTHER_MARKDOWN =
      Pattern.compile(".*\\.(?!md$)(?i:md|mdown|markdown|mkd)");

  private final Path hub;
  private final Path content;
  private final HubListing listing;

  /**
   * @param hub folder that holds {@code content/}
   */
  public HubReader(Path hub) {
    this.hub = hub;
    this.content = hub.resolve("content");
    this.listing = new HubListing(hub);
  }

  /** {@code content/hub.yaml}. */
  public Checked<SourceFile> readConfig() throws IOException {
    Path file = content.resolve("hub.yaml");
    if (!Files.isRegularFile(file)) {
      return Checked.failed(Problem.ofFile(Code.NO_HUB, "content/hub.yaml"));
    }
    return readSound(file);
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
    return readSound(file);
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
    List<Path> files = listing.below(content, problems);
    problems.addAll(listing.clashes(files));
    for (Path file : files) {
      String path = listing.pathOf(file);
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
                folder,
                mend(path, folder, folders)));
      }
    }
    return new Checked<>(Optional.of(new HubFiles(texts, assets)), problems);
  }

  /** What is to be done about a file that is not used. */
  private static String mend(String path, String folder, Set<String> folders) {
    if (OTHER_MARKDOWN.matcher(path).matches()) {
      return "MARKDOWN";
    }
    boolean couldBeKind = folder.matches("[a-z0-9][a-z0-9-]*") && !folders.contains(folder);
    return couldBeKind && path.endsWith(".md") ? "KIND" : "none";
  }

  private static String folderOf(String path) {
    String[] parts = path.split("/", 3);
    return parts.length == 3 ? parts[1] : "";
  }

  private Checked<SourceFile> readSound(Path file) throws IOException {
    Optional<Problem> fault = listing.faultOf(file);
    return fault.isPresent() ? Checked.failed(fault.get()) : readText(file);
  }

  private Checked<SourceFile> readText(Path file) throws IOException {
    String path = listing.pathOf(file);
    return Files.size(file) > LIMIT
        ? Checked.failed(
            Problem.ofFile(Code.FILE_TOO_LARGE, path, String.valueOf(LIMIT / 1024 / 1024)))
        : SourceText.of(path, Files.readAllBytes(file));
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
        return Optional.of(new HubListing(root).pathOf(candidate.toRealPath()));
      }
    }
    return Optional.empty();
  }
}
