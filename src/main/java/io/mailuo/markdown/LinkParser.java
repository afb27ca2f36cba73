package io.mailuo.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkDestinationParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands inside a block, as Flexmark does with {@code SPACE_IN_LINK_URLS}, but takes
 * spaces only where an address is meant: in {@code <…>}, as CommonMark has it, and in pictures,
 * since names of picture files hold spaces and people write them as they are. {@code [注](见 第二章)} is
 * text.
 */
final class LinkParser extends CommonmarkInlineParser {

  private final LinkDestinationParser withoutSpaces =
      new LinkDestinationParser(options.linksAllowMatchedParentheses, false, false, false);

  LinkParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public BasedSequence parseLinkDestination() {
    Bracket opener = getLastBracket();
    if (opener != null && opener.isImage()) {
      return super.parseLinkDestination();
    }
    BasedSequence inAngles = match(myParsing.LINK_DESTINATION_ANGLES);
    if (inAngles != null) {
      return inAngles;
    }
    BasedSequence destination = withoutSpaces.parseLinkDestination(input, index);
    index += destination.length();
    return destination;
  }

  /** As in Flexmark, without its copy of the whole paragraph for each match. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }
}
