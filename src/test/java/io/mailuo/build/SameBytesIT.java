package io.mailuo.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, as it is delivered, makes the same bytes of a hub wherever and however it runs. */
class SameBytesIT {

  private static final Path JAR = Path.of("target/mailuo.jar").toAbsolutePath();
  private static final Path SMALL = Path.of("src/test/resources/sites/everyday/hub");

  private static final List<String> FAR_AWAY =
      List.of(
          "-Duser.timezone=America/New_York",
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Dfile.encoding=ISO-8859-1");

  private static final String THREADS = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=";

  @TempDir private Path folder;

  @Test
  void ofASmallHub() throws IOException, InterruptedException {
    Path hub = Golden.copy(SMALL, folder.resolve("hub"));
    Map<String, byte[]> site = build("plain", ownJdk(), List.of(), hub);
    assertThat(site).containsKeys("index.html", "data/hub.json", "feed.xml");

    assertSame(build("again", ownJdk(), List.of(), hub), site, "again");
    assertSame(build("far", ownJdk(), FAR_AWAY, hub), site, "other zone, locale and encoding");
    for (int threads = 1; threads <= 2; threads++) {
      String what = threads + " threads";
      assertSame(build(what, ownJdk(), List.of(THREADS + threads), hub), site, what);
    }
    Path elsewhere = Golden.copy(SMALL, folder.resolve("an other/path 脉络/of the hub"));
    assertSame(build("elsewhere", ownJdk(), List.of(), elsewhere), site, "other path");
    int number = 0;
    for (Path jdk : otherJdks()) {
      assertSame(build("jdk" + ++number, jdk, List.of(), hub), site, jdk.toString());
    }
  }

  @Test
  void ofTheDemoHub() throws IOException, InterruptedException {
    Path hub = folder.resolve("hub");
    Golden.copy(Path.of("content"), hub.resolve("content"));
    Golden.copy(Path.of("templates"), hub.resolve("templates"));
    Map<String, byte[]> site = build("plain", ownJdk(), List.of(), hub);

    Path elsewhere = folder.resolve("else/where");
    Golden.copy(hub.resolve("content"), elsewhere.resolve("content"));
    Golden.copy(hub.resolve("templates"), elsewhere.resolve("templates"));
    List<String> options = new ArrayList<>(FAR_AWAY);
    options.add(THREADS + 1);
    List<Path> jdks = new ArrayList<>(otherJdks());
    Path last = jdks.isEmpty() ? ownJdk() : jdks.get(jdks.size() - 1);
    assertSame(build("far", last, options, elsewhere), site, last + " " + options);
  }

  /** Where CI promises versions of Java, e.g. {@code 17 25}, the tests above have run with them. */
  @Test
  void withEveryVersionOfJavaThatIsPromised() throws IOException {
    List<Integer> there = new ArrayList<>(List.of(Runtime.version().feature()));
    for (Path jdk : otherJdks()) {
      there.add(feature(jdk));
    }
    String promised = System.getenv().getOrDefault("MAILUO_JDKS", "").strip();
    List<Integer> missing =
        Stream.of(promised.split("\\s+"))
            .filter(version -> !version.isEmpty())
            .map(Integer::valueOf)
            .filter(version -> !there.contains(version))
            .toList();
    assertThat(missing).as("installed are " + there).isEmpty();
  }

  private static Path ownJdk() {
    return Path.of(System.getProperty("java.home"));
  }

  /** The JDKs of the machine that can run the program, each version and vendor once. */
  private static List<Path> otherJdks() throws IOException {
    List<Path> homes = new ArrayList<>();
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> folders = Files.list(installed)) {
        homes.addAll(folders.toList());
      }
    }
    System.getenv().entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
        .forEach(variable -> homes.add(Path.of(variable.getValue())));
    TreeSet<Path> jdks = new TreeSet<>();
    for (Path home : homes) {
      if (Files.isExecutable(home.resolve("bin/java")) && feature(home) >= 17) {
        jdks.add(home.toRealPath());
      }
    }
    jdks.remove(ownJdk().toRealPath());
    return List.copyOf(jdks);
  }

  /** The JDK's feature version, e.g. 17; 0 where the folder does not say. */
  private static int feature(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
        .map(line -> line.replaceFirst("JAVA_VERSION=\"(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private Map<String, byte[]> build(String name, Path jdk, List<String> options, Path hub)
      throws IOException, InterruptedException {
    Path site = folder.resolve("site " + name);
    Path log = folder.resolve(name + ".log");
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString(), "build", "--source", "."));
    command.addAll(List.of("--output", site.toString()));
    Process process =
        new ProcessBuilder(command)
            .directory(hub.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    assertThat(ended).as(command + "\n" + said).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + said).isZero();
    return Golden.files(site, path -> true);
  }

  private static void assertSame(
      Map<String, byte[]> actual, Map<String, byte[]> expected, String how) {
    assertThat(actual.keySet()).as(how).isEqualTo(expected.keySet());
    expected.forEach(
        (path, bytes) -> assertThat(actual.get(path)).as(how + ": " + path).isEqualTo(bytes));
  }
}
