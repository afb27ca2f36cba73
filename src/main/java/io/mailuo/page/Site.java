package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.config.Recommendation;
import io.mailuo.source.Asset;
import io.mailuo.text.Punctuation;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
 * @param punctuation what becomes of half-width marks in Chinese
 * @param contact where readers may send corrections: a URL or an e-mail address
 * @param searchClient site path of the script that answers queries
 */
public record Site(
    String title,
    String description,
    String language,
    Optional<URI> baseUrl,
    List<Kind> kinds,
    List<Recommendation> startHere,
    Labels labels,
    List<Asset> assets,
    Punctuation punctuation,
    Optional<String> contact,
    String searchClient) {

  public Site {
    kinds = List.copyOf(kinds);
    startHere = List.copyOf(startHere);
    assets = List.copyOf(assets);
    Objects.requireNonNull(punctuation, "punctuation");
    Objects.requireNonNull(contact, "contact");
  }

  /** How half-width marks are shown in texts of a language: Chinese is the only one concerned. */
  Punctuation punctuation(String lang) {
    boolean chinese = lang.toLowerCase(Locale.ROOT).startsWith("zh");
    return chinese ? punctuation : Punctuation.KEEP;
  }

  /** How half-width marks are shown in texts in the hub's language. */
  Punctuation ownPunctuation() {
    return punctuation(language);
  }

  /** A text in the hub's language, as readers see it. */
  String shown(String text) {
    return ownPunctuation().shown(text);
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
