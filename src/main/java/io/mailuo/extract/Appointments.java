package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.extract.Workplaces.Workplace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the holder of a title who stands before the organisation: 何以安现任青桐科技总裁; 何以安，青桐科技总裁; or after
 * the title: 青桐科技总裁由何以安担任.
 */
final class Appointments {

  private static final Pattern VERB =
      Pattern.compile(
          "(?:现任|现为|担任了?|出任了?|兼任|就任|受聘为|受聘担任|获聘为|当选为?|升任|晋升为|被任命为|任命为|获任|接任|履新|任职|曾任|历任|原任|时任|是|曾是|曾为|任|为)$");
  private static final Pattern HELD =
      Pattern.compile("(?:曾经?|先后|目前|现|同时|此前)*(?:担任过?|出任过?|兼任|现任|曾任|时任|原任|历任|任|身为|作为)$");
  private static final Pattern BEING = Pattern.compile("(?:^|[^\\p{IsHan}])(?:身为|作为)$");
  private static final Pattern NOT_SO =
      Pattern.compile(
          "(?:不再|未|没有?|拒绝|无意|不|否认|有望|可能|或将?|拟|提名|竞选|竞逐|角逐|有意|想|希望|要求|宣称|自称|冒充|假冒|辞去|卸任|不会)(?:担任|出任|是|任)?$");
  private static final Pattern FORMER = Pattern.compile("曾|历任|原任|时任|过去");
  private static final Pattern ADVERBS =
      Pattern.compile(
          "(?:(?:目前|现在|此前|曾经?|先后|还|也|同时|已经?|将|正式|一直|随后|后来|今年|去年|明年|今日|昨日|近日|日前|被|即将|仍|现|又|并|于|起|开始|都|均|就|,|(?:自|从|于|在)?[0-9年月日底初末]{2,12}(?:起|以来|至今|间|期间)?"
              + "|(?:自|从|于|在)?[0-9年月日底初末]{2,12}(?:至|到|-|—)[0-9年月日底初末]{2,12}(?:间|期间)?) ?){1,4}$");
  private static final Pattern ENDED = Pattern.compile("[0-9年月](?:至|到|-|—)[0-9]");
  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?:如果|若|假如|一旦|传闻|传言|据传|盛传|猜测|要是|是否|建议|接替|取代|替代|代替|顶替|继|随|跟随|支持|推荐|提名|击败|反对|认为|称|说|表示|指|透露)$");
  private static final Pattern SUCCEEDS =
      Pattern.compile("(?:将|已)?(?:接替|取代|替代|代替|顶替)[^,。;:、“”]{2,12}$");
  private static final Pattern ENDS =
      Pattern.compile(
          "^(?: ?[,。;；!！?？)、】|]|$|之一|一职|职务|兼|，| ?[-—]|并|的(?![\\u4E00-\\u9FA5]{1,8}[,。]))");
  private static final Pattern BY = Pattern.compile("^(?:一职|职务)?(?:将|仍|改)?由");

  /** 不再担任青桐科技总裁，由何以安接任: who follows in the office, told in a clause of its own. */
  private static final Pattern FOLLOWED_BY =
      Pattern.compile("^(?:一职|职务)?,(?:该职|其职务?|职务|该职位|职位)?(?:将|改)?由");

  private static final Pattern FOLLOWS =
      Pattern.compile("^(?:接任|继任|接替|接手|接棒)(?:该职位?|其职务?|职务)?(?= ?[,。;!]|$)");

  private static final Pattern TAKES = Pattern.compile("^(?:担任|出任|兼任|接任|继任|执掌)");
  private static final Pattern APART =
      Pattern.compile("(?: ?[,(|/] ?(?:(?:the|a|an) )?|——| - |: ?)$");
  private static final String CLAUSE_ENDS = "。！？!?;；,\n:、“”(（";

  private static final Pattern TO_TITLE = Pattern.compile("(?:担任了?|出任了?|兼任|升任|任|做|为|当)$");
  private static final Pattern NAMES =
      Pattern.compile("(?:任命|聘请|聘任|委任|选举|提拔|推选|推举|聘用|邀请|指派|委派|宣布任命|宣布)(?:了)?$");
  private static final Pattern IN = Pattern.compile("(?:在|加入了?|加盟|进入|入职|回归|重返)$");
  private static final String OF_HOLDER = "的";
  private static final int LOOK_AHEAD = 12;
  private static final int REACH = 24;

  private final Reading reading;
  private final Parties parties;
  private final EnglishAppointments english;

  Appointments(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
    this.english = new EnglishAppointments(reading, parties);
  }

  /**
   * The role that holds together a title, its organisation and someone who does not stand right
   * after the title.
   */
  Optional<Role> find(int block, TitlePhrase title, Workplaces workplaces) {
    String text = parties.text(block);
    Matcher by = BY.matcher(after(text, title.end()));
    Matcher next = FOLLOWED_BY.matcher(after(text, title.end()));
    boolean ends = ENDS.matcher(after(text, title.end())).find();
    return english
        .find(block, title)
        .or(() -> attributive(block, title, workplaces))
        .or(() -> by.find() ? given(block, title, workplaces, by.end(), TAKES) : Optional.empty())
        .or(
            () ->
                next.find()
                    ? given(block, title, workplaces, next.end(), FOLLOWS)
                    : Optional.empty())
        .or(() -> ends ? toTitle(block, title) : Optional.empty())
        .or(() -> ends ? ending(block, title, workplaces) : Optional.empty());
  }

  /** A title that ends a clause, its organisation before it and the holder before that. */
  private Optional<Role> ending(int block, TitlePhrase title, Workplaces workplaces) {
    return workplaces.before(block, title).flatMap(place -> holder(block, title, place));
  }

  private Optional<Role> holder(int block, TitlePhrase title, Workplace place) {
    String text = parties.text(block);
    int end = TitleWords.beforeSpace(text, place.start());
    Matcher verb = VERB.matcher(before(text, end));
    return verb.find()
        ? holderBefore(block, title, place, end - verb.group().length(), verb.group())
        : apposed(block, title, place, end);
  }

  /** 青桐科技任命何以安为总裁; 何以安在青桐科技担任总裁: no organisation right before the title. */
  private Optional<Role> toTitle(int block, TitlePhrase title) {
    String text = parties.text(block);
    for (int i = title.starts().size() - 1; i >= 0; i--) {
      int start = title.starts().get(i);
      int end = TitleWords.beforeSpace(text, start);
      Matcher verb = TO_TITLE.matcher(before(text, end));
      if (verb.find()) {
        int at = end - verb.group().length();
        return named(block, title, start, at).or(() -> within(block, title, start, at));
      }
    }
    return Optional.empty();
  }

  private Optional<Role> named(int block, TitlePhrase title, int start, int end) {
    String text = parties.text(block);
    Optional<Party> person = parties.personEndingAt(block, end, Evidence.STRONG);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    int before = person.get().passage().inBlock().start();
    Matcher names = NAMES.matcher(before(text, before));
    return names.find() && !NOT_SO.matcher(before(text, before - names.group().length())).find()
        ? parties
            .organisationEndingAt(block, before - names.group().length())
            .map(
                place ->
                    title.heldBy(person.get(), new Workplace(place, start, false), false, reading))
        : Optional.empty();
  }

  private Optional<Role> within(int block, TitlePhrase title, int start, int end) {
    String text = parties.text(block);
    Optional<Party> place = parties.organisationEndingAt(block, end);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    int placeStart = place.get().passage().inBlock().start();
    Matcher in = IN.matcher(before(text, placeStart));
    return in.find()
        ? holderBefore(
            block,
            title,
            new Workplace(place.get(), start, false),
            placeStart - in.group().length(),
            text.substring(end, start))
        : Optional.empty();
  }

  /** 时任青桐科技总裁的何以安; 作为青桐科技总裁，何以安: the verb before the organisation shows that a holder follows. */
  private Optional<Role> attributive(int block, TitlePhrase title, Workplaces workplaces) {
    String text = parties.text(block);
    boolean apart = text.startsWith(",", title.end());
    if (!apart && !text.startsWith(OF_HOLDER, title.end())) {
      return Optional.empty();
    }
    Optional<Party> person =
        parties
            .personStartingAt(block, title.end() + 1, apart ? Evidence.WEAK : Evidence.STRONG)
            .filter(p -> p.entity().isPresent() || p.text().length() > 2);
    return person.flatMap(p -> attributive(block, title, workplaces, p, apart));
  }

  private Optional<Role> attributive(
      int block, TitlePhrase title, Workplaces workplaces, Party person, boolean apart) {
    String text = parties.text(block);
    Optional<Workplace> place = workplaces.before(block, title);
    String before = place.map(p -> before(text, p.start())).orElse("");
    Matcher held = (apart ? BEING : HELD).matcher(before);
    return held.find() && !NOT_SO.matcher(before).find()
        ? place.map(p -> title.heldBy(person, p, FORMER.matcher(held.group()).find(), reading))
        : Optional.empty();
  }

  /**
   * 青桐科技总裁由何以安担任.
   *
   * @param length of what stands between the title and the name
   * @param takes how the text goes on behind the name
   */
  private Optional<Role> given(
      int block, TitlePhrase title, Workplaces workplaces, int length, Pattern takes) {
    String text = parties.text(block);
    Optional<Party> person =
        parties
            .personStartingAt(block, title.end() + length, Evidence.STRONG)
            .filter(p -> takes.matcher(after(text, p.passage().inBlock().end())).find());
    return person.isEmpty()
        ? Optional.empty()
        : workplaces
            .before(block, title)
            .map(place -> title.heldBy(person.get(), place, false, reading));
  }

  private Optional<Role> holderBefore(
      int block, TitlePhrase title, Workplace place, int verbStart, String verb) {
    String text = parties.text(block);
    boolean former = FORMER.matcher(verb).find();
    int end = verbStart;
    Matcher adverbs = ADVERBS.matcher(before(text, end));
    if (adverbs.find()) {
      former |= FORMER.matcher(adverbs.group()).find() || ENDED.matcher(adverbs.group()).find();
      end -= adverbs.group().length();
    }
    String clause = before(text, end);
    if (NOT_SO.matcher(clause).find() || NOT_SO.matcher(before(text, verbStart)).find()) {
      return Optional.empty();
    }
    boolean once = former;
    int last = TitleWords.beforeSpace(text, end);
    Optional<Party> person =
        parties
            .personEndingAt(block, last)
            .or(
                () ->
                    last < verbStart ? parties.personEndingAt(block, verbStart) : Optional.empty());
    return succeeding(block, last)
        .or(() -> person)
        .filter(p -> !INSTEAD.matcher(before(text, p.passage().inBlock().start())).find())
        .map(p -> title.heldBy(p, place, once, reading));
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
            .filter(person -> beginsClause(text, person.passage().inBlock().start()))
            .map(person -> title.heldBy(person, place, false, reading))
        : Optional.empty();
  }

  private static boolean beginsClause(String text, int start) {
    int at = TitleWords.beforeSpace(text, start);
    return at == 0 || CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static String after(String text, int start) {
    return text.substring(start, Math.min(text.length(), start + LOOK_AHEAD));
  }

  /** The words before an offset, as far as they can tell who holds a title. */
  static String before(String text, int end) {
    return text.substring(Math.max(0, end - REACH), Math.max(0, end));
  }
}
