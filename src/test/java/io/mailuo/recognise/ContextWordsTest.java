package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.Entity;
import io.mailuo.text.HanLpWords;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ContextWordsTest {

  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  private final ContextWords context = new ContextWords(new HanLpWords());
  private final Entity company =
      TestHub.of("companies/qinghe|name: 青禾; summary: 一家造拖拉机的企业。; context: [农机, 收割, 田间]")
          .entity("companies/qinghe");

  @Test
  void aWordInTheBlockSaysMoreThanOneElsewhere() {
    assertThat(context.weigh(company, "青禾的农机", "青禾的农机")).isEqualTo(0.25, EXACT);
    assertThat(context.weigh(company, "青禾上市", "青禾上市\n农机")).isEqualTo(0.1, EXACT);
  }

  @Test
  void theNounsOfTheDefinitionCount() {
    assertThat(context.weigh(company, "青禾的拖拉机", "青禾的拖拉机")).isEqualTo(0.25, EXACT);
  }

  @Test
  void theNameItselfSaysNothing() {
    assertThat(context.weigh(company, "青禾", "青禾")).isZero();
  }

  @Test
  void manyWordsAreStillOneKindOfEvidence() {
    String text = "农机 收割 田间 拖拉机 企业";
    assertThat(context.weigh(company, text, text)).isEqualTo(0.4, EXACT);
  }
}
