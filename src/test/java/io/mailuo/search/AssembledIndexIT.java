package io.mailuo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import io.mailuo.browser.WithBlankPage;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Simplification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the browser assembles from shards answers as the plain index of everything does. */
@ExtendWith(WithBlankPage.class)
class AssembledIndexIT {

  private static final String ASK =
      """
      async (queries) => {
        const answers = [];
        for (const query of queries) answers.push((await mailuoSearch.ask(query)).hits);
        return answers.map((hits) => hits.map(({ref, score}) => ref + ' ' + score));
      }
      """;

  @TempDir private Path folder;

  private final Page page;

  AssembledIndexIT(Page page) {
    this.page = page;
  }

  @Test
  void givesTheSameDocumentsInTheSameOrderWithTheSameScores() throws IOException {
    List<SearchDocument> documents = SeededCorpus.of(300, 7);
    List<String> queries = SeededCorpus.queries(documents, 200, 11);
    write(documents);
    page.navigate(folder.resolve("page.html").toUri().toString());
    page.waitForFunction("() => window.mailuoSearch && mailuoSearch.isReady()");

    List<?> assembled = (List<?>) page.evaluate(ASK, queries);
    page.addScriptTag(new Page.AddScriptTagOptions().setUrl("search/index.js"));
    List<?> whole = (List<?>) page.evaluate(ASK, queries);

    long found = assembled.stream().filter(hits -> !((List<?>) hits).isEmpty()).count();
    assertThat(found).isGreaterThan(150);
    // Of more than 200 documents only the best go through Lunr.
    assertThat(assembled).anyMatch(hits -> ((List<?>) hits).size() > 220);
    for (int i = 0; i < queries.size(); i++) {
      assertSame((List<?>) assembled.get(i), (List<?>) whole.get(i), queries.get(i));
    }
  }

  private static void assertSame(List<?> assembled, List<?> whole, String query) {
    assertThat(assembled).as(query).hasSameSizeAs(whole);
    for (int i = 0; i < whole.size(); i++) {
      String[] one = String.valueOf(assembled.get(i)).split(" ", -1);
      String[] other = String.valueOf(whole.get(i)).split(" ", -1);
      assertThat(one[0]).as(query + " " + i).isEqualTo(other[0]);
      assertThat(Double.parseDouble(one[1]))
          .as(query + " " + i)
          .isCloseTo(Double.parseDouble(other[1]), within(1e-9));
    }
  }

  private void write(List<SearchDocument> documents) throws IOException {
    HanLpWords words = new HanLpWords();
    SearchTerms terms =
        new SearchTerms(c -> Simplification.simplified((char) c), words::dictionaryWords);
    for (SearchFile file : new SearchFiles(terms, RealScripts.read()).of(documents, true)) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
    String html = "<!DOCTYPE html><meta charset=utf-8><script src='search/loader.js'></script>";
    Files.writeString(folder.resolve("page.html"), html);
  }
}
