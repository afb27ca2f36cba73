package io.mailuo.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The files of a site's search. All are classic scripts that call one function, because {@code
 * fetch}, modules and workers fail on pages opened from disk. Pages name {@code search/loader.js}
 * alone, and it alone names the others, by a hash of their content: pages stay as they are when the
 * index changes, and no browser mixes an old index with a new one. It holds the core of a small
 * hub.
 */
public final class SearchFiles {

  static final String FOLDER = "search/";

  /** In bytes: a core up to this size costs less in the loader than by a request of its own. */
  private static final int SMALL_CORE = 24_000;

  private static final byte[] NO_CORE = bytes("null");

  private final SearchTerms terms;
  private final SearchScripts scripts;

  public SearchFiles(SearchTerms terms, SearchScripts scripts) {
    this.terms = terms;
    this.scripts = scripts;
  }

  /**
   * The files for these documents, by path.
   *
   * @param plainIndex whether to write the index in Lunr's own format too
   */
  public List<SearchFile> of(List<SearchDocument> documents, boolean plainIndex) {
    List<NumberedDocument> numbered = NumberedDocument.number(documents);
    LunrIndex index = LunrIndex.of(numbered, terms);
    List<SearchFile> files = new ArrayList<>();
    byte[] core = core(numbered, index, files);
    SearchFile client = new SearchFile(scripts.clientPath(), bytes(scripts.client()));
    files.add(client);
    if (core.length <= SMALL_CORE) {
      files.add(loader(List.of(client), core));
    } else {
      SearchFile own = named("core", ScriptText.call("core", core));
      files.add(own);
      files.add(loader(List.of(client, own), NO_CORE));
    }
    if (plainIndex) {
      files.addAll(PlainIndex.of(numbered, index));
    }
    files.sort((one, other) -> one.path().compareTo(other.path()));
    return List.copyOf(files);
  }

  /** The core, which knows the names of shards and texts; these join the files. */
  private byte[] core(List<NumberedDocument> documents, LunrIndex index, List<SearchFile> files) {
    Folding folding = new Folding(terms);
    List<TextFiles.TextFile> texts = new TextFiles(folding).of(documents);
    texts.forEach(text -> files.add(new SearchFile(FOLDER + text.name(), text.script())));

    SortedMap<Integer, String> naming = IndexEntries.naming(documents);
    List<Shard> shards = ShardCut.cut(IndexEntries.of(index, naming));
    List<String> shardNames = new ArrayList<>();
    for (Shard shard : shards) {
      byte[] script =
          ScriptText.call("take", ScriptText.json(out -> out.writeString(shard.text())));
      String hash = ContentHash.of(script);
      shardNames.add(hash);
      files.add(new SearchFile(FOLDER + "s/" + hash + ".js", script));
    }
    String pairs = folding.ofQueries(documents);
    SearchFile fold =
        named("fold", ScriptText.call("take", ScriptText.json(out -> out.writeString(pairs))));
    files.add(fold);
    return new CoreWriter(documents, index, terms, naming)
        .write(shards, shardNames, TextFiles.versions(texts), name(fold));
  }

  private static SearchFile named(String name, byte[] script) {
    return new SearchFile(FOLDER + name + "-" + ContentHash.of(script) + ".js", script);
  }

  private SearchFile loader(List<SearchFile> files, byte[] core) {
    String names = String.join(", ", files.stream().map(file -> '"' + name(file) + '"').toList());
    String script =
        scripts
            .loader()
            .replace("$NAMES", names)
            .replace("$CORE", new String(core, StandardCharsets.UTF_8));
    return new SearchFile(FOLDER + "loader.js", bytes(script));
  }

  private static String name(SearchFile file) {
    return file.path().substring(FOLDER.length());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
