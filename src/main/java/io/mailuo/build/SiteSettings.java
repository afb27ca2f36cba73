package io.mailuo.build;

import io.mailuo.config.HubConfig;
import io.mailuo.page.Labels;
import io.mailuo.page.Site;
import io.mailuo.render.Messages;
import io.mailuo.search.SearchScripts;

/** Hands the plan of the pages the few settings that it needs. */
final class SiteSettings {

  private SiteSettings() {}

  static Site of(ParsedHub hub, Messages messages, SearchScripts search) {
    HubConfig config = hub.config();
    Labels labels =
        new Labels(
            messages.text("home"),
            messages.text("nav.articles"),
            messages.text("nav.names"),
            messages.text("search"),
            messages.text("article.tags"),
            messages.text("nav.feed"),
            messages.text("nav.timeline"),
            messages.text("nav.graph"),
            messages.text("lost.heading"),
            messages.text("about.heading"));
    return new Site(
        config.title(),
        config.description(),
        config.language(),
        config.baseUrl(),
        config.kinds(),
        config.startHere(),
        labels,
        hub.assets(),
        config.punctuation(),
        config.contact(),
        search.clientPath());
  }
}
