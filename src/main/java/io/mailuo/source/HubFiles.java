package io.mailuo.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All files of a hub that a build reads, in the order of their paths.
 *
 * @param texts Markdown files by the folder under {@code content/}, e.g. {@code articles}
 * @param assets files to copy
 */
public record HubFiles(Map<String, List<SourceFile>> texts, List<Asset> assets) {

  public HubFiles {
    Map<String, List<SourceFile>> sorted = new TreeMap<>();
    texts.forEach((folder, files) -> sorted.put(folder, List.copyOf(files)));
    texts = Collections.unmodifiableMap(sorted);
    assets = List.copyOf(assets);
  }

  /** The Markdown files of one folder; empty where there is none. */
  public List<SourceFile> in(String folder) {
    return texts.getOrDefault(folder, List.of());
  }
}
