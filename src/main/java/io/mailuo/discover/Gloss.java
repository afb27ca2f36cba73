package io.mailuo.discover;

import io.mailuo.content.EntityId;
import java.util.Optional;

/**
 * Two names of one thing, one in brackets after the other: 中文名（ENGLISH）.
 *
 * @param first before the bracket
 * @param firstKnown the entity that it names, where the hub knows it
 * @param second in the brackets
 * @param secondKnown the entity that it names, where the hub knows it
 */
record Gloss(
    String first, Optional<EntityId> firstKnown, String second, Optional<EntityId> secondKnown) {}
