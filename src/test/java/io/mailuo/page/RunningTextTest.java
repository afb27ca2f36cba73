package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.SmallHub;
import io.mailuo.recognise.Recognition;
import io.mailuo.text.Punctuation;
import io.mailuo.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTextTest {

  @Test
  void marksStretches() {
    assertThat(
            RunningText.marked("甲乙丙丁", List.of(new Span(1, 2), new Span(2, 3)), Punctuation.KEEP))
        .containsExactly(Piece.plain("甲"), Piece.marked("乙"), Piece.marked("丙"), Piece.plain("丁"));
    assertThat(RunningText.marked("甲", List.of(new Span(0, 1)), Punctuation.KEEP))
        .containsExactly(Piece.marked("甲"));
    assertThat(RunningText.marked("甲", List.of(), Punctuation.KEEP))
        .containsExactly(Piece.plain("甲"));
    assertThat(RunningText.marked("", List.of(), Punctuation.KEEP)).isEmpty();
  }

  @Test
  void linksWhatWasRecognised() {
    SmallHub hub =
        new SmallHub()
            .entity("people/anna", "name: Annabel; summary: Topica 的作者，Annabel 本人")
            .entity("products/topic", "name: Topica");
    SiteUrls urls =
        SiteUrls.of(List.of(), hub.entities(), List.of(), List.of("people")).value().orElseThrow();
    EntityText anna = textOf(hub, "people/anna");
    String summary = anna.entity().summary();
    Recognition found =
        anna.plain().entrySet().stream()
            .filter(entry -> entry.getKey().equals(summary))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertThat(RunningText.linked(summary, found, "people/anna.html", urls, Punctuation.KEEP))
        .containsExactly(
            Piece.link("Topica", "../products/topic.html", "products"),
            Piece.plain(" 的作者，Annabel 本人"));
  }

  private static EntityText textOf(SmallHub hub, String id) {
    return hub.texts().values().stream()
        .filter(text -> text.entity().id().equals(new EntityId(id)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsFullWidthMarksAndKeepsTheMarkedStretchesWhereTheyAre() {
    String written = "他说, Sora很好,真的";
    List<Piece> pieces =
        RunningText.marked(written, List.of(new Span(4, 8)), Punctuation.NORMALIZE);
    assertThat(pieces)
        .containsExactly(Piece.plain("他说，"), Piece.marked("Sora"), Piece.plain("很好，真的"));
  }
}
