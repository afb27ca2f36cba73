package io.mailuo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The other tests would see it if something went wrong. */
@ExtendWith(WithChromium.class)
class VisitIT {

  private final Chromium chromium;

  VisitIT(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void seesScriptsAndStylesThatThePolicyForbidsAndRequestsToElsewhere(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("index.html"),
        """
        <!DOCTYPE html>
        <meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'self'">
        <p style="color:red">styled</p>
        <script>document.title = 'run';</script>
        <img src="http://127.0.0.2:9/pixel.png" alt="">
        <script src="missing.js"></script>
        """);
    Visit visit = chromium.visit(folder.toUri());
    visit.open("index.html");

    assertThatThrownBy(visit::close)
        .hasMessageContaining("CSP style-src-attr inline")
        .hasMessageContaining("CSP script-src-elem inline")
        .hasMessageContaining("request to http://127.0.0.2:9/pixel.png")
        .hasMessageContaining("missing.js");
    assertThat(visit.faults()).hasSizeGreaterThanOrEqualTo(4);
  }
}
