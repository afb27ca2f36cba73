package io.mailuo.config;

import java.util.Objects;
import java.util.Optional;

/**
 * A kind of entities.
 *
 * @param folder its folder under {@code content/}, e.g. {@code people}
 * @param label its name on the site, e.g. 人物
 * @param schemaType its type in schema.org, e.g. {@code Person}
 * @param colour CSS colour of its dot; empty: the theme's
 */
public record Kind(String folder, String label, String schemaType, Optional<String> colour) {

  public Kind {
    Objects.requireNonNull(colour, "colour");
    if (!folder.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("a kind's folder is of a-z, 0-9 and -, got " + folder);
    }
  }

  /** True for the kind whose entities bear family names. */
  public boolean isPerson() {
    return schemaType.equals("Person");
  }
}
