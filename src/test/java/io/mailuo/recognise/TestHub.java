package io.mailuo.recognise;

import io.mailuo.content.Autolink;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityReader;
import io.mailuo.markdown.Body;
import io.mailuo.markdown.BodyParser;
import io.mailuo.problem.Checked;
import io.mailuo.source.SourceFile;
import io.mailuo.text.HanLpWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Entities made for tests, and texts recognised with them. */
final class TestHub {

  static final Map<String, EntityClass> CLASSES =
      Map.of(
          "people", EntityClass.PERSON,
          "companies", EntityClass.ORGANISATION,
          "products", EntityClass.THING,
          "concepts", EntityClass.TERM);

  private static final Path FOLDER = Path.of("src/test/resources/recognise/hub");

  private final List<Entity> entities;
  private final Gazetteer gazetteer;

  TestHub(List<Entity> entities) {
    this.entities = List.copyOf(entities);
    this.gazetteer = new Gazetteer(entities, CLASSES);
  }

  /** The hub of the test resources. */
  static TestHub ofFiles() throws IOException {
    List<Entity> entities = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String id = FOLDER.relativize(file).toString().replace('\\', '/');
        entities.add(entity(id.replaceFirst("\\.md$", ""), Files.readString(file)));
      }
    }
    return new TestHub(entities);
  }

  /**
   * A hub of a few entities.
   *
   * @param entities id, then front matter with {@code ;} for line ends, e.g. {@code people/a|name:
   *     A; aliases: [B]}
   */
  static TestHub of(String... entities) {
    return new TestHub(
        Stream.of(entities)
            .map(line -> line.split("\\|", 2))
            .map(parts -> entity(parts[0], "---\n" + parts[1].replace("; ", "\n") + "\n---\n"))
            .toList());
  }

  private static Entity entity(String id, String text) {
    SourceFile file = new SourceFile("content/" + id + ".md", text, "0");
    Checked<Entity> entity = new EntityReader(ZoneOffset.UTC, CLASSES.keySet()).read(file);
    return entity.value().orElseThrow(() -> new AssertionError(entity.problems().toString()));
  }

  Entity entity(String id) {
    return entities.stream().filter(e -> e.id().value().equals(id)).findFirst().orElseThrow();
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Recognition recognise(String text) {
    return recognise(text, LinkPolicy.FIRST_PER_SECTION, Autolink.ALL);
  }

  Recognition recognise(String text, LinkPolicy policy) {
    return recognise(text, policy, Autolink.ALL);
  }

  Recognition recognise(String text, LinkPolicy policy, Autolink autolink) {
    return recogniser(policy).recognise(body(text), text, autolink);
  }

  Recogniser recogniser(LinkPolicy policy) {
    return new Recogniser(gazetteer, new HanLpWords(), policy);
  }

  static Body body(String text) {
    return BodyParser.parse("content/articles/a.md", text, 0).value().orElseThrow();
  }
}
