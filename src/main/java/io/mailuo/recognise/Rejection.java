package io.mailuo.recognise;

import io.mailuo.content.EntityId;
import io.mailuo.text.Span;
import java.util.List;

/**
 * A stretch that looks like a name of the hub but was not taken as one.
 *
 * @param at stretch of the source
 * @param text as it stands there
 * @param candidates entities that bear the name, sorted
 * @param cause why not
 * @param reason why not, in words, with the evidence
 */
public record Rejection(
    Span at, String text, List<EntityId> candidates, Cause cause, String reason) {

  public Rejection {
    candidates = List.copyOf(candidates);
  }

  /** Why a candidate was not taken. */
  public enum Cause {
    /** It is a part of a longer word or name. */
    BOUNDARY,
    /** Upper and lower case differ from the name. */
    CASE,
    /** The word has another sense here. */
    SENSE,
    /** Several entities bear the name and the context does not decide. */
    AMBIGUOUS,
    /** The author put a backslash before it. */
    SUPPRESSED
  }
}
