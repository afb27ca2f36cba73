package io.mailuo.problem;

/**
 * The kinds of problems, each with a stable code. Their texts are in {@code messages_zh.properties}
 * and {@code messages_en.properties} of this package, under the code.
 */
public enum Code {
  NO_HUB("E001", Severity.ERROR),
  NO_FRONT_MATTER("E010", Severity.ERROR),
  UNCLOSED_FRONT_MATTER("E011", Severity.ERROR),
  INVALID_YAML("E012", Severity.ERROR),
  WRONG_TYPE("E013", Severity.ERROR),
  MISSING_KEY("E014", Severity.ERROR),
  BAD_DATE("E015", Severity.ERROR),
  DUPLICATE_KEY("E016", Severity.ERROR),
  FRONT_MATTER_TOO_LARGE("E017", Severity.ERROR),
  YAML_REFERENCE("E018", Severity.ERROR),
  BAD_VALUE("E019", Severity.ERROR),
  NOT_UTF8("E020", Severity.ERROR),
  LEAVES_HUB("E021", Severity.ERROR),
  FILE_TOO_LARGE("E022", Severity.ERROR),
  BAD_FILE_NAME("E023", Severity.ERROR),
  DUPLICATE_ID("E030", Severity.ERROR),
  UNKNOWN_TARGET("E031", Severity.ERROR),
  URL_COLLISION("E032", Severity.ERROR),
  AMBIGUOUS_TARGET("E033", Severity.ERROR),
  UNKNOWN_ID("E034", Severity.ERROR),
  UNKNOWN_SPEAKER("E035", Severity.ERROR),
  MARKDOWN_TOO_DEEP("E040", Severity.ERROR),
  BAD_TEMPLATE("E050", Severity.ERROR),
  BAD_MESSAGE("E051", Severity.ERROR),
  UNKNOWN_KEY("W101", Severity.WARNING),
  NO_DATE("W102", Severity.WARNING),
  AMBIGUOUS_ALIAS("W104", Severity.WARNING),
  REMOTE_IMAGE("W105", Severity.WARNING),
  BROKEN_LINK("W106", Severity.WARNING),
  STRAY_FILE("W107", Severity.WARNING),
  HTML_REMOVED("W108", Severity.WARNING),
  UNKNOWN_QUOTATION("W109", Severity.WARNING),
  CARD_WITHOUT_FONT("W110", Severity.WARNING),
  REFUSED_ADDRESS("W111", Severity.WARNING),
  SEVERAL_IN_ONE("W112", Severity.WARNING),
  UNUSED_TEMPLATE("W120", Severity.WARNING),
  LONE_MARK("W121", Severity.WARNING),
  UNUSED_TOKEN("W122", Severity.WARNING),
  NO_BASE_URL("N201", Severity.NOTICE),
  UNREADABLE_REPORT("N202", Severity.NOTICE);

  private final String id;
  private final Severity severity;

  Code(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The stable code, e.g. {@code E012}. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }
}
