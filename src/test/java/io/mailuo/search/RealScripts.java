package io.mailuo.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The scripts that sites are given. */
final class RealScripts {

  private RealScripts() {}

  static SearchScripts read() throws IOException {
    List<String> client = new ArrayList<>();
    for (String part : SearchScripts.CLIENT_PARTS) {
      client.add(read(part));
    }
    String lunr = read("/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js");
    return SearchScripts.of(lunr, client, read("loader.js"));
  }

  private static String read(String path) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SearchFiles.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
