package io.mailuo.page;

import io.mailuo.config.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The signs of the kinds, so that colour is never the only one. */
public enum Shape {
  CIRCLE(""),
  SQUARE(""),
  DIAMOND(""),
  TRIANGLE(""),
  CROSS(
      "35% 0,65% 0,65% 35%,100% 35%,100% 65%,65% 65%,65% 100%,35% 100%,35% 65%,0 65%,0 35%,35% 35%"),
  WEDGE("0 0,100% 0,50% 100%"),
  HOURGLASS("0 0,100% 0,0 100%,100% 100%"),
  BAR("0 30%,100% 30%,100% 70%,0 70%");

  /** Those that the theme's own style sheet draws. */
  private static final Map<String, Shape> BUILT_IN =
      Map.of("people", CIRCLE, "companies", SQUARE, "concepts", DIAMOND, "products", TRIANGLE);

  /** For kinds of the hub's own, in this order; a fifth begins again. */
  private static final List<Shape> OWN = List.of(CROSS, WEDGE, HOURGLASS, BAR);

  private final String corners;

  Shape(String corners) {
    this.corners = corners;
  }

  /**
   * The sign of a kind.
   *
   * @param folder of the kind
   * @param kinds all kinds of the hub
   */
  public static Shape of(String folder, List<Kind> kinds) {
    List<String> own =
        kinds.stream().map(Kind::folder).filter(kind -> !BUILT_IN.containsKey(kind)).toList();
    Shape builtIn = BUILT_IN.get(folder);
    return builtIn != null ? builtIn : OWN.get(own.indexOf(folder) % OWN.size());
  }

  /** As templates name it, e.g. {@code circle}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its outline as a CSS {@code polygon()}; empty where the theme's style sheet draws it. */
  public Optional<String> polygon() {
    return corners.isEmpty() ? Optional.empty() : Optional.of("polygon(" + corners + ")");
  }
}
