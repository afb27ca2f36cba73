package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.markdown.Body;
import io.mailuo.markdown.Body.WikiTarget;
import io.mailuo.markdown.Run;
import io.mailuo.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the author at his word: {@code [[name]]} is a mention of the entity, whatever the rules
 * say.
 */
final class ForcedMentions {

  /**
   * A stretch that the author wrote between double brackets.
   *
   * @param block index of the block
   */
  private record Marked(int block, Run run) {}

  private final Gazetteer gazetteer;
  private final SearchedBody text;
  private final RecognitionDraft draft;

  ForcedMentions(Gazetteer gazetteer, SearchedBody text, RecognitionDraft draft) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.draft = draft;
  }

  /**
   * Writes down each wiki link of the text: as a mention, or as a target that is none or several.
   */
  void add() {
    Body body = text.body();
    if (body.wikiLinks().isEmpty()) {
      return;
    }
    Map<Span, Marked> shown = shown();
    for (WikiTarget link : body.wikiLinks()) {
      List<Entity> named = gazetteer.named(link.target());
      if (named.isEmpty()) {
        draft.noteOther(link);
      } else if (named.size() > 1) {
        draft.noteAmbiguous(link, named);
      } else {
        Optional.ofNullable(shown.get(link.textAt()))
            .ifPresent(marked -> force(link, marked, named.get(0)));
      }
    }
  }

  private void force(WikiTarget link, Marked marked, Entity entity) {
    draft.force(marked.block(), marked.run(), entity, Reason.of("author", link.target()));
  }

  /** What the wiki links show, by its place in the source. */
  private Map<Span, Marked> shown() {
    Map<Span, Marked> shown = new HashMap<>();
    for (int block = 0; block < text.size(); block++) {
      for (Run run : text.block(block).runs()) {
        if (run.kind() == Run.Kind.WIKI_LINK) {
          shown.put(run.source(), new Marked(block, run));
        }
      }
    }
    return shown;
  }
}
