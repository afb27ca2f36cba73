package io.mailuo.page;

import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.FreePage;
import io.mailuo.content.Written;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.FreeText;
import io.mailuo.knowledge.Hub;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.source.Asset;
import io.mailuo.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Plans a page for each former address; one that is taken is a problem of who claims it. */
final class Redirects {

  private final Site site;
  private final SiteUrls urls;
  private final Frames frames;
  private final List<Problem> problems;

  /** Who has an address, by the address in lower case: some systems take no notice of case. */
  private final Map<String, String> owners = new TreeMap<>();

  /**
   * @param problems gets addresses that are taken
   */
  Redirects(Site site, SiteUrls urls, Frames frames, List<Problem> problems) {
    this.site = site;
    this.urls = urls;
    this.frames = frames;
    this.problems = problems;
  }

  /** Former addresses of what a file holds. */
  private record Claim(String id, String title, List<Written> from, SourceFile file) {}

  /**
   * The pages of all former addresses.
   *
   * @param texts of the entities, by id
   * @param pages all other pages
   */
  List<Page> of(
      Hub hub, Map<EntityId, EntityText> texts, List<FreeText> freePages, List<Page> pages) {
    List<Claim> claims = new ArrayList<>();
    for (ArticleKnowledge known : hub.articles()) {
      Article article = known.article();
      claims.add(
          new Claim(
              article.id(), article.title(), article.redirectFrom(), known.analysis().file()));
    }
    for (EntityText text : new TreeMap<>(texts).values()) {
      Entity entity = text.entity();
      claims.add(new Claim(entity.id().value(), entity.name(), entity.redirectFrom(), text.file()));
    }
    for (FreeText free : freePages) {
      FreePage page = free.page();
      claims.add(new Claim(page.id(), page.title(), page.redirectFrom(), free.file()));
    }
    claims.sort(Comparator.comparing(Claim::id));
    addOwners(pages, claims);
    return claims.stream().flatMap(claim -> redirects(claim).stream()).toList();
  }

  private void addOwners(List<Page> pages, List<Claim> claims) {
    pages.forEach(page -> own(page.frame().url(), "Mailuo"));
    claims.forEach(claim -> own(url(claim), claim.file().path()));
    for (Asset asset : site.assets()) {
      own(asset.path(), "content/" + asset.path());
    }
  }

  private void own(String url, String owner) {
    owners.put(url.toLowerCase(Locale.ROOT), owner);
  }

  private String url(Claim claim) {
    return urls.find(claim.id()).orElseThrow();
  }

  private List<Page> redirects(Claim claim) {
    List<Page> pages = new ArrayList<>();
    Set<String> own = new TreeSet<>();
    for (Written from : claim.from()) {
      if (!own.add(from.text())) {
        continue;
      }
      Optional<String> owner =
          Optional.ofNullable(
              owners.putIfAbsent(from.text().toLowerCase(Locale.ROOT), claim.file().path()));
      if (owner.isEmpty()) {
        pages.add(redirect(from.text(), claim));
      } else {
        problems.add(
            from.problem(Code.URL_COLLISION, claim.file(), from.text(), owner.get(), "redirect"));
      }
    }
    return pages;
  }

  private RedirectPage redirect(String from, Claim claim) {
    Frame frame = frames.frame(from, claim.title(), "", false, "", List.of());
    String target = SiteUrls.relative(from, url(claim));
    return new RedirectPage(frame, target, site.addresses().of(url(claim)).orElse(target));
  }
}
