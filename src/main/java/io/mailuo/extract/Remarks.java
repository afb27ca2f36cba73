package io.mailuo.extract;

import io.mailuo.text.Span;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.regex.Pattern;

/** Decides whether words between quotation marks are a remark of somebody's. */
final class Remarks {

  /** A quotation without a colon before it is one from this length, in UTF-16 code units. */
  static final int SHORT = 4;

  /** From this length a quotation is taken for a remark even without a sign that it is one. */
  private static final int LONG = 9;

  private static final Pattern REMARK =
      Pattern.compile("[,。!?;…:、]|[吗呢吧啊呀了]$|^(?:我|你|他|她|它|这|那|请|别|不)");

  private static final Pattern PREDICATE = Pattern.compile("[要会将能可应是有已在把被让也都还过正]");

  private final SpeechText speech;
  private final Words words;

  Remarks(SpeechText speech, Words words) {
    this.speech = speech;
    this.words = words;
  }

  /** The words between the marks, without spaces around them. */
  Span words(Quoted quoted) {
    int start = speech.skipSpaces(quoted.start());
    while (start < quoted.end() && "“\"「".indexOf(speech.at(start)) >= 0) {
      start++;
    }
    int end = speech.skipSpacesBack(quoted.end());
    boolean english = speech.at(end - 1) == ',' && !speech.isChinese(start, end);
    end = english ? end - 1 : end;
    return start < end ? new Span(start, end) : new Span(quoted.start(), quoted.end());
  }

  /** True where a quotation after a verb is what was said, not a name or a part of the sentence. */
  boolean isSaid(Quoted quoted, SpeechVerb verb, boolean separated, boolean colon) {
    if (speech.isGlued(quoted)) {
      return false;
    }
    int length = quoted.end() - quoted.start();
    if (colon) {
      return length > 1;
    }
    if (separated) {
      return isRemark(quoted);
    }
    boolean named =
        verb.use() == SpeechVerb.Use.COMMA
            && verb.word().matches("宣布|提到|谈到|讲到|建议|披露|证实|确认|评价|总结|提醒");
    return named ? length >= SHORT && endsOrPauses(quoted) : isRemark(quoted);
  }

  /** True where a quotation before the clause of a verb is what was said. */
  boolean isSaidBefore(Quoted quoted, int clause) {
    int left = speech.skipSpacesBack(quoted.open());
    boolean free = left == 0 || ",。:;!?…\n”」』)".indexOf(speech.at(left - 1)) >= 0;
    if (!free || quoted.end() - quoted.start() < 2) {
      return false;
    }
    String between = speech.text().substring(quoted.after(), clause).strip();
    if (between.isEmpty()) {
      return endsOrPauses(quoted) || isRemark(quoted);
    }
    if (between.equals(",")) {
      boolean begins = left == speech.sentenceStart(quoted.open());
      return endsOrPauses(quoted)
          || quoted.end() - quoted.start() >= LONG
          || (begins && isRemark(quoted));
    }
    return endsOrPauses(quoted) && mayBelongTo(quoted, clause);
  }

  /** True where no stop stands between a quotation and an offset: who speaks may be named there. */
  boolean mayBelongTo(Quoted quoted, int offset) {
    String between = speech.text().substring(quoted.after(), Math.min(offset, quoted.after() + 48));
    return offset - quoted.after() < 48
        && endsOrPauses(quoted)
        && between.matches("(?:,|--|——)? ?[^,。;!?:“”「」\\n]*(?:,[^,。;!?:“”「」\\n]{0,16})?");
  }

  /** True where a quotation makes a sentence by itself. */
  boolean standsAlone(Quoted quoted) {
    boolean stops =
        speech.endsAsSentence(quoted)
            || !quoted.isClosed()
            || "。!?;,…(".indexOf(speech.at(quoted.after())) >= 0
            || speech.skipSpaces(quoted.after()) == speech.length();
    return stops
        && !speech.isGlued(quoted)
        && quoted.end() - quoted.start() >= SHORT
        && isRemark(quoted);
  }

  private boolean endsOrPauses(Quoted quoted) {
    char last = speech.at(quoted.end() - 1);
    return speech.endsAsSentence(quoted)
        || last == ','
        || last == '-'
        || last == '—'
        || last == ';';
  }

  /** True where words between marks are a remark, not the name of something. */
  private boolean isRemark(Quoted quoted) {
    String inside = speech.text().substring(quoted.start(), quoted.end());
    return inside.length() >= LONG
        || (inside.length() >= 3 && REMARK.matcher(inside).find())
        || (inside.length() >= SHORT && hasVerb(inside));
  }

  /** True where a verb or an adverb stands in a clause, behind what only describes a noun. */
  boolean hasVerb(String clause) {
    int noun = clause.lastIndexOf('的') + 1;
    boolean told = noun == 0 || PREDICATE.matcher(clause.substring(0, noun)).find();
    for (Word word : words.segment(told ? clause : clause.substring(noun))) {
      boolean verb = word.nature().startsWith("v") && !word.nature().startsWith("vn");
      if (verb || word.nature().equals("d") || word.nature().equals("z")) {
        return true;
      }
    }
    return false;
  }
}
