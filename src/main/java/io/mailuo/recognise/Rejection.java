package io.mailuo.recognise;

import io.mailuo.content.EntityId;
import io.mailuo.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A stretch that looks like a name of the hub but was not taken as one.
 *
 * @param at stretch of the source
 * @param text as it stands there
 * @param candidates entities that bear the name, sorted
 * @param cause why not
 * @param score 0 to 1: how much spoke for the best of the candidates; empty where none was scored
 * @param reason why not, with the evidence
 */
public record Rejection(
    Span at,
    String text,
    List<EntityId> candidates,
    Cause cause,
    OptionalDouble score,
    Reason reason) {

  public Rejection {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(reason, "reason");
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
