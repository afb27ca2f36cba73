package io.mailuo.extract;

import io.mailuo.text.Characters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the holder of a title who stands before the organisation: 何以安现任青桐科技总裁, with a verb of
 * office between; 何以安，青桐科技总裁, with a mark between. For one thread.
 */
final class HoldersBefore {

  /** How far back a verb, its adverbs or a mark are looked for, in UTF-16 code units. */
  static final int REACH = 24;

  private static final Pattern VERB =
      Pattern.compile(
          "(?:现任|现为|担任了?|出任了?|兼任|就任|受聘为|受聘担任|获聘为|当选为?|升任|晋升为|被任命为|任命为|获任|接任|履新|任职|曾任|历任|原任|时任|是|曾是|曾为|任|为)$");

  /** What may stand between the holder and the verb. */
  private static final Pattern ADVERBS =
      Pattern.compile(
          "(?:(?:目前|现在|此前|曾经?|先后|还|也|同时|已经?|将|正式|一直|随后|后来|今年|去年|明年|今日|昨日|近日|日前|被|即将|仍|现|又|并|于|起|开始|都|均|就|,|(?:自|从|于|在)?[0-9年月日底初末]{2,12}(?:起|以来|至今|间|期间)?"
              + "|(?:自|从|于|在)?[0-9年月日底初末]{2,12}(?:至|到|-|—)[0-9年月日底初末]{2,12}(?:间|期间)?) ?){1,4}$");

  /** Before a name that is not the holder's: 如果何以安任总裁, 接替何以安任总裁. */
  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?:如果|若|假如|一旦|传闻|传言|据传|盛传|猜测|要是|是否|建议|接替|取代|替代|代替|顶替|继|随|跟随|支持|推荐|提名|击败|反对|认为|称|说|表示|指|透露)$");

  private static final Pattern SUCCEEDS =
      Pattern.compile("(?:将|已)?(?:接替|取代|替代|代替|顶替)[^,。;:、“”]{2,12}$");

  private static final Pattern APART =
      Pattern.compile("(?: ?[,(|/] ?(?:(?:the|a|an) )?|——| - |: ?)$");

  private static final String CLAUSE_ENDS = "。！？!?;；,\n:、“”(（";

  private final Reading reading;
  private final Parties parties;

  HoldersBefore(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
  }

  /** The role of the holder before a title's organisation. */
  Optional<Role> find(int block, TitlePhrase title, Workplace place) {
    String text = parties.text(block);
    int end = TitleWords.beforeSpace(text, place.start());
    Matcher verb = VERB.matcher(before(text, end));
    return verb.find()
        ? ofVerb(block, title, place, end - verb.group().length(), verb.group())
        : apposed(block, title, place, end);
  }

  /**
   * The role of the subject of a verb of office.
   *
   * @param verbStart offset in the block
   * @param verb its words
   */
  Optional<Role> ofVerb(int block, TitlePhrase title, Workplace place, int verbStart, String verb) {
    String text = parties.text(block);
    Matcher match = ADVERBS.matcher(before(text, verbStart));
    String adverbs = match.find() ? match.group() : "";
    int end = verbStart - adverbs.length();
    if (OfficeVerbs.isDenied(before(text, end)) || OfficeVerbs.isDenied(before(text, verbStart))) {
      return Optional.empty();
    }
    boolean former = OfficeVerbs.isOver(verb) || OfficeVerbs.areOver(adverbs);
    return subject(block, end, verbStart)
        .filter(person -> !INSTEAD.matcher(before(text, startOf(person))).find())
        .map(person -> title.heldBy(person, place, former, reading));
  }

  /**
   * Who stands before the adverbs, or right before the verb where they are a part of the name.
   *
   * @param end where the adverbs begin
   */
  private Optional<Party> subject(int block, int end, int verbStart) {
    int last = TitleWords.beforeSpace(parties.text(block), end);
    return succeeding(block, last)
        .or(() -> parties.personEndingAt(block, last))
        .or(() -> last < verbStart ? parties.personEndingAt(block, verbStart) : Optional.empty());
  }

  /** 甲接替乙出任总裁: the holder is the one who succeeds. */
  private Optional<Party> succeeding(int block, int end) {
    Matcher succeeds = SUCCEEDS.matcher(before(parties.text(block), end));
    return succeeds.find()
        ? parties.personEndingAt(block, end - succeeds.group().length())
        : Optional.empty();
  }

  /** 何以安，青桐科技总裁，…: nothing but a mark between, and the name begins a clause. */
  private Optional<Role> apposed(int block, TitlePhrase title, Workplace place, int end) {
    String text = parties.text(block);
    Matcher apart = APART.matcher(before(text, end));
    return apart.find()
        ? parties
            .personEndingAt(block, end - apart.group().length())
            .filter(person -> beginsClause(text, startOf(person)))
            .map(person -> title.heldBy(person, place, false, reading))
        : Optional.empty();
  }

  private static boolean beginsClause(String text, int start) {
    int at = TitleWords.beforeSpace(text, start);
    return at == 0 || CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int startOf(Party person) {
    return person.passage().inBlock().start();
  }

  private static String before(String text, int end) {
    return Characters.before(text, end, REACH);
  }
}
