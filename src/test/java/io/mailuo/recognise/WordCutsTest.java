package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.recognise.WordCuts.Cut;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCutsTest {

  private final WordCuts cuts = new WordCuts(new HanLpWords());

  /** What the first occurrence of a name would cut. */
  private Optional<Cut> cut(String text, String name) {
    int start = text.indexOf(name);
    return cuts.cutBy(ChineseRun.around(text, new Span(start, start + name.length())));
  }

  @ParameterizedTest
  @CsvSource({"气温升到一百度了, 百度, 一百|度", "警方近日立案侦查, 日立, 近日|立案", "老人们在青松下乘凉, 松下, 青松|下"})
  void tellsTheWordsThatANameWouldCut(String text, String name, String words) {
    assertThat(cut(text, name).map(Cut::words)).contains(words);
  }

  @Test
  void aNameBetweenWordsCutsNothing() {
    assertThat(cut("他去年加入百度工作", "百度")).isEmpty();
  }

  @Test
  void aCutThatSavesAWordDoesNotCount() {
    assertThat(cut("他是京津冀大学毕业生", "京津冀")).isEmpty();
  }

  @Test
  void leavesItOpenWhereBothSegmentationsAreAsGood() {
    assertThat(cut("快手机店", "快手").map(Cut::tie)).contains(true);
    assertThat(cut("警方近日立案侦查", "日立").map(Cut::tie)).contains(false);
  }
}
