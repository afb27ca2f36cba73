package io.mailuo.render;

import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.text.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A light check of one style sheet: marks that have no partner, and tokens that no rule uses. It is
 * no parser; properties and values are left to browsers.
 */
final class StyleCheck {

  private static final String OPENING = "{([";
  private static final String CLOSING = "})]";
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern DECLARED = Pattern.compile("(?<=[{;\\s])--[\\w-]+(?=\\s*:)");
  private static final Pattern USED = Pattern.compile("--[\\w-]+(?![\\w-]|\\s*:)");

  /** Its quotes and braces are characters of an address. */
  private static final Pattern BARE_ADDRESS =
      Pattern.compile("(?i)(?<![\\w-])url\\(\\s*+(?![\"'])(?:[^)\\\\\\s]++|\\\\.)*+\\s*+\\)");

  private final String path;
  private final String text;

  /**
   * @param path from the hub
   */
  StyleCheck(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /**
   * What is wrong with it.
   *
   * @param theme texts of all files of the theme, which may use its tokens
   */
  List<Problem> faults(Collection<String> theme) {
    List<Problem> faults = new ArrayList<>();
    int lone = loneMark();
    if (lone >= 0) {
      String mark = text.startsWith("/*", lone) ? "/*" : text.substring(lone, lone + 1);
      faults.add(Problem.at(Code.LONE_MARK, path, text, lone, lone + mark.length(), mark));
    }
    Set<String> used = new TreeSet<>();
    theme.forEach(file -> USED.matcher(file).results().forEach(use -> used.add(use.group())));
    Matcher declared = DECLARED.matcher(COMMENT.matcher(text).replaceAll(StyleCheck::blank));
    while (declared.find()) {
      String name = declared.group();
      if (!used.contains(name)) {
        int start = declared.start();
        String nearest = Nearest.of(name, used);
        faults.add(
            Problem.at(Code.UNUSED_TOKEN, path, text, start, start + name.length(), name, nearest));
      }
    }
    return faults;
  }

  private static String blank(MatchResult comment) {
    return " ".repeat(comment.end() - comment.start());
  }

  /** Offset of the first mark without a partner; negative where there is none. */
  private int loneMark() {
    Deque<Integer> open = new ArrayDeque<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (OPENING.indexOf(c) >= 0) {
        open.push(at);
      } else if (CLOSING.indexOf(c) >= 0) {
        int partner = open.isEmpty() ? at : open.pop();
        if (OPENING.indexOf(text.charAt(partner)) != CLOSING.indexOf(c)) {
          return partner;
        }
      }
      int end = end(at);
      if (end <= at) {
        return at;
      }
      at = end;
    }
    return open.isEmpty() ? -1 : open.pop();
  }

  /** Behind what begins there: a comment, string, address, character; 0 where nothing closes it. */
  private int end(int at) {
    char c = text.charAt(at);
    if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      return close < 0 ? 0 : close + 2;
    }
    if (c == '"' || c == '\'') {
      return endOfString(at);
    }
    return c == 'u' || c == 'U' ? endOfAddress(at) : at + (c == '\\' ? 2 : 1);
  }

  /** Behind {@code url(…)} without quotes, else behind the character. */
  private int endOfAddress(int at) {
    Matcher address = BARE_ADDRESS.matcher(text).region(at, text.length());
    return address.useTransparentBounds(true).lookingAt() ? address.end() : at + 1;
  }

  /** Behind the mark that closes a string; 0 where the line ends before it. */
  private int endOfString(int start) {
    for (int at = start + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == text.charAt(start)) {
        return at + 1;
      }
      if (text.charAt(at) == '\\') {
        at++;
      }
    }
    return 0;
  }
}
