package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressesTest {

  private final WebAddresses web =
      new WebAddresses(Optional.of(URI.create("https://example.org/repo/")));
  private final WebAddresses nowhere = new WebAddresses(Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "index.html, https://example.org/repo/",
    "articles/index.html, https://example.org/repo/articles/",
    "people/anna.html, https://example.org/repo/people/anna.html",
    "people/my-index.html, https://example.org/repo/people/my-index.html",
    "people/анна.html, https://example.org/repo/people/%D0%B0%D0%BD%D0%BD%D0%B0.html",
    "assets/一 张.png, https://example.org/repo/assets/%E4%B8%80%20%E5%BC%A0.png",
    "assets/50%.png, https://example.org/repo/assets/50%25.png"
  })
  void ofPathsAreAsciiAndLeaveTheIndexOff(String path, String address) {
    assertThat(web.of(path)).contains(address);
    assertThat(URI.create(address).toASCIIString()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, people/anna.html, https://example.org/repo/people/anna.html",
    "people/anna.html, ../articles/a.html, https://example.org/repo/articles/a.html",
    "people/anna/2.html, ../index.html, https://example.org/repo/people/",
    "people/anna.html, index.html, https://example.org/repo/people/"
  })
  void ofLinksAreThoseOfTheirTargets(String from, String href, String address) {
    assertThat(web.of(from, href)).contains(address);
  }

  @Test
  void linkAbsolutelyWhereTheyCan() {
    assertThat(web.link("feeds/people/anna.xml", "people/anna.html"))
        .isEqualTo("https://example.org/repo/people/anna.html");
    assertThat(nowhere.link("feeds/people/anna.xml", "people/anna.html"))
        .isEqualTo("../../people/anna.html");
    assertThat(nowhere.of("people/anna.html")).isEmpty();
  }

  @Test
  void knowThePathOfTheSiteInItsHost() {
    assertThat(web.root()).isEqualTo("/repo/");
    assertThat(nowhere.root()).isEqualTo("/");
  }
}
