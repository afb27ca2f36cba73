package io.mailuo.search;

import java.util.List;

/** The whole index in Lunr's own format, for other programs; the site itself does not load it. */
final class PlainIndex {

  private PlainIndex() {}

  /**
   * {@code lunr-index.json}; the same in a call of a function, for pages opened from disk; and what
   * the references in it stand for.
   */
  static List<SearchFile> of(List<NumberedDocument> documents, LunrIndex index) {
    byte[] json = new LunrIndexWriter().write(index);
    return List.of(
        new SearchFile("search/lunr-index.json", json),
        new SearchFile("search/index.js", ScriptText.call("index", json)),
        new SearchFile("search/lunr-documents.json", documents(documents)));
  }

  /** Title and URL by reference. */
  private static byte[] documents(List<NumberedDocument> documents) {
    return ScriptText.json(
        out -> {
          out.writeStartObject();
          for (NumberedDocument one : documents) {
            out.writeObjectFieldStart(Integer.toString(one.number()));
            out.writeStringField("title", one.document().title());
            out.writeStringField("url", one.document().url());
            out.writeEndObject();
          }
          out.writeEndObject();
        });
  }
}
