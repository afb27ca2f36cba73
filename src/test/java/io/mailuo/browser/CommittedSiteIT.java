package io.mailuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code site-output} is what the program makes of {@code content}, byte for byte. */
@ExtendWith(WithDemoSite.class)
class CommittedSiteIT {

  private static final Path COMMITTED = Path.of("site-output");

  private static final String MEND =
      "site-output is not what this source builds. Run:"
          + " mvn -q -B -DskipTests package && java -jar target/mailuo.jar build"
          + " (look at what changed, and commit it). Files that differ";

  @Test
  void equalsAFreshBuild(DemoSite site) throws IOException {
    assertThat(COMMITTED).as(MEND).isDirectory();
    Set<String> paths = paths(COMMITTED);
    paths.addAll(paths(site.folder()));
    List<String> different = new ArrayList<>();
    for (String path : paths) {
      if (!isSame(COMMITTED.resolve(path), site.folder().resolve(path))) {
        different.add(path);
      }
    }
    assertThat(different).as(MEND).isEmpty();
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0;
  }

  private static Set<String> paths(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
