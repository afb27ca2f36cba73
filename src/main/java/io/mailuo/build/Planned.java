package io.mailuo.build;

import io.mailuo.knowledge.Hub;
import io.mailuo.page.Site;
import io.mailuo.page.SitePlan;
import io.mailuo.page.SiteUrls;

/** A hub after stages 3 to 6: everything that the files of the site are made from. */
record Planned(
    ParsedHub content,
    HubRecognition recognised,
    Hub hub,
    Site site,
    SiteUrls urls,
    SitePlan plan) {}
