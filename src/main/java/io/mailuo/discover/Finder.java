package io.mailuo.discover;

/** Proposes stretches of text that may be names. */
interface Finder {

  /** Takes proposals. */
  interface Proposals {
    /**
     * @param start offset in the paragraph's text
     * @param end exclusive
     * @param shape why it looks like a name
     */
    void propose(Paragraph paragraph, int start, int end, Evidence shape);
  }

  void find(Paragraph paragraph, Proposals proposals);
}
