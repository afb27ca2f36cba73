package io.mailuo.extract;

import java.util.regex.Pattern;

/**
 * Tells by its words whether a text states what is so: what is planned, denied, doubted or only
 * said to be so is none of the knowledge of a hub.
 */
final class Reality {

  /** What has not happened, or may not. */
  private static final String UNREAL =
      "将(?![军来领其它近])|计划|拟[于在将]?|有望|即将|或将|可能|未必|并未|没有|还没|尚未|从未|未能|不会|否认|传闻|据传|如果|假如|倘若|若(?:[是在]|(?=[^干]))|希望|打算|预计|应该"
          + "|(?i:\\b(?:will|would|could|may|might|plans? to|if|not|never|denied|rumou?red)\\b)";

  /** What a clause about a date says besides. */
  private static final Pattern UNREAL_EVENT =
      Pattern.compile(
          UNREAL
              + "|会(?=发布|推出|在|于|成为|开放|上线|出现|有)|确定|敲定|定档|也许|据悉.{0,6}将|目标|应当|建议|呼吁|预测|预期|预言"
              + "|(?i:\\b(?:expected to|scheduled|reportedly plans)\\b)");

  /** What between two names says that the one does not, or no longer, do it to the other. */
  private static final Pattern UNREAL_RELATION =
      Pattern.compile(
          UNREAL
              + "|未[发推上公]|不再|不是|传出|考虑|试图|企图|欲|谈判|洽谈|是否|能否|叫停|停止|取消|终止|放弃|拒绝|等待|期待|何时|[有无]望|起初想|想要|准备"
              + "|(?i:\\b(?:no|whether|reportedly|to)\\b)");

  private Reality() {}

  /** False where a text speaks of a happening that is planned, denied or possible. */
  static boolean isOfEvent(String text) {
    return !UNREAL_EVENT.matcher(text).find();
  }

  /** False where a text speaks of a relation that is planned, denied, over or possible. */
  static boolean isOfRelation(String text) {
    return !UNREAL_RELATION.matcher(text).find();
  }
}
