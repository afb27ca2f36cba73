package io.mailuo.extract;

import io.mailuo.content.QuotationEdits;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of an article after the author's decisions.
 *
 * @param kept in the order of the text
 * @param rejected in the order of the text
 */
record EditedQuotations(List<Quotation> kept, List<Quotation> rejected) {

  EditedQuotations {
    kept = List.copyOf(kept);
    rejected = List.copyOf(rejected);
  }

  static EditedQuotations of(List<Quotation> found, QuotationEdits edits) {
    List<Quotation> kept = new ArrayList<>();
    List<Quotation> rejected = new ArrayList<>();
    for (Quotation quotation : found) {
      if (edits.rejects(quotation.id())) {
        rejected.add(quotation);
      } else {
        kept.add(edits.speakerOf(quotation.id()).map(quotation::saidBy).orElse(quotation));
      }
    }
    return new EditedQuotations(kept, rejected);
  }
}
