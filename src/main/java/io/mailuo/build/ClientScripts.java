package io.mailuo.build;

import io.mailuo.search.SearchScripts;
import io.mailuo.source.ThemeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The scripts of the search, which the program brings along. */
final class ClientScripts {

  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";
  private static final String CLIENT = "/io/mailuo/search/";

  private ClientScripts() {}

  static SearchScripts read() throws IOException {
    List<String> client = new ArrayList<>();
    for (String part : SearchScripts.CLIENT_PARTS) {
      client.add(ThemeReader.resource(CLIENT + part));
    }
    return SearchScripts.of(
        ThemeReader.resource(LUNR), client, ThemeReader.resource(CLIENT + "loader.js"));
  }
}
