package io.mailuo.output;

import io.mailuo.output.RefusedOutputException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes a site, all or nothing. It is built in a sibling of the output folder and swapped in
 * whole; what was cut short is finished or undone when the next build starts. Files in the output
 * folder that the program did not write are kept.
 *
 * <p>The states between, by the names of the folders beside {@code site}:
 *
 * <ol>
 *   <li>{@code .site.mailuo-new} without a manifest: being written; it is thrown away.
 *   <li>{@code .site.mailuo-new} with a manifest, which is written last: whole, not yet swapped in;
 *       it is thrown away where {@code site} stands, and swapped in where it is missing.
 *   <li>{@code .site.mailuo-old}: the former site; what is not ours in it is moved into the new
 *       one.
 * </ol>
 */
public final class SiteWriter {

  /** What a folder may hold that the program has never written to. */
  private static final Set<String> UNUSED = Set.of(".git", ".gitattributes", "CNAME");

  private final Path hub;
  private final Path output;
  private final Path fresh;
  private final Path former;
  private final FormerSite rest;

  /**
   * @param hub folder of the hub, which the output must not hold or be
   * @param output folder of the site
   */
  public SiteWriter(Path hub, Path output) {
    this.hub = hub.toAbsolutePath().normalize();
    this.output = output.toAbsolutePath().normalize();
    String name = String.valueOf(this.output.getFileName());
    this.fresh = this.output.resolveSibling("." + name + ".mailuo-new");
    this.former = this.output.resolveSibling("." + name + ".mailuo-old");
    this.rest = new FormerSite(former, this.output);
  }

  /**
   * Makes sure that the output folder may be written to, and clears up after a build that was cut
   * short.
   *
   * @throws RefusedOutputException if it may not
   */
  public void prepare() throws IOException {
    refuse(output.getParent() == null, Reason.ROOT);
    Path realHub = real(hub);
    Path realOutput = real(output);
    refuse(realHub.startsWith(realOutput), Reason.HOLDS_HUB);
    for (String own : List.of("content", "templates", "src", ".git", ".mailuo")) {
      refuse(realOutput.startsWith(real(hub.resolve(own))), Reason.OF_HUB);
    }
    refuse(Files.isSymbolicLink(output), Reason.LINK);
    recover();
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      refuse(!Files.isDirectory(output), Reason.FILE);
      boolean strange = !isUnused(output) && Manifest.read(output).isEmpty();
      refuse(strange, Reason.STRANGE);
    }
  }

  /** The path with its symbolic links resolved, as far down as it exists. */
  private static Path real(Path path) throws IOException {
    if (Files.exists(path) || path.getParent() == null) {
      return path.toRealPath();
    }
    return real(path.getParent()).resolve(path.getFileName());
  }

  private void refuse(boolean condition, Reason why) {
    if (condition) {
      throw new RefusedOutputException(output, why);
    }
  }

  /**
   * Writes the site in place of the former one.
   *
   * @param files no two with one path
   * @throws IOException if a file cannot be written; the former site then stands as it was
   */
  public void write(List<OutputFile> files) throws IOException {
    try {
      Files.createDirectories(fresh);
      Set<String> paths = new TreeSet<>();
      for (OutputFile file : files) {
        if (!Manifest.isInside(file.path()) || !paths.add(file.path())) {
          throw new IllegalArgumentException("bad or repeated site path " + file.path());
        }
        writeFile(file);
      }
      new Manifest(paths).write(fresh);
    } catch (IOException | RuntimeException e) {
      deleteTree(fresh);
      throw e;
    }
    swap();
  }

  private void writeFile(OutputFile file) throws IOException {
    Path target = fresh.resolve(file.path());
    Files.createDirectories(target.getParent());
    if (file instanceof OutputFile.Made made) {
      Files.write(target, made.bytes());
    } else if (file instanceof OutputFile.Copied copied) {
      Files.copy(copied.from(), target);
    }
  }

  private void swap() throws IOException {
    boolean replaced = Files.exists(output);
    if (replaced) {
      Files.move(output, former, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(fresh, output, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaced) {
        Files.move(former, output, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    try {
      rest.retire();
    } catch (IOException e) {
      throw new LeftoverException(former, e);
    }
  }

  /** Finishes or undoes what a build that was cut short left behind. */
  private void recover() throws IOException {
    boolean whole = Manifest.read(fresh).isPresent();
    if (!Files.exists(output) && whole) {
      Files.move(fresh, output, StandardCopyOption.ATOMIC_MOVE);
    } else if (!Files.exists(output) && Files.exists(former)) {
      Files.move(former, output, StandardCopyOption.ATOMIC_MOVE);
    }
    if (Files.exists(former) && Files.exists(output)) {
      rest.retire();
    }
    if (Files.exists(fresh)) {
      deleteTree(fresh);
    }
  }

  /** True for an empty folder, and for a fresh checkout of a branch to publish. */
  private static boolean isUnused(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> String.valueOf(child.getFileName())).allMatch(UNUSED::contains);
    }
  }

  /** Only ever called for a folder of our own making. */
  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
