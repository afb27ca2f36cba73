package io.mailuo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

  @TempDir private Path folder;

  private Optional<Asset.Size> size(String name, byte[] bytes) throws IOException {
    return PictureSize.of(Files.write(folder.resolve(name), bytes));
  }

  @Test
  void isReadFromPng() throws IOException {
    Path file = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    assertThat(PictureSize.of(file)).contains(new Asset.Size(640, 360));
  }

  /** Heads as the format's specification has them: 640 × 360 each. */
  @ParameterizedTest
  @CsvSource({
    "lossy, 52494646 00000000 57454250 56503820 00000000 000000 9D012A 8002 6801",
    "lossless, 52494646 00000000 57454250 5650384C 00000000 2F 7FC25900 0000000000",
    "extended, 52494646 00000000 57454250 56503858 0A000000 00000000 7F0200 670100"
  })
  void isReadFromWebp(String kind, String head) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(head.replace(" ", ""));
    assertThat(size("a.webp", bytes)).as(kind).contains(new Asset.Size(640, 360));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg width='640' height=\"360\"/>",
        "<?xml version='1.0'?><!-- x --><svg xmlns='x' height='360px' width=' 640 '></svg>",
        "<svg viewBox='0 0 640 360'><rect width='1' height='2'/></svg>",
        "<svg width='100%' viewBox='0,0,640,360'/>"
      })
  void isReadFromSvg(String svg) throws IOException {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    assertThat(size("a.svg", bytes)).contains(new Asset.Size(640, 360));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg/>", "<svg viewBox='0 0 x y'/>", "<svg width='..' height='0'/>", ""})
  void isUnknownWhereThePictureDoesNotSay(String svg) throws IOException {
    assertThat(size("a.svg", svg.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(size("a.webp", "RIFFxxxxWEBPVP8 ".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(size("a.png", svg.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
