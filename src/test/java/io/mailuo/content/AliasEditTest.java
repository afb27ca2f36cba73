package io.mailuo.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasEditTest {

  private static String edited(String frontMatter) {
    String text = "---\n" + frontMatter.replace("|", "\n") + "\n---\n\n正文 aliases: x\n";
    return AliasEdit.add(new SourceFile("content/people/a.md", text, "0"), "丙")
        .map(t -> t.replace("\n---\n\n正文 aliases: x\n", "").replaceFirst("---\n", ""))
        .map(t -> t.replace("\n", "|"))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "name: 甲 > name: 甲|aliases: [丙]",
        "name: 甲 # 本名|summary: 人 > name: 甲 # 本名|aliases: [丙]|summary: 人",
        "name: 甲|aliases: [乙] # 别名 > name: 甲|aliases: [乙, 丙] # 别名",
        "name: 甲|aliases: [] > name: 甲|aliases: [丙]",
        "name: 甲|aliases: ['乙, 丁'] > name: 甲|aliases: ['乙, 丁', 丙]",
        "name: 甲|aliases: [|  乙, # 一|  丁, # 二|] > name: 甲|aliases: [|  乙, # 一|  丁, 丙, # 二|]",
        "name: 甲|aliases:|  - 乙 # 一|  # 完|summary: 人 > name: 甲|aliases:|  - 乙 # 一|  - 丙|  # 完|summary: 人",
        "name: 甲|aliases:|- 乙|- 丁 > name: 甲|aliases:|- 乙|- 丁|- 丙",
        "name: 甲|aliases: 乙 # 一 > name: 甲|aliases: [乙, 丙] # 一",
        "aliases:|name: 甲 > aliases: [丙]|name: 甲",
        "summary: 无名 > none",
        "name: 甲|aliases: {乙: 1} > none",
      })
  void addsAnAliasAndLeavesTheRest(String before, String after) {
    assertThat(edited(before)).isEqualTo(after);
  }
}
