package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import java.util.Objects;

/**
 * Words that name a day, a month or a year.
 *
 * @param text as it stands there, e.g. 2月15日 or 上个月
 * @param value resolved against the article's date
 */
public record DateExpression(String text, PartialDate value, Passage passage) {

  public DateExpression {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(passage, "passage");
  }
}
