package io.mailuo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTagsTest {

  @ParameterizedTest
  @CsvSource({
    "'', PROSE",
    "<a href='x'>, LINK_TEXT",
    "<a> </a>, PROSE",
    "<KBD>, OPAQUE",
    "<code> <a>, OPAQUE",
    "<code> <a> </code>, LINK_TEXT",
    "</a> <a>, LINK_TEXT",
    "<b>, PROSE",
    "<abbr>, PROSE"
  })
  void openElementsSayWhatTheTextIs(String tags, Run.Kind kind) {
    OpenTags open = new OpenTags();
    Stream.of(tags.split(" (?=<)")).forEach(open::note);
    assertThat(open.kindOf(Run.Kind.PROSE)).isEqualTo(kind);
  }
}
