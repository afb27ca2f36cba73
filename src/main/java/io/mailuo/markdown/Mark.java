package io.mailuo.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** A node that we add to a tree around others. */
abstract class Mark extends Node {

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** A link made by machine or by a wiki link. */
  static final class Link extends Mark {
    private final String href;
    private final Optional<String> kind;

    Link(String href, Optional<String> kind) {
      this.href = href;
      this.kind = kind;
    }

    String href() {
      return href;
    }

    /** Folder of the kind of the entity; empty for other pages. */
    Optional<String> kind() {
      return kind;
    }
  }

  /** A sentence that can be linked to. */
  static final class Anchor extends Mark {
    private final String id;

    Anchor(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }
}
