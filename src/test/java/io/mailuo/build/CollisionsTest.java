package io.mailuo.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.output.OutputFile;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollisionsTest {

  private static List<Problem> of(String... paths) {
    return Collisions.of(Stream.of(paths).map(path -> OutputFile.text(path, "")).toList());
  }

  @Test
  void filesOfDifferentPathsStandSideBySide() {
    assertThat(of("a.html", "a/b.html", "a/c.html", "ab/c.html")).isEmpty();
  }

  @Test
  void twoFilesThatDifferInCaseOnlyAreOne() {
    assertThat(of("a/b.html", "A/B.html"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.URL_COLLISION);
              assertThat(problem.arguments()).startsWith("A/B.html");
            });
  }

  @Test
  void aFileCannotHaveTheNameOfAFolder() {
    assertThat(of("a/b/c.html", "A/b"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).containsExactly("A/b", "A/b/"));
  }
}
