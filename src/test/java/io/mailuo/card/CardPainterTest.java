package io.mailuo.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPainterTest {

  private static final String ACCENT = "#0b6b3a";
  private static final SocialCard CARD = new SocialCard("视频知识站", "一分钟的视频", "2024-02-16");

  private static BufferedImage picture(SocialCard card) throws IOException {
    byte[] png = CardPainter.ofThisMachine(ACCENT).paint(card).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static long inked(BufferedImage picture) {
    long inked = 0;
    for (int y = 200; y < 430; y++) {
      for (int x = 90; x < 1110; x++) {
        inked += (picture.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
      }
    }
    return inked;
  }

  @Test
  void drawsTheTitleWithAFontThatHasItsCharacters() throws IOException {
    assumeThat(CardPainter.ofThisMachine(ACCENT).fontFor(CARD)).isPresent();
    BufferedImage picture = picture(CARD);
    assertThat(picture.getWidth()).isEqualTo(CardPainter.WIDTH);
    assertThat(picture.getHeight()).isEqualTo(CardPainter.HEIGHT);
    long longer = inked(picture(new SocialCard("视频知识站", "一分钟的视频一分钟的视频", "")));
    assertThat(picture.getRGB(9, 300)).as("colour of the edge").isEqualTo(0xFF0B6B3A);
    assertThat(inked(picture)).isBetween(1_000L, longer - 1);
  }

  /** A character of the private use area, which no font has. */
  @Test
  void drawsNothingWhereNoFontHasACharacter() {
    assertThat(CardPainter.ofThisMachine(ACCENT).paint(new SocialCard("站", "题\uE123", "")))
        .isEmpty();
  }

  @Test
  void drawsNothingOnAMachineWithoutFonts() {
    assertThat(CardPainter.withoutFonts().paint(CARD)).isEmpty();
    assertThat(CardPainter.withoutFonts().fontFor(CARD)).isEmpty();
  }

  @Test
  void aCardHasATitle() {
    assertThatThrownBy(() -> new SocialCard("站", " ", "")).hasMessage("a card has a title");
  }
}
