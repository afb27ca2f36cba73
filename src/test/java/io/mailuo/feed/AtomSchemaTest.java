package io.mailuo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that our feeds are held against tells good from bad. */
class AtomSchemaTest {

  private static final String GOOD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
      <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
      <title>甲</title>
      <updated>2003-12-13T18:30:02Z</updated>
      <author><name>乙</name></author>
      <link rel="self" type="application/atom+xml" href="feed.xml"/>
      <entry>
      <id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>
      <title>丙</title>
      <updated>2003-12-13T18:30:02+08:00</updated>
      <category term="丁"/>
      </entry>
      </feed>
      """;

  @Test
  void takesAGoodFeed() {
    assertThat(AtomSchema.faults(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<title>丙</title>, ''",
    "<title>丙</title>, <title>丙</title><title>丙</title>",
    "<title>甲</title>, ''",
    "2003-12-13T18:30:02+08:00, 2003-12-13",
    "2003-12-13T18:30:02Z, ''",
    "<name>乙</name>, ''",
    "' term=\"丁\"', ''",
    "' href=\"feed.xml\"', ''",
    "application/atom+xml, atom",
    "zh-CN, zh_CN",
    "<title>丙</title>, <title>丙</title><published>gestern</published>",
    "<title>丙</title>, <heading>丙</heading>",
    "</feed>, <subtitle>nach</subtitle></feed>",
    "</feed>, ''"
  })
  void refusesABadOne(String part, String other) {
    assertThat(GOOD).contains(part);
    assertThat(AtomSchema.faults(GOOD.replace(part, other))).isNotEmpty();
  }
}
