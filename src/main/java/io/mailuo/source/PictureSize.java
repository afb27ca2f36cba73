package io.mailuo.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads the size of a picture from its header, without decoding it. */
final class PictureSize {

  private PictureSize() {}

  /** Empty for files that are no picture that Java knows, or a broken one. */
  static Optional<Asset.Size> of(Path file) throws IOException {
    ImageIO.setUseCache(false);
    try (InputStream stream = Files.newInputStream(file);
        ImageInputStream in = ImageIO.createImageInputStream(stream)) {
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
