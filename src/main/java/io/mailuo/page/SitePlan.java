package io.mailuo.page;

import io.mailuo.problem.Problem;
import java.util.List;

/**
 * Every page of the site.
 *
 * @param pages in the order of their URLs
 * @param problems links that lead nowhere
 */
public record SitePlan(List<Page> pages, List<Problem> problems) {
  public SitePlan {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }
}
