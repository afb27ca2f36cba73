package io.mailuo.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a build is asked to do.
 *
 * @param hub folder that holds {@code content/}
 * @param output folder of the site
 * @param baseUrl in place of the one of {@code hub.yaml}; ends with {@code /}
 * @param drafts true: drafts are part of the site
 * @param strict true: warnings are errors
 * @param keepGoing true: faulty files are left out and the rest is written
 * @param socialCards true: cards are drawn, whatever {@code hub.yaml} says
 */
public record BuildOptions(
    Path hub,
    Path output,
    Optional<URI> baseUrl,
    boolean drafts,
    boolean strict,
    boolean keepGoing,
    boolean socialCards) {

  public BuildOptions {
    Objects.requireNonNull(hub, "hub");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(baseUrl, "baseUrl");
  }

  /** As {@code hub.yaml} says where cards are concerned. */
  public BuildOptions(
      Path hub,
      Path output,
      Optional<URI> baseUrl,
      boolean drafts,
      boolean strict,
      boolean keepGoing) {
    this(hub, output, baseUrl, drafts, strict, keepGoing, false);
  }
}
