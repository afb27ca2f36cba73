package io.mailuo.build;

import io.mailuo.config.HubConfig;
import io.mailuo.config.Kind;
import io.mailuo.feed.FeedFile;
import io.mailuo.feed.Feeds;
import io.mailuo.feed.Sitemap;
import io.mailuo.knowledge.Hub;
import io.mailuo.output.OutputFile;
import io.mailuo.page.HoverCard;
import io.mailuo.page.Shape;
import io.mailuo.page.Site;
import io.mailuo.page.SiteUrls;
import io.mailuo.render.Messages;
import io.mailuo.render.Theme;
import io.mailuo.search.HubDocuments;
import io.mailuo.search.SearchFiles;
import io.mailuo.search.SearchScripts;
import io.mailuo.search.SearchTerms;
import io.mailuo.source.Asset;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Simplification;
import io.mailuo.twin.AddressScript;
import io.mailuo.twin.CardScripts;
import io.mailuo.twin.GraphJson;
import io.mailuo.twin.HubJson;
import io.mailuo.twin.LlmsTxt;
import io.mailuo.twin.TwinFile;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stages 7b and 7c: the files of the site besides its pages, made from the plan. */
final class SiteFiles {

  private SiteFiles() {}

  /** The texts of the hover cards and the addresses for the page that is not there. */
  static List<OutputFile> forScripts(Planned planned, Messages messages) {
    List<TwinFile> files = new ArrayList<>();
    CardScripts scripts =
        new CardScripts(messages.text("card.articles"), messages.text("card.latest"));
    for (Kind kind : planned.site().kinds()) {
      files.add(
          scripts.of(kind, HoverCard.of(planned.site(), planned.hub(), planned.urls(), kind)));
    }
    files.add(AddressScript.of(planned.plan().pages()));
    return files.stream().map(f -> OutputFile.text(f.path(), f.content())).toList();
  }

  /** Style sheet, scripts and whatever else the theme has; looks of the hub's own kinds. */
  static List<OutputFile> theme(Theme theme, HubConfig config) {
    List<OutputFile> files = new ArrayList<>();
    for (Map.Entry<String, byte[]> asset : theme.assets().entrySet()) {
      byte[] bytes = asset.getValue();
      if (asset.getKey().equals("theme.css")) {
        String css = new String(bytes, StandardCharsets.UTF_8) + looks(config.kinds());
        bytes = css.getBytes(StandardCharsets.UTF_8);
      }
      files.add(new OutputFile.Made("theme/" + asset.getKey(), bytes));
    }
    return files;
  }

  /** Colours that the hub gives, and signs for kinds that the theme does not know. */
  private static String looks(List<Kind> kinds) {
    StringBuilder css = new StringBuilder();
    for (Kind kind : kinds) {
      List<String> looks = new ArrayList<>();
      kind.colour().ifPresent(colour -> looks.add("--kind:" + byDayAndNight(colour)));
      Shape.of(kind.folder(), kinds)
          .polygon()
          .ifPresent(outline -> looks.add("--round:0;--clip:" + outline));
      if (!looks.isEmpty()) {
        css.append(".kind-" + kind.folder() + "{" + String.join(";", looks) + "}\n");
      }
    }
    return css.toString();
  }

  /** A colour for light paper is too dark for a dark one: there it is mixed with white. */
  private static String byDayAndNight(String colour) {
    return "light-dark(" + colour + ",color-mix(in srgb," + colour + " 45%,#fff))";
  }

  static List<OutputFile> assets(List<Asset> assets) {
    List<OutputFile> files = new ArrayList<>();
    assets.forEach(asset -> files.add(new OutputFile.Copied(asset.path(), asset.file())));
    // GitHub Pages leaves out files with an underscore in front unless this file is there.
    files.add(OutputFile.text(".nojekyll", ""));
    return files;
  }

  /** What feed readers and search engines ask for. */
  static List<OutputFile> feeds(Planned planned) {
    Site site = planned.site();
    ZoneId zone = planned.content().config().timezone();
    List<FeedFile> feeds = new ArrayList<>();
    feeds.addAll(new Feeds(site, zone, planned.urls()).of(planned.hub()));
    feeds.addAll(Sitemap.of(planned.plan().pages(), site.addresses()));
    return feeds.stream().map(feed -> OutputFile.text(feed.path(), feed.content())).toList();
  }

  /** The hub as data for programs. */
  static List<OutputFile> data(Planned planned) {
    Hub hub = planned.hub();
    Site site = planned.site();
    SiteUrls urls = planned.urls();
    List<TwinFile> twins = new ArrayList<>();
    twins.addAll(new HubJson(site, urls).of(hub, planned.recognised().texts()));
    twins.add(GraphJson.of(hub, urls));
    twins.add(new LlmsTxt(site, urls).of(hub));
    return twins.stream().map(twin -> OutputFile.text(twin.path(), twin.content())).toList();
  }

  /** The index of the search and what goes with it. */
  static List<OutputFile> search(Planned planned, SearchScripts scripts) {
    Hub hub = planned.hub();
    boolean plain = planned.content().config().plainIndex().isWrittenFor(hub.articles().size());
    HanLpWords words = new HanLpWords();
    SearchTerms terms =
        new SearchTerms(c -> Simplification.simplified((char) c), words::dictionaryWords);
    return new SearchFiles(terms, scripts)
            .of(
                HubDocuments.of(
                    hub, planned.recognised().pages(), planned.site().kinds(), planned.urls()),
                plain)
            .stream()
            .<OutputFile>map(file -> new OutputFile.Made(file.path(), file.bytes()))
            .toList();
  }
}
