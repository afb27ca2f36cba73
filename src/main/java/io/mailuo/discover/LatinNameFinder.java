package io.mailuo.discover;

import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in Latin letters. In Chinese text a capitalised Latin word is nearly always a name; within
 * an English sentence it must be written as no common word is.
 */
final class LatinNameFinder implements Finder {

  private static final Pattern RUN =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:(?: |[-.'’&/+:]| & )[A-Za-z0-9]+)*\\+*");
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z0-9]+(?:(?!['’]s\\b)[-.'’&/+][A-Za-z0-9]+)*\\+*");
  private static final Pattern COINED =
      Pattern.compile("[A-Za-z][a-z]*[A-Z]|[A-Z][A-Za-z]*-?[0-9]|[A-Z]-[A-Z]");

  private static final Pattern VERSION = Pattern.compile("[vV]?[0-9]{1,3}(\\.[0-9]+)*[a-z]?");

  /** Words between the capitalised words of one name. */
  private static final Set<String> INNER =
      Set.of("of", "for", "de", "van", "von", "der", "del", "la");

  /** With these begin titles and sentences; a name of three words or more does not. */
  private static final Set<String> OPENING =
      Set.of(
          "The", "A", "An", "How", "Why", "What", "When", "Is", "Are", "In", "On", "At", "For",
          "To", "This", "I", "We", "It", "Can", "Do");

  private static final int LONGEST = 6;

  /** A word of a run. */
  private record Token(int start, int end, String text) {

    boolean isCapital() {
      return Character.isUpperCase(text.charAt(0));
    }

    boolean isVersion() {
      return VERSION.matcher(text).matches();
    }

    /** Capitals or digits after the first letter: no common word is written so. */
    boolean isCoined() {
      return COINED.matcher(text).find() && text.chars().anyMatch(Character::isUpperCase);
    }

    boolean isCommon() {
      return CommonLatin.holds(text);
    }
  }

  @Override
  public void find(Paragraph paragraph, Proposals proposals) {
    Matcher run = RUN.matcher(paragraph.text());
    while (run.find()) {
      List<Token> tokens = tokens(run.group(), run.start());
      boolean prose = isProse(tokens) || isEnglish(paragraph.text());
      int i = 0;
      while (i < tokens.size()) {
        int end = endOfName(tokens, i);
        if (end > i) {
          propose(paragraph, tokens.subList(i, end), prose, i == 0, proposals);
        }
        i = Math.max(end, i + 1);
      }
    }
  }

  private static List<Token> tokens(String run, int offset) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(run);
    while (token.find()) {
      tokens.add(new Token(offset + token.start(), offset + token.end(), token.group()));
    }
    return tokens;
  }

  /** An English sentence: several words of which most are in lower case. */
  private static boolean isProse(List<Token> tokens) {
    long small = tokens.stream().filter(token -> !token.isCapital() && !token.isVersion()).count();
    return tokens.size() >= 4 && small * 2 >= tokens.size();
  }

  private static boolean isEnglish(String text) {
    long han = text.chars().filter(Scripts::isHan).count();
    return han * 10 < text.length();
  }

  /** True inside of an English sentence, where only a name begins with a capital. */
  private static boolean isInside(String text, int start) {
    String before = Characters.before(text, start, 3).stripTrailing();
    return !before.isEmpty()
        && (Character.isLowerCase(before.charAt(before.length() - 1)) || before.endsWith(","));
  }

  /** Index after the name that begins with a token; the index itself where none does. */
  private static int endOfName(List<Token> tokens, int first) {
    if (!tokens.get(first).isCapital() && !tokens.get(first).isCoined()) {
      return first;
    }
    int end = first + 1;
    for (int i = end; i < Math.min(tokens.size(), first + LONGEST); i++) {
      Token token = tokens.get(i);
      boolean joined = token.isCapital() || token.isCoined() || token.isVersion();
      if (joined) {
        end = i + 1;
      } else if (!INNER.contains(token.text())) {
        break;
      }
    }
    return end;
  }

  private static void propose(
      Paragraph paragraph, List<Token> name, boolean prose, boolean opens, Proposals proposals) {
    if (name.get(name.size() - 1).isCommon() && name.size() > 1) {
      propose(paragraph, name.subList(0, name.size() - 1), prose, opens, proposals);
      return;
    }
    Token first = name.get(0);
    Token last = name.get(name.size() - 1);
    boolean single = name.size() == 1;
    if (OPENING.contains(first.text()) && name.size() > 2) {
      return;
    }
    if (single && (first.isCommon() || first.text().length() < 2)) {
      return;
    }
    if (single && !first.isCoined() && opensSpeech(paragraph, first)) {
      return;
    }
    if (prose && single && !first.isCoined() && !isInside(paragraph.text(), first.start())) {
      return;
    }
    if (prose && opens && first.isCommon() && name.size() > 1) {
      propose(paragraph, name.subList(1, name.size()), true, false, proposals);
      return;
    }
    proposals.propose(paragraph, first.start(), last.end(), shape(name));
  }

  /** “Nice, isn't it?”: the first word of what somebody says in English. */
  private static boolean opensSpeech(Paragraph paragraph, Token word) {
    boolean opens = "“\"‘".indexOf(paragraph.at(word.start() - 1)) >= 0;
    String after = Characters.after(paragraph.text(), word.end(), 3);
    return opens && after.matches("[,.!?]? ?[A-Za-z].*|[,.!?] .*");
  }

  private static Evidence shape(List<Token> name) {
    boolean acronym = name.size() == 1 && name.get(0).text().matches("[A-Z]{2,6}|[A-Za-z][0-9]");
    if (acronym) {
      return Evidence.ACRONYM;
    }
    boolean coined = name.stream().anyMatch(token -> token.isCoined() || token.isVersion());
    return coined ? Evidence.LATIN_COINAGE : Evidence.LATIN_NAME;
  }
}
