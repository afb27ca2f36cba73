import com.sun.management.ThreadMXBean;
import io.mailuo.config.HubConfig;
import io.mailuo.config.HubConfigReader;
import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.ArticleReader;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityReader;
import io.mailuo.extract.Extractor;
import io.mailuo.markdown.BodyMarks;
import io.mailuo.markdown.HtmlBody;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Gazetteer;
import io.mailuo.recognise.Recogniser;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.HubFiles;
import io.mailuo.source.HubReader;
import io.mailuo.source.SourceFile;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Phrases;
import io.mailuo.text.Punctuation;
import io.mailuo.text.Typesetting;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the stages of a build cost over the same articles, in seconds of CPU of one thread: parsing
 * and rendering as the baseline, recognising and extracting beside it.
 *
 * <pre>java -cp target/mailuo.jar src/bench/stages/StageCost.java HUB [ROUNDS]</pre>
 *
 * Each round runs all stages in turn over all articles; the first round, in which the virtual
 * machine compiles and HanLP reads its dictionaries, is told apart. Medians of the others.
 */
final class StageCost {

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final BodyMarks NO_MARKS =
      new BodyMarks(List.of(), List.of(), List.of(), Map.of(), false);

  private final HubConfig config;
  private final List<SourceFile> files;
  private final Recogniser recogniser;
  private final Extractor extractor;
  private final ArticleReader reader;
  private final HtmlBody html =
      new HtmlBody(true, new Typesetting(Punctuation.NORMALIZE, new Phrases(text -> List.of())));
  private final Map<String, List<Double>> seconds = new TreeMap<>();

  private StageCost(Path hub) throws Exception {
    HubReader hubReader = new HubReader(hub);
    config = HubConfigReader.read(hubReader.readConfig().value().orElseThrow()).value().orElseThrow();
    Set<String> kinds = config.kinds().stream().map(Kind::folder).collect(Collectors.toSet());
    Set<String> folders = new java.util.TreeSet<>(kinds);
    folders.addAll(List.of("articles", "pages"));
    HubFiles read = hubReader.read(folders).value().orElseThrow();
    files = read.in("articles");
    EntityReader entityReader = new EntityReader(config.timezone(), kinds);
    List<Entity> entities = new ArrayList<>();
    for (String kind : kinds) {
      read.in(kind).forEach(file -> entityReader.read(file).value().ifPresent(entities::add));
    }
    Map<String, EntityClass> classes =
        config.kinds().stream()
            .collect(Collectors.toMap(Kind::folder, k -> EntityClass.ofSchemaType(k.schemaType())));
    Gazetteer gazetteer = new Gazetteer(entities, classes);
    HanLpWords words = new HanLpWords();
    recogniser = new Recogniser(gazetteer, words, config.linking());
    extractor = new Extractor(gazetteer::classOf, words);
    reader = new ArticleReader(config.timezone());
    System.out.printf(Locale.ROOT, "%d articles, %,d characters, %d entities%n", files.size(),
        files.stream().mapToLong(file -> file.text().length()).sum(), entities.size());
  }

  public static void main(String[] args) throws Exception {
    StageCost bench = new StageCost(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    bench.round();
    bench.print("first round");
    bench.seconds.clear();
    for (int round = 0; round < rounds; round++) {
      bench.round();
    }
    bench.print("median of " + rounds + " further rounds");
  }

  private void round() {
    List<Article> articles = new ArrayList<>();
    measure("2 parse", () -> files.forEach(
        file -> reader.read(file).value().ifPresent(draft -> articles.add(draft.article()))));
    measure("7 render Markdown", () -> {
      for (int i = 0; i < articles.size(); i++) {
        Article article = articles.get(i);
        html.render(files.get(i).text(), article.body().start(), NO_MARKS, config.language());
      }
    });
    List<Recognition> found = new ArrayList<>();
    measure("3 recognise", () -> {
      for (int i = 0; i < articles.size(); i++) {
        Article article = articles.get(i);
        found.add(recogniser.recognise(article.body(), files.get(i).text(), article.autolink()));
      }
    });
    measure("4 extract", () -> {
      for (int i = 0; i < articles.size(); i++) {
        extractor.extract(articles.get(i), found.get(i));
      }
    });
  }

  private void measure(String stage, Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    double took = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    seconds.computeIfAbsent(stage, key -> new ArrayList<>()).add(took);
  }

  private void print(String heading) {
    System.out.println(heading);
    seconds.keySet().forEach(stage -> row(stage, median(stage)));
    double baseline = median("2 parse") + median("7 render Markdown");
    double ours = median("3 recognise") + median("4 extract");
    row("3 + 4", ours);
    row("2 + 7", baseline);
    System.out.printf(Locale.ROOT, "  %-20s %8.2f%n", "ratio", ours / baseline);
  }

  private static void row(String label, double value) {
    System.out.printf(Locale.ROOT, "  %-20s %8.3f s%n", label, value);
  }

  private double median(String stage) {
    double[] sorted = seconds.get(stage).stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
