package io.mailuo.build;

import io.mailuo.content.EntityId;
import io.mailuo.content.QuotationEdits.Attribution;
import io.mailuo.content.QuotationEdits.Named;
import io.mailuo.extract.Extraction;
import io.mailuo.extract.Quotation;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.source.SourceFile;
import io.mailuo.text.Nearest;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks what authors decide about quotations: the quotations and the speakers must exist. */
final class QuotationChecks {

  private QuotationChecks() {}

  /**
   * What is wrong in one article, in the order of the file.
   *
   * @param entities ids of the hub
   */
  static List<Problem> of(ArticleAnalysis analysis, Set<String> entities) {
    Extraction extraction = analysis.extraction();
    Set<String> quotations = new TreeSet<>();
    Stream.concat(extraction.quotations().stream(), extraction.rejectedQuotations().stream())
        .map(Quotation::id)
        .forEach(quotations::add);
    List<Problem> problems = new ArrayList<>();
    for (Named named : analysis.article().quotes().rejected()) {
      check(Code.UNKNOWN_QUOTATION, named.id(), named.at(), quotations, analysis.file(), problems);
    }
    for (Attribution attribution : analysis.article().quotes().speakers()) {
      Named named = attribution.quotation();
      check(Code.UNKNOWN_QUOTATION, named.id(), named.at(), quotations, analysis.file(), problems);
      EntityId speaker = attribution.speaker();
      Span at = attribution.speakerAt();
      check(Code.UNKNOWN_SPEAKER, speaker.value(), at, entities, analysis.file(), problems);
    }
    return problems;
  }

  private static void check(
      Code code, String id, Span at, Set<String> known, SourceFile file, List<Problem> problems) {
    if (!known.contains(id)) {
      problems.add(
          Problem.at(
              code, file.path(), file.text(), at.start(), at.end(), id, Nearest.of(id, known)));
    }
  }
}
