package io.mailuo.page;

/**
 * The words of the interface that stand in the pages' data rather than in the templates, in the
 * hub's language.
 *
 * @param home e.g. 首页
 * @param articles e.g. 文章
 * @param names the A–Z of all kinds, e.g. 名录
 * @param search e.g. 搜索
 * @param tags the list of all tags, e.g. 标签
 * @param feed the feed of the newest articles, e.g. 订阅
 * @param timeline what happened when, e.g. 时间线
 * @param graph the drawing of all entities, e.g. 图谱
 * @param lost heading of the 404 page
 * @param about heading of the page about the hub, where the hub has no text of its own
 */
public record Labels(
    String home,
    String articles,
    String names,
    String search,
    String tags,
    String feed,
    String timeline,
    String graph,
    String lost,
    String about) {}
