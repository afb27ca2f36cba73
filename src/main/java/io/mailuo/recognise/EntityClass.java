package io.mailuo.recognise;

/** What sort of thing the entities of a kind are, as far as the rules of recognition care. */
public enum EntityClass {
  PERSON,
  ORGANISATION,
  /** A product, a work, a place: a thing with a name of its own. */
  THING,
  /** A term: its name is a common word by nature. */
  TERM;

  /** The class of a type of schema.org, e.g. {@code Person}. */
  public static EntityClass ofSchemaType(String type) {
    return switch (type) {
      case "Person" -> PERSON;
      case "DefinedTerm" -> TERM;
      default -> type.endsWith("Organization") || type.equals("Corporation") ? ORGANISATION : THING;
    };
  }
}
