package io.mailuo.extract;

import io.mailuo.text.Scripts;
import io.mailuo.text.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells organisations with a name of their own from such that are only of a sort. */
final class NamedOrganisations {

  private static final Pattern NAMED_ORGANISATION =
      Pattern.compile("([\\p{IsHan}]{2,12})(?:公司|集团|大学|研究院|研究所|实验室|委员会|基金会|协会|学会|银行|医院)");

  /**
   * Such houses are named where a clause begins with them; elsewhere they may be lines of business.
   */
  private static final Pattern NAMED_HOUSE =
      Pattern.compile("([\\p{IsHan}]{2,4})(?:科技|智能|影业|资本|传媒|证券|汽车|航空|机器人|生物|医药|软件|网络)");

  private static final Pattern COUNTED =
      Pattern.compile(
          "[一某这那该本各每几两多有]|(?:美|德|英|法|日|韩|中|俄|印度|意大利|西班牙|荷兰|瑞士|瑞典|加拿大|以色列|澳大利亚|新加坡)国?(?:公司|[^公]{0,6}公司)");

  private final Parties parties;
  private final Words words;

  NamedOrganisations(Parties parties, Words words) {
    this.parties = parties;
    this.words = words;
  }

  /** An organisation with a name of its own: not 一家公司, not 研究团队. */
  boolean contain(Party party) {
    String organisation = party.text();
    Matcher named = NAMED_ORGANISATION.matcher(organisation);
    int start = party.passage().inBlock().start();
    if (isHouse(party, start)) {
      return true;
    }
    boolean counted =
        start > 0
            && "家个所些该本这".indexOf(parties.text(party.passage().block()).charAt(start - 1)) >= 0;
    if (counted || !named.matches() || COUNTED.matcher(organisation).lookingAt()) {
      return false;
    }
    String stem = named.group(1);
    return words.segment(stem).stream()
        .anyMatch(
            word ->
                word.nature().matches("n[rz].*|nt.*|ns")
                    || !words.isKnown(stem.substring(word.start(), word.end())));
  }

  /** 青禾科技 at the beginning of a clause: a stem that is no word. */
  private boolean isHouse(Party party, int start) {
    String text = parties.text(party.passage().block());
    boolean begins = start == 0 || !Scripts.isHan(text.charAt(start - 1));
    Matcher house = NAMED_HOUSE.matcher(party.text());
    return begins
        && house.matches()
        && words.natures(house.group(1)).isEmpty()
        && words.segment(house.group(1)).stream().allMatch(word -> word.length() == 1);
  }
}
