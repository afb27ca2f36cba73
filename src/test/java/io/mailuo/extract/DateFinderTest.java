package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.knowledge.SmallHub;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

  private static List<DateExpression> dates(String body) {
    return new SmallHub()
        .article("2024-06-18-a", "title: 甲", body)
        .analyses()
        .get(0)
        .extraction()
        .dates();
  }

  private static List<String> values(String body) {
    return dates(body).stream().map(date -> date.value().toString()).toList();
  }

  @Test
  void saysWhereADateStandsInTheSource() {
    String body = "# 题\n\n公司在**2024年**2月15日发布。\n";
    DateExpression date = dates(body).get(0);
    assertThat(date.passage().block()).isEqualTo(1);
    assertThat(date.text()).isEqualTo("2024年2月15日");
    int front = "---\ntitle: 甲\n---\n".length();
    assertThat(date.passage().at().start()).isEqualTo(front + body.indexOf("2024"));
    assertThat(date.passage().at().end()).isEqualTo(front + body.indexOf("发布"));
  }

  @Test
  void carriesTheYearOfAHeadingIntoItsSection() {
    assertThat(values("## 2022年\n\n9月底公布。\n\n## 别的\n\n5月公布。\n"))
        .containsExactly("2022", "2022-09", "2024-05");
  }

  @Test
  void takesTheYearOfATitleInTheListOfSourcesFromItsOwnDate() {
    assertThat(values("正文。\n\n## 资料来源\n\n- 某报：9月1日起施行，2023年8月\n"))
        .containsExactly("2023-09-01", "2023-08");
  }

  @Test
  void findsDatesInTablesAndLists() {
    assertThat(values("| 事 | 日期 |\n|---|---|\n| 开 | 2024年2月15日 |\n\n- 2月20日：关\n"))
        .containsExactly("2024-02-15", "2024-02-20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "2024", "2024年", "一", "十月", "2月", "15日", "至20日", "今", "上周", "Feb ", "May 1 ", "，", "由",
        "旗下", "青禾科技与", " 年"
      })
  void isNotSlowedByAnyText(String piece) {
    String text = piece.repeat(100_000 / piece.length()) + "\n";
    SmallHub hub =
        new SmallHub()
            .entity("companies/qinghe", "name: 青禾科技")
            .article("2024-06-18-a", "title: 甲", text);
    Assertions.assertTimeout(Duration.ofSeconds(10), hub::analyses);
  }
}
