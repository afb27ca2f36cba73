package io.mailuo.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads the size of a picture from its beginning, without decoding it: what Java knows, WebP, SVG.
 */
final class PictureSize {

  private static final int HEAD = 4096;

  private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\bviewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+?[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

  private PictureSize() {}

  /** Empty for files that are no picture of a known kind, or a broken one. */
  static Optional<Asset.Size> of(Path file) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      byte[] head = stream.readNBytes(HEAD);
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".svg")) {
        return ofSvg(new String(head, StandardCharsets.UTF_8));
      }
      if (ascii(head, 0, 4).equals("RIFF") && ascii(head, 8, 4).equals("WEBP")) {
        return ofWebp(head);
      }
      return ofKnown(new java.io.SequenceInputStream(new ByteArrayInputStream(head), stream));
    }
  }

  private static String ascii(byte[] bytes, int start, int length) {
    return bytes.length < start + length
        ? ""
        : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }

  /** The three kinds of WebP (RFC 9649): extended, lossless, lossy. */
  private static Optional<Asset.Size> ofWebp(byte[] head) {
    if (head.length < 30) {
      return Optional.empty();
    }
    return switch (ascii(head, 12, 4)) {
      case "VP8X" -> size(1 + bits(head, 24, 0, 24), 1 + bits(head, 27, 0, 24));
      case "VP8L" -> size(1 + bits(head, 21, 0, 14), 1 + bits(head, 21, 14, 14));
      case "VP8 " -> size(bits(head, 26, 0, 14), bits(head, 28, 0, 14));
      default -> Optional.empty();
    };
  }

  /** A number in little-endian bytes, of so many bits from a bit on; what is missing is 0. */
  private static int bits(byte[] bytes, int at, int from, int length) {
    long number = 0;
    for (int i = 3; i >= 0; i--) {
      int next = at + i < bytes.length ? bytes[at + i] & 0xFF : 0;
      number = number << 8 | next;
    }
    return (int) (number >> from & (1L << length) - 1);
  }

  /** Width and height in pixels, or else those of the view box. */
  private static Optional<Asset.Size> ofSvg(String text) {
    Matcher root = SVG.matcher(text);
    if (!root.find()) {
      return Optional.empty();
    }
    Optional<Double> width = pixels(root.group(), "width");
    Optional<Double> height = pixels(root.group(), "height");
    Matcher box = VIEW_BOX.matcher(root.group());
    if (width.isPresent() && height.isPresent()) {
      return size(Math.round(width.get()), Math.round(height.get()));
    }
    return box.find()
        ? size(Math.round(number(box.group(1))), Math.round(number(box.group(2))))
        : Optional.empty();
  }

  private static Optional<Double> pixels(String tag, String attribute) {
    Matcher value =
        Pattern.compile("\\s" + attribute + "\\s*=\\s*[\"']\\s*([\\d.]+)(?:px)?\\s*[\"']")
            .matcher(tag);
    return value.find() ? Optional.of(number(value.group(1))) : Optional.empty();
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Optional<Asset.Size> size(long width, long height) {
    boolean possible = width > 0 && height > 0 && Math.max(width, height) < Integer.MAX_VALUE;
    return possible ? Optional.of(new Asset.Size((int) width, (int) height)) : Optional.empty();
  }

  private static Optional<Asset.Size> ofKnown(InputStream stream) throws IOException {
    ImageIO.setUseCache(false);
    try (ImageInputStream in = ImageIO.createImageInputStream(stream)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? size(readers.next(), in) : Optional.empty();
    }
  }

  private static Optional<Asset.Size> size(ImageReader reader, ImageInputStream in) {
    try {
      reader.setInput(in, true, true);
      return Optional.of(new Asset.Size(reader.getWidth(0), reader.getHeight(0)));
    } catch (IOException | RuntimeException e) {
      // A picture that cannot be measured is shown without a size; it is not ours to mend.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }
}
