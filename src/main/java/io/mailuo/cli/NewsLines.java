package io.mailuo.cli;

import io.mailuo.report.Changes;
import io.mailuo.report.Changes.ArticleChange;
import io.mailuo.report.KnowledgeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The knowledge report in a few lines: how many of each, and the first of them. */
final class NewsLines {

  private static final int NAMED = 3;

  private final Terminal words;
  private final List<String> lines = new ArrayList<>();

  private NewsLines(Terminal words) {
    this.words = words;
  }

  /** Empty where there is nothing to say. */
  static List<String> of(KnowledgeReport report, Terminal words) {
    NewsLines news = new NewsLines(words);
    news.add(report.changes());
    news.add(
        "news.conflicts",
        report.conflicts().stream().map(c -> c.entity() + " " + c.label()).toList());
    news.add("news.unmentioned", report.unmentioned().stream().map(Object::toString).toList());
    news.add("news.ambiguous", report.ambiguous().stream().map(a -> a.text()).distinct().toList());
    if (!news.lines.isEmpty()) {
      news.lines.add(words.text("news.whole"));
    }
    return List.copyOf(news.lines);
  }

  private void add(Changes changes) {
    List<ArticleChange> articles =
        changes.articles().stream()
            .filter(article -> !article.added().isEmpty() || !article.lost().isEmpty())
            .toList();
    if (!articles.isEmpty()) {
      String named = first(articles.stream().map(ArticleChange::id).toList());
      lines.add(words.text("news.links", changes.added(), changes.lost(), articles.size(), named));
    }
    List<String> created = changes.newEntities();
    List<String> gone = changes.goneEntities();
    if (created.size() + gone.size() > 0) {
      List<String> named =
          Stream.concat(created.stream().map("+"::concat), gone.stream().map("−"::concat)).toList();
      lines.add(words.text("news.entities", created.size(), gone.size(), first(named)));
    }
    add("news.moved", changes.moved().stream().map(m -> m.from() + " → " + m.to()).toList());
  }

  private void add(String key, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(words.text(key, items.size(), first(items)));
    }
  }

  private static String first(List<String> items) {
    String named = String.join(", ", items.subList(0, Math.min(NAMED, items.size())));
    return items.size() > NAMED ? named + ", …" : named;
  }
}
