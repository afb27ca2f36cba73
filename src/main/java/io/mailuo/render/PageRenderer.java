package io.mailuo.render;

import io.mailuo.page.Metadata;
import io.mailuo.page.Page;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Lines;
import io.mailuo.problem.Problem;
import io.mailuo.problem.SourcePosition;
import io.mailuo.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ognl.NoSuchPropertyException;
import ognl.OgnlRuntime;
import org.attoparser.ParseException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractTemplateResolver;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * Renders pages with the templates of a theme. A template sees {@code page}, {@code body} where the
 * page has Markdown, {@code metadata}, and {@code accent}, the theme's accent colour. Content is
 * only ever the value of a variable, never a template. Safe to share between threads.
 */
public final class PageRenderer {

  static {
    OgnlRuntime.setPropertyAccessor(Record.class, new RecordAccess());
  }

  private final TemplateEngine engine = new TemplateEngine();
  private final Theme theme;
  private final String accent;

  /**
   * @param messages words of the interface
   * @param phrases where headings may be broken
   */
  public PageRenderer(Theme theme, Messages messages, Phrases phrases) {
    this.theme = theme;
    this.accent = theme.accent();
    engine.addDialect(new ReadersDialect(phrases));
    engine.setTemplateResolver(new ThemeResolver(theme));
    engine.setMessageResolver(new ThemeMessages(messages));
  }

  /**
   * Renders a page.
   *
   * @param body HTML of the page's Markdown, safe to stand in a page; empty where it has none
   * @param metadata what the head says of the page to machines
   * @return the whole HTML file; empty with a problem where the template has a fault
   */
  public Checked<String> render(Page page, String body, Metadata metadata) {
    Context context = new Context(Locale.ROOT);
    context.setVariable("page", page);
    context.setVariable("body", body);
    context.setVariable("metadata", metadata);
    context.setVariable("accent", accent);
    try {
      String html = engine.process(page.template(), context);
      return new Checked<>(Optional.of(html.strip() + "\n"), List.of());
    } catch (TemplateProcessingException e) {
      return Checked.failed(problem(page, e));
    }
  }

  /** The innermost place that Thymeleaf or its parser names, and what it says there. */
  private Problem problem(Page page, TemplateProcessingException failure) {
    String template = page.template();
    int line = 1;
    int column = 1;
    String message = firstLine(failure);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException e && e.hasTemplateName()) {
        template = e.getTemplateName();
        message = firstLine(e);
        if (e.hasLineAndCol()) {
          line = e.getLine();
          column = e.getCol();
        }
      } else if (cause instanceof ParseException e && e.getLine() != null) {
        line = e.getLine();
        column = e.getCol();
        message = firstLine(e);
      } else if (cause instanceof NoSuchPropertyException e) {
        message = missing(firstLine(e));
      } else if (cause.getCause() == null) {
        message = firstLine(cause);
      }
    }
    String text = theme.template(template).orElse("");
    return new Problem(
        Code.BAD_TEMPLATE,
        new SourcePosition(
            "templates/" + template + ".html", Math.max(1, line), Math.max(1, column)),
        lineOf(text, line),
        1,
        List.of(message, page.frame().url()));
  }

  /** OGNL names what is missing as {@code io.mailuo.page.TextPage.nothing}. */
  private static String missing(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    String type = path.substring(0, Math.max(0, path.length() - name.length() - 1));
    return "no `" + name + "` in " + type.substring(type.lastIndexOf('.') + 1);
  }

  private static String lineOf(String text, int number) {
    int offset = 0;
    for (int line = 1; line < number && offset < text.length(); line++) {
      offset = Lines.endOfLine(text, offset) + 1;
    }
    return offset >= text.length() ? "" : text.substring(offset, Lines.endOfLine(text, offset));
  }

  private static String firstLine(Throwable failure) {
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return message.lines().findFirst().orElse("").replaceAll(" \\(template:.*$", "");
  }

  /** Templates by name, from the theme only: no name leads to a file outside. */
  private static final class ThemeResolver extends AbstractTemplateResolver {
    private final Theme theme;

    ThemeResolver(Theme theme) {
      this.theme = theme;
    }

    @Override
    protected boolean computeResolvable(
        IEngineConfiguration configuration,
        String owner,
        String template,
        Map<String, Object> attributes) {
      return theme.template(template).isPresent();
    }

    @Override
    protected StringTemplateResource computeTemplateResource(
        IEngineConfiguration configuration,
        String owner,
        String template,
        Map<String, Object> attributes) {
      return new StringTemplateResource(theme.template(template).orElseThrow());
    }

    @Override
    protected TemplateMode computeTemplateMode(
        IEngineConfiguration configuration,
        String owner,
        String template,
        Map<String, Object> attributes) {
      return TemplateMode.HTML;
    }

    @Override
    protected ICacheEntryValidity computeValidity(
        IEngineConfiguration configuration,
        String owner,
        String template,
        Map<String, Object> attributes) {
      return AlwaysValidCacheEntryValidity.INSTANCE;
    }
  }

  private static final class ThemeMessages extends AbstractMessageResolver {
    private final Messages messages;

    ThemeMessages(Messages messages) {
      this.messages = messages;
    }

    @Override
    @SuppressWarnings("NullAway") // Thymeleaf: null means that there is no such message.
    public @Nullable String resolveMessage(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      return messages.find(key, parameters == null ? new Object[0] : parameters).orElse(null);
    }

    /** A missing message is a fault of the theme, told where it is used. */
    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      throw new TemplateInputException("no message " + key);
    }
  }
}
