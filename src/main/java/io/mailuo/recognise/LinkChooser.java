package io.mailuo.recognise;

import io.mailuo.content.EntityId;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Body;
import io.mailuo.markdown.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses the mentions that become links: by policy the first of each entity in a section or
 * article; never in a heading or an existing link, never to the page itself, and not so many that
 * the text cannot be read. What the author forced is always a link.
 */
final class LinkChooser {

  /**
   * A block gets so many links, and one more for each {@link #CHARACTERS_PER_LINK} characters;
   * terms, which readers miss least, only while there are fewer.
   */
  private static final int FREE_LINKS = 5;

  private static final int FREE_LINKS_FOR_TERMS = 2;

  private static final int CHARACTERS_PER_LINK = 60;

  private final LinkPolicy policy;
  private final Predicate<EntityId> terms;

  /**
   * @param terms true for entities whose names are terms, such as 人工智能
   */
  LinkChooser(LinkPolicy policy, Predicate<EntityId> terms) {
    this.policy = policy;
    this.terms = terms;
  }

  /**
   * @param mentions in the order of the text
   * @param allowed which entities the author lets us link
   * @param self the entity whose page the text stands on
   */
  List<Mention> choose(
      List<Mention> mentions, Body body, Predicate<EntityId> allowed, Optional<EntityId> self) {
    List<Mention> chosen = new ArrayList<>();
    Set<String> linked = new HashSet<>();
    Map<Integer, Integer> inBlock = new HashMap<>();
    for (Mention mention : mentions) {
      Block block = body.blocks().get(mention.block());
      String key = key(mention, block);
      int count = inBlock.getOrDefault(mention.block(), 0);
      Optional<String> obstacle = Optional.empty();
      if (self.filter(mention.entity()::equals).isPresent()) {
        obstacle = Optional.of("own-page");
      } else if (mention.rule() != Mention.Rule.FORCED) {
        obstacle =
            !allowed.test(mention.entity())
                ? Optional.of("autolink-off")
                : obstacle(mention, block, linked.contains(key), count);
      }
      if (obstacle.isEmpty()) {
        linked.add(key);
        inBlock.put(mention.block(), count + 1);
        chosen.add(mention.withLinked(true, mention.reason()));
      } else {
        chosen.add(
            mention.withLinked(false, mention.reason().and("not-linked").and(obstacle.get())));
      }
    }
    return chosen;
  }

  /**
   * What keeps a mention from being a link, as the key of a ground; empty where nothing does.
   *
   * @param links in the block so far
   */
  private Optional<String> obstacle(Mention mention, Block block, boolean before, int links) {
    if (!isLinkable(mention, block)) {
      return Optional.of("not-prose");
    }
    if (before) {
      return Optional.of("one-before");
    }
    int free = terms.test(mention.entity()) ? FREE_LINKS_FOR_TERMS : FREE_LINKS;
    boolean room = links < free + block.text().length() / CHARACTERS_PER_LINK;
    return room ? Optional.empty() : Optional.of("many-links");
  }

  private String key(Mention mention, Block block) {
    return switch (policy) {
      case FIRST_PER_SECTION -> mention.entity() + " " + block.section();
      case FIRST_PER_ARTICLE -> mention.entity().value();
      case ALL -> mention.entity() + " " + mention.at();
    };
  }

  /** Headings and links hold mentions too, but a link in them would be one too many. */
  private static boolean isLinkable(Mention mention, Block block) {
    return block.kind() != Block.Kind.HEADING
        && block.kind() != Block.Kind.REFERENCE
        && block.runAt(mention.inBlock().start()).kind() == Run.Kind.PROSE
        && block.runAt(mention.inBlock().end() - 1).kind() == Run.Kind.PROSE;
  }
}
