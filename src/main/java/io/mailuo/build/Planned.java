package io.mailuo.build;

import io.mailuo.knowledge.Hub;
import io.mailuo.page.Site;
import io.mailuo.page.SitePlan;
import io.mailuo.page.SiteUrls;
import io.mailuo.problem.Problem;
import java.util.List;

/**
 * A hub after stages 3 to 6: everything that the files of the site are made from.
 *
 * @param problems of these stages
 */
record Planned(
    ParsedHub content,
    HubRecognition recognised,
    Hub hub,
    Site site,
    SiteUrls urls,
    SitePlan plan,
    List<Problem> problems) {

  Planned {
    problems = List.copyOf(problems);
  }
}
