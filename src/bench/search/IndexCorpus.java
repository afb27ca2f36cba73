import io.mailuo.text.HanLpWords;
import io.mailuo.search.SearchDocument;
import io.mailuo.search.SearchDocument.Mentioned;
import io.mailuo.search.SearchFile;
import io.mailuo.search.SearchFiles;
import io.mailuo.search.SearchScripts;
import io.mailuo.search.SearchTerms;
import io.mailuo.text.Pinyin;
import io.mailuo.text.Simplification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Indexes a corpus with the classes that Mailuo uses, and writes the same texts as bare pages for
 * another search engine. Usage: {@code java -cp CLASSES:mailuo.jar IndexCorpus CORPUS OUT search|pages
 * [HOW_MANY]}. The index alone is made with {@code search}, so that its cost can be measured from
 * outside.
 */
final class IndexCorpus {

  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n(.*?)\n---\n", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern MARKUP = Pattern.compile("(?m)^#+ |^> ?|^\\|.*$|\\*\\*?|`|</?u>");
  private static final Pattern ENTITY =
      Pattern.compile("\"id\": \"([^\"]+)\",\\s*\"name\": \"([^\"]+)\",\\s*\"kind\": \"([^\"]+)\"");

  private record Entity(String id, String name, String kind) {
    String url() {
      return kind + "/" + id + ".html";
    }
  }

  private record Text(String slug, String title, String date, Set<String> tags, String body) {}

  private IndexCorpus() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    int howMany = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
    List<Text> texts = texts(corpus.resolve("articles"), howMany);
    if (arguments[2].equals("pages")) {
      writePages(texts, out);
    } else {
      writeIndex(texts, entities(corpus.resolve("entities.json")), out);
    }
  }

  private static List<Text> texts(Path folder, int howMany) throws IOException {
    List<Text> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().limit(howMany).toList()) {
        String source = Files.readString(file).replace("\r\n", "\n");
        Matcher front = FRONT_MATTER.matcher(source);
        String keys = front.find() ? front.group(1) : "";
        String body = CODE.matcher(front.replaceFirst("")).replaceAll("");
        body = MARKUP.matcher(LINK.matcher(body).replaceAll("$1")).replaceAll("");
        texts.add(
            new Text(
                file.getFileName().toString().replaceFirst("\\.md$", ""),
                key("title", keys),
                key("date", keys),
                tags(keys),
                body.strip().replaceAll("\\s*\n\\s*", "\n")));
      }
    }
    return texts;
  }

  private static String key(String name, String keys) {
    Matcher line = Pattern.compile("(?m)^" + name + ": *\"?(.*?)\"?$").matcher(keys);
    return line.find() ? line.group(1) : "";
  }

  private static Set<String> tags(String keys) {
    Matcher line = Pattern.compile("(?m)^tags: \\[\"(.*)\"\\]$").matcher(keys);
    return line.find() ? Set.of(line.group(1).split("\", \"")) : Set.of();
  }

  private static List<Entity> entities(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return ENTITY
        .matcher(Files.readString(file))
        .results()
        .map(one -> new Entity(one.group(1), one.group(2), one.group(3)))
        .toList();
  }

  private static void writePages(List<Text> texts, Path out) throws IOException {
    Files.createDirectories(out);
    for (Text text : texts) {
      String page =
          "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
              + escaped(text.title)
              + "</title></head><body><main data-pagefind-body><h1>"
              + escaped(text.title)
              + "</h1>\n<p>"
              + escaped(text.body).replace("\n", "</p>\n<p>")
              + "</p></main></body></html>\n";
      Files.writeString(out.resolve(text.slug + ".html"), page);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void writeIndex(List<Text> texts, List<Entity> entities, Path out)
      throws IOException {
    HanLpWords words = new HanLpWords();
    SearchTerms terms =
        new SearchTerms(c -> Simplification.simplified((char) c), words::dictionaryWords);
    List<String> client = new ArrayList<>();
    for (String part : SearchScripts.CLIENT_PARTS) {
      client.add(resource("/io/mailuo/search/" + part));
    }
    SearchScripts scripts =
        SearchScripts.of(
            resource("/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js"),
            client,
            resource("/io/mailuo/search/loader.js"));
    List<SearchDocument> documents = new ArrayList<>();
    int[] counts = new int[entities.size()];
    for (Text text : texts) {
      documents.add(article(text, entities, counts));
    }
    for (int i = 0; i < counts.length; i++) {
      // Of a few texts only, a hub has the few entities that they name.
      if (counts[i] > 0) {
        documents.add(entity(entities.get(i), counts[i]));
      }
    }
    for (SearchFile file : new SearchFiles(terms, scripts).of(documents, false)) {
      Path path = out.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  private static SearchDocument article(Text text, List<Entity> entities, int[] counts) {
    List<Mentioned> mentioned = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (text.tags.contains(entities.get(i).name)) {
        counts[i]++;
        mentioned.add(new Mentioned(entities.get(i).url(), 1));
      }
    }
    return new SearchDocument(
        text.title,
        "articles/" + text.slug + ".html",
        "articles",
        "",
        Optional.of(text.date).filter(date -> !date.isEmpty()),
        text.body,
        List.of(),
        List.of(),
        0,
        mentioned, List.of());
  }

  private static SearchDocument entity(Entity entity, int count) {
    return new SearchDocument(
        entity.name,
        entity.url(),
        entity.kind,
        entity.kind,
        Optional.empty(),
        "",
        List.of(entity.name),
        List.of(String.join(" ", Pinyin.of(entity.name))),
        count,
        List.of(), List.of());
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = SearchFiles.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
