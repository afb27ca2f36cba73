package io.mailuo.extract;

import java.util.regex.Pattern;

/**
 * What an office tells of the organisation before it. A name that nothing marks as one of an
 * organisation may be one before 总裁, which organisations have, not before 作家.
 */
enum Office {
  /** Its holders work at a company, which may have any name. */
  OF_A_COMPANY(
      "创始人|董事|总裁|总经理|CEO|CTO|CFO|COO|CMO|首席|合伙人|总监|负责人|发言人|[Ff]ounder|[Pp]resident|[Cc]hief"),

  /** Its holders lead the company, not a field of work in it. */
  OF_A_HEAD("创始人|董事长|总裁|总经理|CEO|首席执行官"),

  /** Its holders make things, not organisations: a Latin name before it is one of a thing. */
  OF_A_MAKER("作者|程序员|开发者|博主"),

  /** Its holders serve a country or a part of it. */
  OF_A_STATE("总统|首相|总理|国王|大臣|外长|财长|防长|大使|议员|[省市县区州]长|书记|主席|议长|总督|国务卿|部长|法官"),

  /** Its holders work for a newspaper, whose name stands in title marks. */
  OF_A_PAPER("主编|总编|编辑|记者|社长|评论员|主笔|撰稿");

  private final Pattern titles;

  Office(String titles) {
    this.titles = Pattern.compile(titles);
  }

  /** True where a title is such an office. */
  boolean isIn(String title) {
    return titles.matcher(title).find();
  }
}
