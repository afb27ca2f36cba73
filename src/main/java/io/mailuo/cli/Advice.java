package io.mailuo.cli;

import io.mailuo.content.EntityId;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Rejection;
import io.mailuo.text.Kebab;

/** How an author changes what was decided of a name, in the language of the terminal. */
final class Advice {

  private final Terminal words;

  Advice(Terminal words) {
    this.words = words;
  }

  String of(Mention mention) {
    String key =
        switch (mention.rule()) {
          case FORCED -> "forced";
          case CONTEXT -> "context";
          case ALIAS, NAME_PART -> mention.linked() ? "link" : "mention";
        };
    return text(key, mention.text(), mention.entity());
  }

  String of(Rejection rejection) {
    String key = Kebab.of(rejection.cause());
    return text(key, rejection.text(), rejection.candidates().get(0));
  }

  private String text(String key, String name, EntityId entity) {
    return words.text("advice." + key, name, entity.value());
  }
}
