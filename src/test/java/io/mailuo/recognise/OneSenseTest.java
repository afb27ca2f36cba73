package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.recognise.Senses.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneSenseTest {

  private final TestHub hub =
      TestHub.of("companies/pivot|name: Pivot", "products/pivot|name: Pivot Pro; aliases: [Pivot]");

  private Reading company(double score) {
    return new Reading(hub.entity("companies/pivot"), score, Reason.of("main-name"));
  }

  private Reading product(double score) {
    return new Reading(hub.entity("products/pivot"), score, Reason.of("alias"));
  }

  private String decided(List<List<Reading>> places) {
    return OneSense.of(places).best().entity().id().value();
  }

  @Test
  void thePlaceThatSaysMostDecides() {
    List<Reading> says = List.of(product(0.8), company(0.3));
    List<Reading> hints = List.of(company(0.6), product(0.5));
    assertThat(decided(List.of(hints, says))).isEqualTo("products/pivot");
  }

  @Test
  void ofPlacesThatSayAsMuchTheFirstDecides() {
    List<Reading> first = List.of(company(0.75), product(0.5));
    List<Reading> second = List.of(product(0.75), company(0.5));
    assertThat(decided(List.of(first, second))).isEqualTo("companies/pivot");
  }

  @Test
  void aSharedNameIsClearWhereItsBestReadingLeads() {
    assertThat(new OneSense(List.of(company(0.9), product(0.5))).isClear()).isTrue();
    assertThat(new OneSense(List.of(company(0.9), product(0.8))).isClear()).isFalse();
  }

  @Test
  void aNameOfOneEntityIsClearWhereEnoughSpeaksForIt() {
    assertThat(new OneSense(List.of(company(0.5))).isClear()).isTrue();
    assertThat(new OneSense(List.of(company(0.45))).isClear()).isFalse();
  }

  @Test
  void aPlaceThatClearlyMeansAnotherContradicts() {
    OneSense sense = new OneSense(List.of(company(0.9), product(0.3)));
    assertThat(sense.isContradictedBy(List.of(product(0.7), company(0.3)))).isTrue();
    assertThat(sense.isContradictedBy(List.of(product(0.4), company(0.3)))).isFalse();
    assertThat(sense.isContradictedBy(List.of(company(0.7), product(0.3)))).isFalse();
  }

  @Test
  void aPlaceThatSpeaksOfACommonThingContradictsTheOnlyReading() {
    OneSense sense = new OneSense(List.of(company(0.8)));
    assertThat(sense.isContradictedBy(List.of(company(0.1)))).isTrue();
    assertThat(sense.isContradictedBy(List.of(company(0.3)))).isFalse();
  }

  @Test
  void aNameWithoutReadingsIsRefused() {
    assertThatThrownBy(() -> new OneSense(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
