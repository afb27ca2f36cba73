package io.mailuo.extract;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.content.PartialDate.Precision;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Folding;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the sentences that say what happened when. A sentence counts that names a date and an
 * entity and reports a change in the clause of the date; what is planned, denied or merely said of
 * a time does not count.
 */
final class EventFinder {

  /** Verbs of change: what they report happens once. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "发布|推出|上线|开源|开放|公布|公开|亮相|宣布|问世|诞生|成立|创立|创办|创建|建立|组建|收购|并购|合并|投资|领投|融资|入股|起诉|控告|诉讼|判决|裁定|裁决|和解"
              + "|签署|签约|签订|达成|合作|加入|加盟|入职|离职|离开|辞职|辞任|卸任|出任|就任|上任|任命|当选|接任|去世|逝世|获得|获奖|夺得|赢得|获批|批准|通过|施行|实施|生效|启动|启用|开始|结束"
              + "|停止|停办|停运|停服|关闭|关停|下线|下架|叫停|暂停|取消|终止|撤回|解散|解雇|裁员|罢工|抗议|泄露|泄漏|披露|曝光|承认|道歉|回应|更新|升级|迭代|接入|登陆|登顶|突破|超过|完成|交付|量产|上市"
              + "|首映|上映|播出|举行|举办|召开|开幕|闭幕|刊发|发表|发文|提交|递交|提出|写道|放出|拿出|晒出|介绍|展示|演示|改名|更名|转为|涨停|暴跌|大涨|解除|进入|到达|抵达|发射|入驻|迁至|出版|中止|恢复"
              + "|(?i:\\b(?:announc|releas|launch|unveil|introduc|found|acquir|su|sign|open|clos|publish|present|join|left|leav|resign|won|win|raised?|rais|shut|stopp?|dropp?|start|began|debut|licens|appoint|hir|merg|invest|filed?|fil|ruled?|settl|expand|add)(?:ed|es|s|t|d)?\\b)");

  /** Verbs that make a year alone a date of something: they happen once in a thing's life. */
  private static final Pattern ONCE =
      Pattern.compile(
          "发布|推出|上线|开源|公布|亮相|问世|诞生|成立|创立|创办|创建|组建|收购|并购|合并|上市|去世|逝世|起诉|停办|停运|关闭|关停|更名|改名|离职|辞职|出任|当选|加入"
              + "|(?i:\\b(?:announced|released|launched|unveiled|introduced|founded|acquired|sued|opened|closed|published|joined|left|died)\\b)");

  /** What has not happened, or may not. */
  private static final Pattern UNREAL =
      Pattern.compile(
          "将(?![军来领])|预计|计划|拟[于在将]?|有望|即将|或将|可能|也许|未必|并未|没有|尚未|从未|未能|不会|否认|传闻|据传|据悉.{0,6}将|假如|如果|倘若|若[是在]|希望|目标|打算|应当|应该|建议|呼吁|预测|预期|预言"
              + "|(?i:\\b(?:will|would|could|may|might|plans? to|expected to|scheduled|if|not|never|denied|rumou?red|reportedly plans)\\b)");

  /** A date that is no more than the date of the words themselves, or a limit of a count. */
  private static final Pattern OF_WORDS_AFTER =
      Pattern.compile(
          "^ ?(?:的|刊发的|发表的|刊登的)?(?:报道|文章|访谈|采访|消息|一篇|论文|报告|财报|数据|访问|版本?(?!本)|之前|以前|前(?![往夕])|以来|为止|[)）]?$)");

  private static final Pattern OF_WORDS_BEFORE =
      Pattern.compile(
          "(?:(?:截至|截止|自从|早在|直到|到|迄|比) ?|\\b(?:by|than|since|until|before) (?:mid-|early |late )?)$");

  private static final String CLAUSE_ENDS = "。!?;；！？\n";

  /** The words around a date that can say what happened then, in UTF-16 code units. */
  private static final int REACH_BACK = 40;

  private static final int REACH_ON = 90;

  private final Reading reading;
  private final List<DateExpression> dates;

  private EventFinder(Reading reading, List<DateExpression> dates) {
    this.reading = reading;
    this.dates = dates;
  }

  /**
   * The events of an article, in the order of its text, at most one for a sentence.
   *
   * @param dates the dates of the article, in order
   */
  static List<DatedEvent> find(Reading reading, List<DateExpression> dates) {
    return new EventFinder(reading, dates).run();
  }

  private List<DatedEvent> run() {
    List<DatedEvent> events = new ArrayList<>();
    int next = 0;
    while (next < dates.size()) {
      DateExpression first = dates.get(next);
      int block = first.passage().block();
      Sentence sentence = reading.blocks().get(block).sentenceAt(first.passage().inBlock().start());
      int end = next;
      while (end < dates.size() && isIn(dates.get(end), block, sentence.at())) {
        end++;
      }
      if (reading.blocks().get(block).kind() == Block.Kind.PROSE && end > next) {
        event(block, sentence.at(), dates.subList(next, end)).ifPresent(events::add);
      }
      next = Math.max(end, next + 1);
    }
    return events;
  }

  private static boolean isIn(DateExpression date, int block, Span sentence) {
    return date.passage().block() == block && sentence.overlaps(date.passage().inBlock());
  }

  private Optional<DatedEvent> event(int block, Span sentence, List<DateExpression> named) {
    List<EntityId> entities =
        reading.mentions(block).stream()
            .filter(mention -> sentence.overlaps(mention.inBlock()))
            .map(Mention::entity)
            .distinct()
            .toList();
    if (entities.isEmpty()) {
      return Optional.empty();
    }
    String text = Folding.fold(reading.blocks().get(block).text());
    return named.stream()
        .filter(date -> happens(text, sentence, date))
        .min((a, b) -> a.value().precision().compareTo(b.value().precision()))
        .map(date -> new DatedEvent(date.value(), reading.passage(block, sentence), entities));
  }

  /** True where the words around the date report a change at that date. */
  private boolean happens(String text, Span sentence, DateExpression date) {
    Span at = date.passage().inBlock();
    String before = text.substring(Math.max(sentence.start(), at.start() - 14), at.start());
    String after = text.substring(at.end(), Math.min(sentence.end(), at.end() + 10));
    if (OF_WORDS_BEFORE.matcher(before).find()
        || OF_WORDS_AFTER.matcher(after).find()
        || isQuoted(text, sentence, at)
        || isToCome(date.value())) {
      return false;
    }
    String clause = clause(text, sentence, at);
    Pattern change = date.value().precision() == Precision.YEAR ? ONCE : CHANGE;
    return change.matcher(clause).find() && !UNREAL.matcher(clause).find();
  }

  private boolean isToCome(PartialDate date) {
    return reading.date().filter(now -> date.compareTo(PartialDate.of(now)) > 0).isPresent();
  }

  /** What is said within quotation marks is the speaker's, not the writer's. */
  private static boolean isQuoted(String text, Span sentence, Span at) {
    return isBetween(text, sentence, at, '“', '”') || isBetween(text, sentence, at, '「', '」');
  }

  private static boolean isBetween(String text, Span sentence, Span at, char open, char close) {
    int from = text.lastIndexOf(open, at.start());
    int to = text.indexOf(close, at.end());
    return from >= sentence.start()
        && to >= 0
        && to < sentence.end()
        && text.lastIndexOf(close, at.start()) < from;
  }

  /** From the comma before the date on, past the comma behind it. */
  private static String clause(String text, Span sentence, Span at) {
    int from = at.start();
    int first = Math.max(sentence.start(), from - REACH_BACK);
    while (from > first && (CLAUSE_ENDS + ",，").indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at.end();
    int last = Math.min(sentence.end(), to + REACH_ON);
    int commas = 0;
    while (to < last && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0 && commas < 2) {
      commas += text.charAt(to) == ',' ? 1 : 0;
      to++;
    }
    return text.substring(from, to);
  }
}
