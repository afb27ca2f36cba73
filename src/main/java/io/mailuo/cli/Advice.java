package io.mailuo.cli;

import io.mailuo.build.Explanation;
import io.mailuo.content.EntityId;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Rejection;
import io.mailuo.text.Kebab;

/** How an author changes what was decided of a name, in the language of the terminal. */
final class Advice {

  private final Terminal words;
  private final Explanation explained;

  /**
   * @param explained the text in which the names stand
   */
  Advice(Terminal words, Explanation explained) {
    this.words = words;
    this.explained = explained;
  }

  String of(Mention mention) {
    return text(key(mention), mention.text(), mention.entity());
  }

  private String key(Mention mention) {
    if (mention.entity().value().equals(explained.file().id())) {
      return mention.rule() == Mention.Rule.FORCED ? "forced" : "own-page";
    }
    String link = explained.isOfArticle() ? "link" : "link.one";
    return switch (mention.rule()) {
      case FORCED -> "forced";
      case CONTEXT -> "context";
      case ALIAS, NAME_PART -> mention.linked() ? link : "mention";
    };
  }

  String of(Rejection rejection) {
    String key = Kebab.of(rejection.cause());
    return text(key, rejection.text(), rejection.candidates().get(0));
  }

  private String text(String key, String name, EntityId entity) {
    return words.text("advice." + key, name, entity.value());
  }
}
