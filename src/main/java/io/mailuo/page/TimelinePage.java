package io.mailuo.page;

import java.util.List;

/**
 * What happened when, newest first.
 *
 * @param heading e.g. 时间线 or 时间线 2023
 * @param years newest first
 * @param others pages of the years where there is too much for one; may be empty
 */
public record TimelinePage(Frame frame, String heading, List<Year> years, List<NavLink> others)
    implements Page {

  public TimelinePage {
    years = List.copyOf(years);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "timeline";
  }

  /**
   * A year.
   *
   * @param year e.g. {@code 2024}
   * @param months newest first
   */
  public record Year(String year, List<Month> months) {
    public Year {
      months = List.copyOf(months);
    }
  }

  /**
   * A month of a year.
   *
   * @param month e.g. {@code 2024-02}; empty for what is dated by the year alone
   * @param entries newest first
   */
  public record Month(String month, List<TimelineEntry> entries) {
    public Month {
      entries = List.copyOf(entries);
    }
  }
}
