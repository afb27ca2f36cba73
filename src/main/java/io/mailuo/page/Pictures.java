package io.mailuo.page;

import io.mailuo.content.Article;
import io.mailuo.content.Written;
import io.mailuo.source.Asset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pictures that articles name in their front matter, as far as the hub has them. */
public final class Pictures {

  private final Map<String, Asset> assets = new TreeMap<>();

  /**
   * @param assets files that are copied into the site
   */
  public Pictures(List<Asset> assets) {
    assets.forEach(asset -> this.assets.put(asset.path(), asset));
  }

  /**
   * The picture of an article: a path relative to its file, as in its text, or to {@code content/}.
   *
   * @return empty where it names none, or one that is not there
   */
  Optional<Asset> of(Article article) {
    return article.image().map(Written::text).flatMap(written -> find(article.id(), written));
  }

  /** The site path of the picture of an article, e.g. {@code assets/sora.png}. */
  public Optional<String> pathOf(Article article) {
    return of(article).map(Asset::path);
  }

  private Optional<Asset> find(String id, String written) {
    return ContentPath.of(id, written)
        .map(assets::get)
        .or(() -> ContentPath.of(id, "/" + written).map(assets::get));
  }

  /**
   * The picture of an article as a page shows it.
   *
   * @param url site path of that page
   */
  Optional<Picture> of(Article article, String url) {
    return of(article)
        .map(
            asset ->
                new Picture(
                    asset.path(),
                    ContentPath.encoded(SiteUrls.relative(url, asset.path())),
                    asset.size().map(Asset.Size::width).orElse(0),
                    asset.size().map(Asset.Size::height).orElse(0)));
  }

  /** True where the text of an article shows its picture itself. */
  boolean isInText(Article article) {
    Optional<Asset> picture = of(article);
    return article.body().references().stream()
        .map(reference -> ContentPath.of(article.id(), reference.target()).map(assets::get))
        .anyMatch(asset -> asset.isPresent() && asset.equals(picture));
  }
}
