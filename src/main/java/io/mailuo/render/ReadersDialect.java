package io.mailuo.render;

import io.mailuo.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Attributes of our own beside Thymeleaf's: {@code m:words} is {@code th:text} with a {@code <wbr>}
 * between Chinese words, for headings, {@code m:name} the same for a name alone; {@code m:lang}
 * gives an element its language and the direction of its writing, or neither where there is no
 * value.
 */
final class ReadersDialect extends AbstractProcessorDialect {

  private static final int AS_TEXT = 1300;
  private static final int AS_ATTRIBUTE = 1000;

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

  private final Phrases phrases;

  ReadersDialect(Phrases phrases) {
    super("Readers", "m", AS_TEXT);
    this.phrases = phrases;
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new Words(prefix, "words", phrases::of),
        new Words(prefix, "name", phrases::ofName),
        new Language(prefix));
  }

  /** The direction of the writing of a language, as in {@code dir}. */
  static String direction(String lang) {
    String primary = lang.toLowerCase(Locale.ROOT).replaceFirst("-.*$", "");
    return RIGHT_TO_LEFT.contains(primary) ? "rtl" : "ltr";
  }

  /** {@code m:words} and {@code m:name}. */
  private static final class Words extends AbstractStandardExpressionAttributeTagProcessor {
    private final Function<String, List<String>> cut;

    Words(String prefix, String attribute, Function<String, List<String>> cut) {
      super(TemplateMode.HTML, prefix, attribute, AS_TEXT, true);
      this.cut = cut;
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String written,
        Object value,
        IElementTagStructureHandler structure) {
      List<String> parts = value == null ? List.of() : cut.apply(String.valueOf(value));
      String html = parts.stream().map(Words::set).collect(Collectors.joining("<wbr>"));
      structure.setBody(html, false);
    }

    private static String set(String phrase) {
      return Phrases.pieces(phrase).stream().map(Words::html).collect(Collectors.joining());
    }

    private static String html(String piece) {
      String text = HtmlEscape.escapeHtml4Xml(piece);
      return Phrases.isKept(piece) ? "<span class=\"kept\">" + text + "</span>" : text;
    }
  }

  /** {@code m:lang}. */
  private static final class Language extends AbstractStandardExpressionAttributeTagProcessor {

    Language(String prefix) {
      super(TemplateMode.HTML, prefix, "lang", AS_ATTRIBUTE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String written,
        Object value,
        IElementTagStructureHandler structure) {
      if (value != null) {
        String lang = String.valueOf(value);
        structure.setAttribute("lang", lang);
        if (!tag.getElementCompleteName().equals("html") || direction(lang).equals("rtl")) {
          structure.setAttribute("dir", direction(lang));
        }
      }
    }
  }
}
