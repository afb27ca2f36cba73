package io.mailuo.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The site that a new one has replaced. What the program wrote is deleted; what it did not write
 * moves into the new site, and nothing of that is ever lost.
 */
final class FormerSite {

  private final Path former;
  private final Path output;

  /**
   * @param former folder that the former site was moved to; it need not be there
   * @param output folder of the new site
   */
  FormerSite(Path former, Path output) {
    this.former = former;
    this.output = output;
  }

  /** Deletes the former site but for what is not ours, which moves into the new one. */
  void retire() throws IOException {
    if (Files.exists(former)) {
      NavigableSet<String> ours = new TreeSet<>();
      Manifest.read(former).ifPresent(manifest -> ours.addAll(manifest.paths()));
      ours.add(Manifest.NAME);
      retire(former, ours);
    }
  }

  private void retire(Path folder, NavigableSet<String> ours) throws IOException {
    List<Path> children;
    try (Stream<Path> listing = Files.list(folder)) {
      children = listing.sorted().toList();
    }
    for (Path child : children) {
      String name = former.relativize(child).toString().replace('\\', '/');
      boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
      String below = ours.ceiling(name + "/");
      if (isFolder && below != null && below.startsWith(name + "/")) {
        retire(child, ours);
      } else if (!isFolder && ours.contains(name)) {
        Files.delete(child);
      } else {
        keep(child, name, isFolder);
      }
    }
    Files.delete(folder);
  }

  /** Moves what is not ours, a folder as a whole unless the new site has one of that name. */
  private void keep(Path stranger, String name, boolean isFolder) throws IOException {
    Path place = placeFor(name, isFolder);
    if (isFolder && Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      retire(stranger, new TreeSet<>());
    } else {
      Files.createDirectories(place.getParent());
      Files.move(stranger, place);
    }
  }

  /**
   * Where a strange file goes. Where a page of the new site takes its place, or that of a folder
   * above it, it is kept beside, under a name that ends with {@code .kept}.
   */
  private Path placeFor(String name, boolean isFolder) {
    Path place = output;
    String[] parts = name.split("/");
    for (int i = 0; i < parts.length; i++) {
      Path next = place.resolve(parts[i]);
      boolean last = i == parts.length - 1;
      boolean there = Files.exists(next, LinkOption.NOFOLLOW_LINKS);
      boolean folder = Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS);
      boolean taken = there && ((last && !isFolder) || !folder);
      place = taken ? freeBeside(next, last) : next;
    }
    return place;
  }

  private static Path freeBeside(Path taken, boolean last) {
    Path free = taken.resolveSibling(taken.getFileName() + ".kept");
    for (int i = 2; last && Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
      free = taken.resolveSibling(taken.getFileName() + ".kept-" + i);
    }
    return free;
  }
}
