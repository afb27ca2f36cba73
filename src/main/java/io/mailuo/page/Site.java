package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.config.Recommendation;
import io.mailuo.source.Asset;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the plan of the pages needs to know of the hub besides its content.
 *
 * @param title of the hub
 * @param description may be empty
 * @param language of the interface
 * @param baseUrl ends with {@code /}
 * @param kinds in the order of the bar at the top
 * @param startHere what editors recommend to newcomers
 * @param labels words of the interface
 * @param assets files that are copied
 */
public record Site(
    String title,
    String description,
    String language,
    Optional<URI> baseUrl,
    List<Kind> kinds,
    List<Recommendation> startHere,
    Labels labels,
    List<Asset> assets) {

  public Site {
    kinds = List.copyOf(kinds);
    startHere = List.copyOf(startHere);
    assets = List.copyOf(assets);
  }

  /** The pictures of the articles. */
  public Pictures pictures() {
    return new Pictures(assets);
  }

  /** Where the files of the site lie in the web. */
  public WebAddresses addresses() {
    return new WebAddresses(baseUrl);
  }

  Kind kind(String folder) {
    return kinds.stream()
        .filter(kind -> kind.folder().equals(folder))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind " + folder));
  }
}
