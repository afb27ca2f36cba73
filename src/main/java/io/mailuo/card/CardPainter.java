package io.mailuo.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws cards of 1200 by 630 pixels, the size that Open Graph readers show whole. */
public final class CardPainter {

  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  /** Changes whenever the drawing does, so that cards of an older one are not taken for it. */
  public static final String VERSION = "1";

  /** What a font must be able to write to be asked at all. */
  private static final String PROBE = "脉络，文Aa1";

  private static final int MARGIN = 90;
  private static final int TITLE_LINES = 4;
  private static final Color PAPER = new Color(0xFBFAF7);
  private static final Color INK = new Color(0x1E2226);
  private static final Color MUTED = new Color(0x5A6067);

  /** Fonts for Chinese by preference; any other that can write it comes after them. */
  private static final List<String> PREFERRED =
      List.of(
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "PingFang SC",
          "Microsoft YaHei",
          "HarmonyOS Sans SC",
          "WenQuanYi Zen Hei");

  private final List<Font> fonts;
  private final String accent;

  private CardPainter(List<Font> fonts, String accent) {
    this.fonts = List.copyOf(fonts);
    this.accent = accent;
  }

  /**
   * A painter with the fonts of this machine; one without any paints nothing.
   *
   * @param accent the one colour of the cards, e.g. {@code #0a5a8a}
   */
  public static CardPainter ofThisMachine(String accent) {
    try {
      return new CardPainter(
          Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
              .filter(font -> font.canDisplayUpTo(PROBE) == -1)
              .sorted(
                  Comparator.comparingInt(CardPainter::rank)
                      .thenComparing(font -> font.getFontName()))
              .toList(),
          accent);
    } catch (LinkageError | InternalError noFontSystem) {
      // A Java runtime without the libraries for fonts says so in one of these ways.
      return new CardPainter(List.of(), accent);
    }
  }

  /** A painter without fonts. */
  static CardPainter withoutFonts() {
    return new CardPainter(List.of(), "#000000");
  }

  private static int rank(Font font) {
    int family = PREFERRED.indexOf(font.getFamily());
    int bold = font.getFontName().endsWith("Bold") ? 0 : 1;
    return (family < 0 ? PREFERRED.size() : family) * 2 + bold;
  }

  /** The one colour of the cards. */
  public String accent() {
    return accent;
  }

  /** Name of the font that a card would be drawn with; empty where none has all its characters. */
  public Optional<String> fontFor(SocialCard card) {
    return font(card).map(Font::getFontName);
  }

  private Optional<Font> font(SocialCard card) {
    return fonts.stream().filter(font -> font.canDisplayUpTo(card.text()) == -1).findFirst();
  }

  /** The card as a PNG; empty where no font has all its characters. */
  public Optional<byte[]> paint(SocialCard card) {
    return font(card).map(font -> png(draw(card, font)));
  }

  private BufferedImage draw(SocialCard card, Font font) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(PAPER);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.decode(accent));
    pen.fillRect(0, 0, 18, HEIGHT);
    write(pen, font.deriveFont(34f), MUTED, card.site(), MARGIN + 26);
    writeTitle(pen, font, card.title());
    write(pen, font.deriveFont(30f), MUTED, card.note(), HEIGHT - MARGIN);
    pen.dispose();
    return image;
  }

  /** One line, cut where it does not fit. */
  private static void write(Graphics2D pen, Font font, Color colour, String text, int y) {
    FontMetrics metrics = pen.getFontMetrics(font);
    pen.setFont(font);
    pen.setColor(colour);
    double room = WIDTH - 2.0 * MARGIN;
    pen.drawString(LineBreaks.of(text, metrics::stringWidth, room, 1).get(0), MARGIN, y);
  }

  /** Centred between the lines above and below; long titles in smaller letters. */
  private static void writeTitle(Graphics2D pen, Font font, String title) {
    Font sized = font.deriveFont(Font.BOLD, title.length() > 36 ? 56f : 72f);
    FontMetrics metrics = pen.getFontMetrics(sized);
    List<String> lines =
        LineBreaks.of(title, metrics::stringWidth, WIDTH - 2.0 * MARGIN, TITLE_LINES);
    int leading = (int) (sized.getSize() * 1.32);
    int y = (HEIGHT - lines.size() * leading) / 2 + metrics.getAscent();
    pen.setFont(sized);
    pen.setColor(INK);
    for (String line : lines) {
      pen.drawString(line, MARGIN, y);
      y += leading;
    }
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
    return bytes.toByteArray();
  }
}
