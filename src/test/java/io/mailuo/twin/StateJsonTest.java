package io.mailuo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.report.Changes;
import io.mailuo.report.HubState;
import io.mailuo.report.HubState.PageState;
import io.mailuo.report.HubState.Sort;
import io.mailuo.report.KnowledgeReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateJsonTest {

  private static final HubState STATE =
      new HubState(
          new TreeMap<>(
              Map.of(
                  "articles/甲",
                  new PageState(
                      Sort.ARTICLE,
                      "articles/jia.html",
                      new TreeMap<>(Map.of("people/lin", 2, "people/\"q\"", 1))),
                  "people/lin",
                  new PageState(Sort.ENTITY, "people/lin.html", new TreeMap<>()),
                  "pages/p",
                  new PageState(Sort.PAGE, "p.html", new TreeMap<>()))));

  private static String written() {
    return ReportJson.of(
        new KnowledgeReport(true, Changes.NONE, List.of(), List.of(), List.of()), STATE);
  }

  @Test
  void readsBackWhatTheReportKeeps() {
    assertThat(StateJson.read(written())).contains(STATE);
  }

  @Test
  void takesNoReportThatWasCutShort() {
    String whole = written().strip();
    for (int length = 0; length < whole.length(); length++) {
      assertThat(StateJson.read(whole.substring(0, length))).as("%d characters", length).isEmpty();
    }
  }

  @Test
  void takesNoReportOfAnotherFormat() {
    assertThat(StateJson.read(written().replace("\"format\":1", "\"format\":2"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{}",
        "{\"format\":1}",
        "{\"pages\":[]}",
        "{\"format\":\"x\",\"pages\":[]}",
        "{\"format\":99999999999,\"pages\":[]}",
        "{\"format\":1,\"pages\":{}}",
        "{\"format\":1,\"pages\":[1]}",
        "{\"format\":1,\"pages\":[{\"id\":1}]}",
        "{\"format\":1,\"pages\":[{\"id\":\"x\",\"sort\":\"planet\",\"url\":\"x\"}]}",
        "{\"format\":1,\"pages\":[{\"id\":\"x\",\"sort\":\"page\",\"links\":[]}]}",
        "{\"format\":1,\"pages\":[{\"id\":\"x\",\"sort\":\"page\",\"links\":{\"y\":\"z\"}}]}",
        "{\"format\":1,\"pages\":[{\"id\":\"x\",\"sort\":\"page\",\"extra\":1}]}"
      })
  void takesNothingElse(String json) {
    assertThat(StateJson.read(json)).isEmpty();
  }

  @Test
  void isNotDrownedByDeepNesting() {
    assertThat(StateJson.read("{\"x\":" + "[".repeat(100_000))).isEmpty();
  }
}
