package io.mailuo.extract;

import io.mailuo.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a clause beside a verb of speech is what was said, and how far it goes. */
final class SaidWords {

  /** So many later verbs of a sentence are asked whether the writer's own words resume there. */
  private static final int LATER_VERBS = 6;

  private static final Pattern NOT_REPORTED =
      Pattern.compile(
          "[的了着过。;!?)”」、到出起]|是(?!因)|什么|谁|哪|多少|怎么|如何|是否|能否|多么|这句|那句|这话|那话|不定|自己的?[。,;]|有(?:兴趣|信心)");
  private static final Pattern GESTURE =
      Pattern.compile(
          "(?:出|了|过)?(?:深切|衷心|热烈|强烈|高度|十分|非常|极大的?|由衷|诚挚|深深|极度|最|完全|一定|坚决|明确|公开|极为|相当|大为|充分|热切|深表|严重|诚恳|极其|很|表示|不|无比|万分|些许)*(?:的|地)?"
              + "(?:哀悼|感谢|欢迎|支持|关注|不满|遗憾|祝贺|慰问|理解|赞同|同意|反对|担忧|担心|怀疑|肯定|认可|震惊|抗议|谴责|敬意|歉意|乐观|满意|愤怒|惋惜|同情|尊重|赞赏|赞许|赞成|钦佩|期待|忧虑|悲痛|惊讶|失望|兴趣|信心|质疑|拥护|不解|无奈|道歉|抱歉|好奇|默哀|同感|异议|看好|悲观|祝福|致敬|敬佩|敬重|友好|善意|诚意|关切|关心|热情|兴奋|高兴|开心|怀念|悼念|问候|感激|谢意|敬畏|认同|拒绝|否认|接受|沉默|安全|重要性|不屑|保留|满足)");

  /**
   * Behind a comma after 声明 or 发文: the statement is itself the act, which the writer names. The
   * words are few and always the same: verbs with which one does what they say.
   */
  private static final Pattern ACT =
      Pattern.compile("(?:强烈|公开|严厉)?(?:谴责|抗议|声援|悼念|哀悼|祝贺|感谢)(?!的|是|只|不)");

  private static final Pattern RESUMES = Pattern.compile("(?:而|但|不过|与此同时|另一边|至于|相比之下|对此|此外|另外)");
  private static final Pattern ASKS = Pattern.compile("为什么|为何|如何|怎么|怎样");

  /**
   * Behind a comma: what the speaker did or left undone besides, told by the writer. Only somebody
   * who writes attaches and reposts, and only the writer knows what is not disclosed, so the words
   * before need not be asked.
   */
  private static final Pattern DID_BESIDES =
      Pattern.compile(
          ",(?:并|还|同时)(?:附上|附带|转发|贴出|配上|晒出)|,(?:但|不过|而)?(?:[他她]|该?公司)?(?:没有|并未|未|拒绝|不愿)(?:进一步|具体|就此)?(?:透露|说明|解释|回应|提及|给出|公布|公开|置评|评论|披露)");

  /** The same where nobody else is named in the words before who may have done it. */
  private static final Pattern MAY_HAVE_DONE =
      Pattern.compile(",(?:并|还|同时)(?:发布|公布|点名|展示|播放|向[^,。]{1,12}(?:致歉|道歉|致谢))");

  private static final Pattern DOER = Pattern.compile("公司|集团|团队|部门|[我你他她]们?|双方|大家|[将会要]");

  private static final String STOPS = "。.;,、:";

  private final SpeechText speech;
  private final SpeakerFinder speakers;
  private final Remarks remarks;

  SaidWords(SpeechText speech, SpeakerFinder speakers, Remarks remarks) {
    this.speech = speech;
    this.speakers = speakers;
    this.remarks = remarks;
  }

  /**
   * What was said, in the writer's words, after a verb.
   *
   * @param from where it begins
   * @param separated true: after a comma or colon
   */
  Optional<Span> clauseAfter(
      int block, SpeechVerb verb, int from, boolean separated, Speaker speaker) {
    if (!verb.use().allows(separated) || (!separated && !isReported(verb, from))) {
      return Optional.empty();
    }
    if (verb.word().matches("解释|介绍")
        && ASKS.matcher(speech.text()).region(from, speech.length()).lookingAt()) {
      return Optional.empty();
    }
    if (separated && ACT.matcher(speech.text()).region(from, speech.length()).lookingAt()) {
      return Optional.empty();
    }
    int end = trimmed(from, resumption(block, from, speaker));
    boolean words = end - from >= Remarks.SHORT && !speech.onlyPunctuation(from, end);
    return words && !onlyAnnounces(from, end) ? Optional.of(new Span(from, end)) : Optional.empty();
  }

  /** True where a clause right behind the verb tells what was said: not a noun, not a question. */
  private boolean isReported(SpeechVerb verb, int from) {
    String rest = speech.text().substring(from, Math.min(speech.length(), from + 24));
    Matcher first = Pattern.compile("^[^,。;!?:“”\\n]*").matcher(rest);
    String clause = first.find() ? first.group() : "";
    if (NOT_REPORTED.matcher(rest).lookingAt() || GESTURE.matcher(rest).lookingAt()) {
      return false;
    }
    boolean asks = clause.matches(".*(?:什么|是否|能否|如何|哪些|谁会|为何|怎样).*");
    boolean thought = verb.word().matches("认为|说");
    return !asks
        && clause.length() >= (thought ? 3 : Remarks.SHORT)
        && ((thought && clause.length() >= 5) || remarks.hasVerb(clause));
  }

  /** True where the words only lead to the next verb of speech: 回应，称…. */
  private boolean onlyAnnounces(int from, int end) {
    return speech.verbsFrom(from).stream()
        .findFirst()
        .filter(v -> v.start() < Math.min(end, from + 24))
        .filter(v -> Modifiers.starts(speech.text(), from, v.start()).contains(from))
        .isPresent();
  }

  /** Where the writer's own words, or another speaker's, resume after reported ones. */
  private int resumption(int block, int from, Speaker speaker) {
    int end = speech.sentenceEnd(from);
    for (Quoted quoted : speech.quotationsFrom(from + 1)) {
      if (quoted.open() >= end) {
        break;
      } else {
        int left = speech.skipSpacesBack(quoted.open());
        boolean begins = ",。!?;…".indexOf(speech.at(left - 1)) >= 0;
        if (begins && remarks.standsAlone(quoted)) {
          end = quoted.open();
        } else if (speech.endsAsSentence(quoted)) {
          end = Math.min(end, quoted.after());
        }
      }
    }
    end = speech.unmatchedCloser(from, besides(block, from, end));
    int asked = 0;
    for (SpeechVerb verb : speech.verbsFrom(from + 1)) {
      if (verb.start() >= end || asked++ >= LATER_VERBS) {
        break;
      } else {
        end = Math.min(end, resumedBy(block, verb, from, end, speaker));
      }
    }
    return end;
  }

  /** Where the writer goes on to what the speaker did besides; the given end where they do not. */
  private int besides(int block, int from, int end) {
    Matcher sure = DID_BESIDES.matcher(speech.text()).region(from, end);
    int first = sure.find() ? sure.start() : end;
    Matcher unsure = MAY_HAVE_DONE.matcher(speech.text()).region(from, first);
    boolean speaker =
        unsure.find()
            && !DOER.matcher(speech.text()).region(from, unsure.start()).find()
            && !speakers.areNamed(block, from, unsure.start());
    return speaker ? unsure.start() : first;
  }

  private int resumedBy(int block, SpeechVerb verb, int from, int end, Speaker speaker) {
    Optional<Utterance> last =
        Optional.of(
            new Utterance(Quotation.Kind.INDIRECT, speaker.party(), new Span(from, from + 1)));
    Optional<Speaker> other = speakers.of(block, speech, verb, last);
    int clause = Clauses.start(speech.text(), verb.start(), ",:。;!?\n”」』…");
    if (clause <= from) {
      return end;
    }
    boolean semicolon = speech.at(clause - 1) == ';';
    if (other.isEmpty()) {
      return semicolon && ",:".indexOf(speech.at(verb.end())) >= 0 ? clause : end;
    }
    String lead = speech.text().substring(clause, verb.start());
    boolean same = !other.get().own() || "他她".indexOf(speech.at(other.get().from())) >= 0;
    boolean resumes =
        same || semicolon || other.get().contrasted() || RESUMES.matcher(lead).lookingAt();
    return resumes ? clause : end;
  }

  /** What was said before the clause of a verb that has nothing behind it: …，某某说。 */
  Optional<Span> clauseBefore(SpeechVerb verb, Speaker speaker) {
    int start = speech.sentenceStart(verb.start());
    int comma = speech.skipSpacesBack(speaker.from()) - 1;
    char next = speech.at(speech.skipSpaces(verb.end()));
    boolean last = next == '。' || speech.skipSpaces(verb.end()) == speech.length();
    boolean closes =
        last
            && verb.use() == SpeechVerb.Use.CLAUSE
            && comma - start > Remarks.SHORT + 1
            && speech.at(comma) == ',';
    boolean signature = "-—《".indexOf(speech.at(start)) >= 0;
    boolean free =
        !signature
            && speech.quotationsFrom(start).stream()
                .findFirst()
                .filter(q -> q.open() < comma)
                .isEmpty();
    return closes && free ? Optional.of(new Span(start, comma)) : Optional.empty();
  }

  private int trimmed(int from, int end) {
    int to = end;
    while (to > from
        && (STOPS.indexOf(speech.at(to - 1)) >= 0 || Character.isWhitespace(speech.at(to - 1)))) {
      to--;
    }
    return to;
  }
}
