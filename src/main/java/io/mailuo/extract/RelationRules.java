package io.mailuo.extract;

import static io.mailuo.recognise.EntityClass.ORGANISATION;
import static io.mailuo.recognise.EntityClass.PERSON;
import static io.mailuo.recognise.EntityClass.THING;

import io.mailuo.extract.Relation.Predicate;
import io.mailuo.recognise.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways in which Chinese news words relations, and those of {@link EnglishRelationRules}. Every
 * pattern is bounded.
 */
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

  private static final String RELEASE = "(?:发布|推出|上线|开源|公布|放出|发表)";
  private static final String DEVELOP = "(?:开发|研发|打造|自研|训练)";
  private static final String FOUND = "(?:创立|创办|创建|成立|创始)";

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
    rules.addAll(EnglishRelationRules.all());
    return List.copyOf(rules);
  }

  /** 青桐科技发布望舒灯; 望舒灯，由青桐科技发布. */
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

  /** 青桐科技旗下的望舒灯; 望舒灯是青桐科技旗下; 青桐科技的望舒灯. */
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

  /** 何以安创办了青桐科技; 青桐科技由何以安创办. */
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

  /** 青桐科技与北川银行达成合作. */
  private static void partnered(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.PARTNERED_WITH,
            ORGANISATIONS,
            ORGANISATIONS,
            "(?:公司|集团)?[^,。;:、的“]{0,18}?(?:与|和|同|跟|携手|联手|牵手)[^,。;:、的“]{0,6}",
            "(?:公司|集团)?[^,。;:、的“]{0,10}(?:达成[^,。;]{0,8}(?:合作|协议)|(?:展开|开展|进行|建立)?[^,。;的]{0,4}合作(?!者|伙伴|关系[破结])|签约|签署|联手|联合)"));
  }
}
