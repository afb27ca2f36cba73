package io.mailuo.extract;

import static io.mailuo.recognise.EntityClass.ORGANISATION;
import static io.mailuo.recognise.EntityClass.PERSON;
import static io.mailuo.recognise.EntityClass.THING;

import io.mailuo.extract.Relation.Predicate;
import io.mailuo.recognise.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways in which Chinese and English news word relations. Every pattern is bounded. */
final class RelationRules {

  private static final Set<EntityClass> ORGANISATIONS = Set.of(ORGANISATION);
  private static final Set<EntityClass> THINGS = Set.of(THING);
  private static final Set<EntityClass> PERSONS = Set.of(PERSON);
  private static final Set<EntityClass> ACTORS = Set.of(ORGANISATION, PERSON);
  private static final Set<EntityClass> OWNED = Set.of(ORGANISATION, THING);

  /** Between a subject and its verb: when, where and how, but no other actor. */
  private static final String ADVERBIAL =
      "(?:公司|集团|团队|官方)?(?:[与和][^,。;:、的()]{1,8})?[^,。;:、()的与和被让向对称说把由等为使给比“]{0,20}";

  /** Between a verb and its object: what sort of thing it is. */
  private static final String ATTRIBUTE =
      "(?:了|过)?的?(?:[^,。;:、()与和及对比为让把被用从向给使在“《]{0,18}(?<![支持基于适配集成接入针面围绕关])[“《「]?)?";

  /** Behind an object: it is not the object itself but something of it. */
  private static final String ITSELF =
      "(?![“”》」]? ?(?:\\d[\\d.]* ?)?(?:的(?!消息|公告|同时|当天|时候|[,。;])|相关|官方|用户|团队|API|接口|插件|竞品|竞争|对手|平替|替代|技术报告|论文|客户端|教程|生态|专用|风格|同款|公司|集团|家族|式|类|级))";

  private static final String ANY = "";

  private static final String RELEASE = "(?:发布|推出|上线|开源|公布|放出|发表)";
  private static final String DEVELOP = "(?:开发|研发|打造|自研|训练)";
  private static final String FOUND = "(?:创立|创办|创建|成立|创始)";

  private static final String EN_GAP =
      " (?:[a-z]+ly |also |has |have |had |and |recently |first ){0,3}";
  private static final String EN_OBJECT =
      " (?:(?:its|the|a|an|new|latest|own|first|open|video|language|model|app|tool|product|called|named|startup|company|maker) ){0,5}";

  private RelationRules() {}

  static List<RelationRule> all() {
    List<RelationRule> rules = new ArrayList<>();
    made(Predicate.RELEASED, RELEASE, rules);
    made(Predicate.DEVELOPED, DEVELOP, rules);
    owned(rules);
    founded(rules);
    done(Predicate.ACQUIRED, ACTORS, OWNED, "(?:全资|溢价|成功|完成)?(?:收购|并购|买下)", rules);
    done(Predicate.INVESTED_IN, ACTORS, ORGANISATIONS, "(?:战略)?(?:投资|领投|参投|入股)", rules);
    done(Predicate.SUED, ACTORS, ACTORS, "(?:起诉|状告|控告)", rules);
    rules.add(RelationRule.forward(Predicate.SUED, ACTORS, ACTORS, "诉", "(?:[^,。;]{0,8}案|,|。|一案)"));
    partnered(rules);
    english(rules);
    return List.copyOf(rules);
  }

  private static void made(Predicate predicate, String verb, List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            predicate, ORGANISATIONS, THINGS, ADVERBIAL + verb + ATTRIBUTE, ITSELF));
    rules.add(
        RelationRule.backward(
            predicate,
            ORGANISATIONS,
            THINGS,
            "[”》」]? ?[^,。;:、的]{0,8},?(?:这?是)?一?[个款种]?由[^,。;:、的]{0,10}",
            "(?:公司|集团|团队)?[^,。;:、的]{0,14}" + verb));
  }

  private static void owned(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.OWNS,
            ORGANISATIONS,
            OWNED,
            "(?:公司|集团)?旗下的?[^,。;:、与和]{0,14}[“《「]?",
            "(?![“”》」]? ?(?:竞品|对手))"));
    rules.add(
        RelationRule.backward(
            Predicate.OWNS,
            ORGANISATIONS,
            OWNED,
            "[”》」]?,?(?:是|为|作为|属于|隶属于)[^,。;:、的]{0,8}",
            "(?:公司|集团)?旗下"));
    rules.add(RelationRule.forward(Predicate.OWNS, ORGANISATIONS, THINGS, " ?的 ?", ITSELF));
  }

  private static void founded(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.FOUNDED,
            PERSONS,
            ORGANISATIONS,
            ADVERBIAL + FOUND + "(?:了|的)?[^,。;:、与和]{0,14}[“「]?",
            "(?!的)"));
    rules.add(
        RelationRule.backward(
            Predicate.FOUNDED,
            PERSONS,
            ORGANISATIONS,
            "(?:公司|集团)?[^,。;:、的]{0,10},?(?:是)?由[^,。;:]{0,16}",
            "[^,。;:、的]{0,16}" + FOUND));
  }

  /** X收购Y, 被X收购的Y, Y被X收购. */
  private static void done(
      Predicate predicate,
      Set<EntityClass> subjects,
      Set<EntityClass> objects,
      String verb,
      List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            predicate,
            subjects,
            objects,
            ADVERBIAL + "(?<!被)" + verb + "(?:了|过)?[^,。;:、与和的]{0,14}[“「]?",
            "(?![”」]?(?:的|旗下|用户))"));
    rules.add(
        RelationRule.backward(
            predicate,
            subjects,
            objects,
            "[”」]?(?:公司|集团)?[^,。;:、的]{0,14}(?:被|遭|获得?)[^,。;:、的]{0,6}",
            "(?:公司|集团)?[^,。;:、的]{0,12}" + verb));
  }

  private static void partnered(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.PARTNERED_WITH,
            ORGANISATIONS,
            ORGANISATIONS,
            "(?:公司|集团)?[^,。;:、的“]{0,18}?(?:与|和|同|跟|携手|联手|牵手)[^,。;:、的“]{0,6}",
            "(?:公司|集团)?[^,。;:、的“]{0,10}(?:达成[^,。;]{0,8}(?:合作|协议)|(?:展开|开展|进行|建立)?[^,。;的]{0,4}合作(?!者|伙伴|关系[破结])|签约|签署|联手|联合)"));
  }

  private static void english(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.RELEASED,
            ORGANISATIONS,
            THINGS,
            EN_GAP + "(?:released|launched|unveiled|introduced|open-sourced)" + EN_OBJECT,
            "(?!'s|’s| (?:API|competitor|rival|plugin))"));
    rules.add(
        RelationRule.forward(
            Predicate.OWNS,
            ORGANISATIONS,
            THINGS,
            "['’]s " + "(?:own |new |video model |model |app )?",
            ANY));
    rules.add(
        RelationRule.backward(
            Predicate.DEVELOPED,
            ORGANISATIONS,
            THINGS,
            ",? (?:(?:was|is|a|an|the|model|tool) ){0,3}(?:developed|built|created|made) by ",
            ANY));
    rules.add(
        RelationRule.forward(
            Predicate.DEVELOPED,
            ORGANISATIONS,
            THINGS,
            EN_GAP + "(?:developed|built)" + EN_OBJECT,
            "(?!'s|’s)"));
    rules.add(
        RelationRule.forward(
            Predicate.ACQUIRED,
            ACTORS,
            OWNED,
            EN_GAP + "(?:acquired|bought)" + EN_OBJECT,
            "(?!'s|’s)"));
    rules.add(
        RelationRule.backward(
            Predicate.ACQUIRED, ACTORS, OWNED, ",? (?:was |been )?(?:acquired|bought) by ", ANY));
    rules.add(RelationRule.forward(Predicate.SUED, ACTORS, ACTORS, EN_GAP + "sued ", "(?!'s|’s)"));
    rules.add(
        RelationRule.backward(Predicate.SUED, ACTORS, ACTORS, " (?:was |were )sued by ", ANY));
    rules.add(
        RelationRule.forward(
            Predicate.INVESTED_IN,
            ACTORS,
            ORGANISATIONS,
            EN_GAP + "invested (?:[^,.;]{0,20} )?in ",
            ANY));
    rules.add(
        RelationRule.forward(
            Predicate.FOUNDED,
            PERSONS,
            ORGANISATIONS,
            EN_GAP + "(?:co-?)?founded" + EN_OBJECT,
            ANY));
    rules.add(
        RelationRule.backward(
            Predicate.FOUNDED, PERSONS, ORGANISATIONS, ",? (?:was )?(?:co-?)?founded by ", ANY));
    rules.add(
        RelationRule.forward(
            Predicate.PARTNERED_WITH,
            ORGANISATIONS,
            ORGANISATIONS,
            EN_GAP + "partnered with ",
            ANY));
  }
}
