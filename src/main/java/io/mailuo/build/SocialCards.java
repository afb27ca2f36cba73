package io.mailuo.build;

import io.mailuo.cache.FileCache;
import io.mailuo.card.CardPainter;
import io.mailuo.card.SocialCard;
import io.mailuo.output.OutputFile;
import io.mailuo.page.ArticlePage;
import io.mailuo.page.EntityPage;
import io.mailuo.page.NotFoundPage;
import io.mailuo.page.Page;
import io.mailuo.page.Picture;
import io.mailuo.page.RedirectPage;
import io.mailuo.page.Site;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Stage 7a: the pictures that stand for pages where their links are shared, for pages without one
 * of their own. A title that no font of the machine can write gets the card of the site.
 *
 * @param byPage by the site path of the page
 */
record SocialCards(Map<String, Picture> byPage, List<OutputFile> files, List<Problem> problems) {

  /** No cards at all. */
  static final SocialCards NONE = new SocialCards(Map.of(), List.of(), List.of());

  private static final String OF_THE_SITE = "cards/site.png";

  SocialCards {
    byPage = Collections.unmodifiableMap(new TreeMap<>(byPage));
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * Cards for a plan. Without a base URL there are none: a picture that is shared needs an absolute
   * address.
   */
  static SocialCards of(Planned planned, CardPainter painter, FileCache cache) {
    if (!planned.content().config().socialCards() || planned.site().baseUrl().isEmpty()) {
      return NONE;
    }
    return new Drawing(planned.site(), painter, cache).draw(planned.plan().pages());
  }

  /** One round of drawing. */
  private static final class Drawing {
    private final Site site;
    private final CardPainter painter;
    private final FileCache cache;
    private final Map<String, Picture> byPage = new TreeMap<>();
    private final Map<String, byte[]> drawn = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Drawing(Site site, CardPainter painter, FileCache cache) {
      this.site = site;
      this.painter = painter;
      this.cache = cache;
    }

    SocialCards draw(List<Page> pages) {
      SocialCard ofTheSite = new SocialCard("", site.title(), "");
      paint(ofTheSite).ifPresent(png -> drawn.put(OF_THE_SITE, png));
      pages.forEach(this::draw);
      cache.dropUnused();
      List<OutputFile> files = new ArrayList<>();
      drawn.forEach((path, png) -> files.add(new OutputFile.Made(path, png)));
      return new SocialCards(byPage, files, problems);
    }

    private void draw(Page page) {
      if (page instanceof RedirectPage || page instanceof NotFoundPage) {
        return;
      }
      String path = OF_THE_SITE;
      Optional<SocialCard> card = card(page);
      Optional<byte[]> png = card.flatMap(this::paint);
      if (png.isPresent()) {
        path = "cards/" + page.frame().url().replaceFirst("\\.html$", ".png");
        drawn.put(path, png.get());
      } else if (card.isPresent()) {
        String file = page.prose().map(prose -> prose.path()).orElse("content/hub.yaml");
        problems.add(Problem.ofFile(Code.CARD_WITHOUT_FONT, file, card.get().title()));
      }
      if (drawn.containsKey(path)) {
        byPage.put(
            page.frame().url(), new Picture(path, "", CardPainter.WIDTH, CardPainter.HEIGHT));
      }
    }

    private Optional<SocialCard> card(Page page) {
      if (page instanceof ArticlePage article) {
        return Optional.of(new SocialCard(site.title(), article.heading(), note(article)));
      }
      return page instanceof EntityPage entity
          ? Optional.of(new SocialCard(site.title(), entity.name(), entity.kind().get(0).label()))
          : Optional.empty();
    }

    private static String note(ArticlePage article) {
      List<String> parts = new ArrayList<>();
      article.day().ifPresent(day -> parts.add(day.iso()));
      article.sources().stream()
          .map(ArticlePage.Source::name)
          .filter(name -> !name.isEmpty())
          .limit(1)
          .forEach(parts::add);
      return String.join(" · ", parts);
    }

    private Optional<byte[]> paint(SocialCard card) {
      return painter.fontFor(card).flatMap(font -> cached(card, font));
    }

    private Optional<byte[]> cached(SocialCard card, String font) {
      String key =
          String.join(
              "\n",
              CardPainter.VERSION,
              painter.accent(),
              font,
              card.site(),
              card.title(),
              card.note());
      Optional<byte[]> kept = cache.get(key);
      if (kept.isPresent()) {
        return kept;
      }
      Optional<byte[]> png = painter.paint(card);
      png.ifPresent(bytes -> cache.put(key, bytes));
      return png;
    }
  }
}
