package io.mailuo.discover;

import io.mailuo.text.Scripts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that their writer marks: titles of works, and short quoted words without punctuation. */
final class MarkedNameFinder implements Finder {

  private static final Pattern WORK = Pattern.compile("《([^《》\\n]{2,24})》");
  private static final Pattern QUOTED =
      Pattern.compile("[“「]([\\p{IsHan}A-Za-z0-9·+\\-. ]{2,16})[”」]");

  /** What makes a quotation a remark and no name. */
  private static final Pattern REMARK =
      Pattern.compile("[的了吗呢吧啊是不我你他她它这那有没被把很都就会要能在和与为谁什怎么]|^[一二两三四五六七八九十几0-9]");

  private static final int LONGEST_QUOTED = 8;

  @Override
  public void find(Paragraph paragraph, Proposals proposals) {
    Matcher work = WORK.matcher(paragraph.text());
    while (work.find()) {
      proposals.propose(paragraph, work.start(1), work.end(1), Evidence.WORK_TITLE);
    }
    Matcher quoted = QUOTED.matcher(paragraph.text());
    while (quoted.find()) {
      String written = quoted.group(1);
      long han = written.chars().filter(Scripts::isHan).count();
      boolean latin = han == 0 && !Character.isUpperCase(written.charAt(0));
      if (!REMARK.matcher(written).find() && han <= LONGEST_QUOTED && !latin) {
        proposals.propose(paragraph, quoted.start(1), quoted.end(1), Evidence.QUOTED);
      }
    }
  }
}
