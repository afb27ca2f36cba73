package io.mailuo.content;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Lines;
import io.mailuo.problem.Problem;
import io.mailuo.source.SourceFile;
import io.mailuo.yaml.Fields;
import io.mailuo.yaml.YamlReader;
import io.mailuo.yaml.YamlValue.Entries;
import io.mailuo.yaml.YamlValue.Scalar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between the {@code ---} lines at the head of a Markdown file.
 *
 * @param fields its keys
 * @param bodyStart offset at which the Markdown begins
 */
record FrontMatter(Fields fields, int bodyStart) {

  private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*(?:\\r\\n|\\n|\\r)");

  /** Front matter behind white space. */
  private static final Pattern LATE = Pattern.compile("\\A\\s+---[ \\t]*\\R");

  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)", Pattern.MULTILINE);

  private static final String REDIRECTS = "redirect_from";

  private static final Pattern DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2})?.*))?");

  /**
   * Splits a file and reads its front matter.
   *
   * @param problems gets what is wrong, also later, when {@link #fields} are asked for
   */
  static Optional<FrontMatter> of(SourceFile file, List<Problem> problems) {
    String text = file.text();
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      problems.add(
          atStart(Code.NO_FRONT_MATTER, file, LATE.matcher(text).find() ? "LATE" : "none"));
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(opening.end())) {
      problems.add(atStart(Code.UNCLOSED_FRONT_MATTER, file));
      return Optional.empty();
    }
    int yamlStart = opening.end();
    int yamlEnd = closing.start();
    Checked<Entries> yaml = YamlReader.read(file.path(), text, yamlStart, yamlEnd);
    problems.addAll(yaml.problems());
    return yaml.value()
        .map(
            entries ->
                new FrontMatter(new Fields(file.path(), text, entries, problems), closing.end()));
  }

  private static Problem atStart(Code code, SourceFile file, String... arguments) {
    int end = Lines.endOfLine(file.text(), 0);
    return Problem.at(code, file.path(), file.text(), 0, end, arguments);
  }

  /** A date, with or without a time of day; a time with an offset is moved to {@code zone}. */
  Optional<LocalDate> date(String key, ZoneId zone) {
    Optional<String> word = fields.string(key);
    Optional<LocalDate> date = word.flatMap(text -> parse(text, zone));
    if (word.isPresent() && date.isEmpty()) {
      fields.report(Code.BAD_DATE, key, key, word.get());
    }
    return date;
  }

  private static Optional<LocalDate> parse(String text, ZoneId zone) {
    Matcher date = DATE.matcher(text);
    try {
      if (!date.matches()) {
        return Optional.empty();
      }
      String time = date.group(2);
      if (time != null && time.matches(".*(Z|[+-]\\d{2}:?\\d{2})")) {
        String iso = date.group(1) + "T" + time.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        return Optional.of(
            OffsetDateTime.parse(iso.replace(" ", "")).atZoneSameInstant(zone).toLocalDate());
      }
      return Optional.of(LocalDate.parse(date.group(1)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** URLs of a key, each http or https. */
  List<String> urls(String key) {
    List<String> urls = new ArrayList<>();
    for (String url : fields.strings(key)) {
      if (isWebUrl(url)) {
        urls.add(url);
      } else {
        fields.report(Code.BAD_VALUE, key, key, url, "https://…");
      }
    }
    return urls;
  }

  /** Former addresses of the page, as site paths of files. */
  List<Written> redirects() {
    List<Written> paths = new ArrayList<>();
    for (Scalar written : fields.scalars(REDIRECTS)) {
      String address = written.text().strip();
      Optional<String> path = FormerAddress.pathOf(address);
      if (path.isPresent()) {
        paths.add(new Written(path.get(), written.at()));
      } else {
        String mend = FormerAddress.isFile(address) ? "file" : "";
        fields.report(Code.BAD_VALUE, written, REDIRECTS, address, FormerAddress.FORMS, mend);
      }
    }
    return paths;
  }

  static boolean isWebUrl(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return (lower.startsWith("https://") || lower.startsWith("http://"))
        && url.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  /** The slug of the key {@code slug}, else of the file's name. */
  Slug slug(SourceFile file) {
    String name = file.id().substring(file.id().lastIndexOf('/') + 1);
    Optional<String> written = fields.string("slug");
    String slug = Slugs.of(written.orElse(""));
    if (written.isPresent() && !slug.equals(written.get())) {
      fields.report(
          Code.BAD_VALUE, "slug", "slug", written.get(), slug.isEmpty() ? "a-z 0-9 -" : slug);
    }
    return new Slug(
        slug.isEmpty() ? Slugs.ofFileName(name) : slug,
        written.isPresent(),
        written.isPresent()
            ? fields.problemAt(Code.URL_COLLISION, fields.value("slug").orElseThrow())
            : Problem.ofFile(Code.URL_COLLISION, file.path()));
  }
}
