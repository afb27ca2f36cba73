package io.mailuo.recognise;

/** Which mentions of an entity become links. */
public enum LinkPolicy {
  /** The first in each section. */
  FIRST_PER_SECTION,
  /** The first in the article. */
  FIRST_PER_ARTICLE,
  /** Every one. */
  ALL
}
