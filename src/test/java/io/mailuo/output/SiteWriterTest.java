package io.mailuo.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

  @TempDir private Path folder;
  private Path hub;
  private Path site;
  private Path fresh;
  private Path former;

  @BeforeEach
  void setUp() throws IOException {
    hub = Files.createDirectories(folder.resolve("hub"));
    Files.createDirectories(hub.resolve("content"));
    site = hub.resolve("site");
    fresh = hub.resolve(".site.mailuo-new");
    former = hub.resolve(".site.mailuo-old");
  }

  private void write(String... files) throws IOException {
    SiteWriter writer = new SiteWriter(hub, site);
    writer.prepare();
    writer.write(
        Stream.of(files)
            .map(file -> file.split("=", 2))
            .map(parts -> OutputFile.text(parts[0], parts[1]))
            .toList());
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Files below a folder and what they hold, the manifest left out. */
  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(Manifest.NAME))
          .map(file -> folder.relativize(file).toString().replace('\\', '/') + "=" + text(file))
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertNothingLeftBeside() {
    assertThat(fresh).doesNotExist();
    assertThat(former).doesNotExist();
  }

  @Test
  void takesAFreshCheckoutOfABranchToPublish() throws IOException {
    put(site.resolve(".git"), "gitdir: elsewhere");
    put(site.resolve("CNAME"), "example.org");
    write("index.html=a");
    assertThat(files(site))
        .containsExactly(".git=gitdir: elsewhere", "CNAME=example.org", "index.html=a");
  }

  @Test
  void keepsAStrangersFolderWithItsEmptyFolders() throws IOException {
    write("index.html=a");
    put(site.resolve(".git/HEAD"), "ref");
    Files.createDirectories(site.resolve(".git/refs/heads"));
    write("index.html=b");
    assertThat(site.resolve(".git/refs/heads")).isDirectory();
    assertThat(files(site)).containsExactly(".git/HEAD=ref", "index.html=b");
  }

  @Test
  void keepsEveryStrangerWhosePlaceAPageTakes() throws IOException {
    write("index.html=a");
    put(site.resolve("about.html"), "first");
    write("index.html=a", "about.html=page");
    write("index.html=a");
    put(site.resolve("about.html"), "second");
    write("index.html=a", "about.html=page");
    assertThat(files(site))
        .anyMatch(f -> f.endsWith("=first"))
        .anyMatch(f -> f.endsWith("=second"));
  }

  @Test
  void writesANewSiteWithItsManifest() throws IOException {
    write("index.html=a", "people/x.html=b");
    assertThat(files(site)).containsExactly("index.html=a", "people/x.html=b");
    assertThat(Manifest.read(site).orElseThrow().paths())
        .containsExactly("index.html", "people/x.html");
    assertNothingLeftBeside();
  }

  @Test
  void replacesTheFormerSiteWhole() throws IOException {
    write("index.html=a", "old/x.html=b");
    write("index.html=c", "new/y.html=d");
    assertThat(files(site)).containsExactly("index.html=c", "new/y.html=d");
    assertThat(site.resolve("old")).doesNotExist();
    assertNothingLeftBeside();
  }

  @Test
  void keepsFilesThatItDidNotWrite() throws IOException {
    write("index.html=a", "old/x.html=b");
    put(site.resolve("CNAME"), "example.com");
    put(site.resolve(".git/HEAD"), "ref");
    put(site.resolve("old/note.txt"), "n");
    write("index.html=c");
    write("index.html=e");
    assertThat(files(site))
        .containsExactly(".git/HEAD=ref", "CNAME=example.com", "index.html=e", "old/note.txt=n");
  }

  @Test
  void keepsAStrangerWhosePlaceAPageTakes() throws IOException {
    write("index.html=a");
    put(site.resolve("about.html"), "mine");
    write("index.html=a", "about.html=page");
    assertThat(files(site)).contains("about.html=page", "about.html.kept=mine");
    write("index.html=a", "about.html=page 2");
    assertThat(files(site)).contains("about.html=page 2", "about.html.kept=mine");
  }

  @Test
  void keepsAStrangerInAFolderWhoseNameAPageTakes() throws IOException {
    write("index.html=a");
    put(site.resolve("about.html/note.txt"), "mine");
    write("index.html=a", "about.html=page");
    assertThat(files(site)).contains("about.html=page");
    assertThat(files(site)).anyMatch(file -> file.endsWith("=mine"));
    assertNothingLeftBeside();
  }

  @Test
  void keepsAFileThatItsAuthorReplacedByAStranger() throws IOException {
    write("index.html=a", "gone.html=b");
    Files.delete(site.resolve("gone.html"));
    write("index.html=c");
    assertThat(files(site)).containsExactly("index.html=c");
  }

  @Test
  void acceptsAnEmptyFolder() throws IOException {
    Files.createDirectories(site);
    write("index.html=a");
    assertThat(files(site)).containsExactly("index.html=a");
  }

  @Test
  void refusesAFolderThatItDidNotWrite() throws IOException {
    put(site.resolve("thesis.txt"), "x");
    assertThatThrownBy(() -> write("index.html=a"))
        .isInstanceOf(RefusedOutputException.class)
        .hasMessageContaining("not written by Mailuo");
    assertThat(files(site)).containsExactly("thesis.txt=x");
  }

  @Test
  void refusesAFileAndASymbolicLink() throws IOException {
    Files.writeString(site, "x");
    assertThatThrownBy(() -> write("index.html=a")).isInstanceOf(RefusedOutputException.class);
    Files.delete(site);
    Files.createSymbolicLink(site, Files.createDirectories(folder.resolve("elsewhere")));
    assertThatThrownBy(() -> write("index.html=a")).isInstanceOf(RefusedOutputException.class);
    assertThat(files(folder.resolve("elsewhere"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        "content",
        "content/sub",
        "templates",
        "templates/x",
        ".git",
        ".mailuo",
        "src"
      })
  void refusesTheHubsOwnFolders(String output) {
    SiteWriter writer = new SiteWriter(hub, hub.resolve(output));
    assertThatThrownBy(writer::prepare).isInstanceOf(RefusedOutputException.class);
  }

  @Test
  void refusesTheRootOfTheFileSystem() {
    SiteWriter writer = new SiteWriter(hub, hub.getRoot());
    assertThatThrownBy(writer::prepare).isInstanceOf(RefusedOutputException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.html", "/x.html", "a/../../x.html", "a\\x.html", "c:x.html", ""})
  void refusesPathsThatLeadOutside(String path) throws IOException {
    write("index.html=a");
    SiteWriter writer = new SiteWriter(hub, site);
    assertThatThrownBy(() -> writer.write(List.of(OutputFile.text(path, "x"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(files(site)).containsExactly("index.html=a");
    assertNothingLeftBeside();
  }

  @Test
  void refusesTwoFilesWithOnePath() {
    SiteWriter writer = new SiteWriter(hub, site);
    List<OutputFile> twice = List.of(OutputFile.text("a", "1"), OutputFile.text("a", "2"));
    assertThatThrownBy(() -> writer.write(twice)).hasMessageContaining("a");
    assertThat(site).doesNotExist();
  }

  @Test
  void leavesTheFormerSiteAsItWasWhenAFileCannotBeWritten() throws IOException {
    write("index.html=a");
    SiteWriter writer = new SiteWriter(hub, site);
    List<OutputFile> files =
        List.of(
            OutputFile.text("index.html", "b"),
            new OutputFile.Copied("assets/x.png", folder.resolve("nowhere")));
    assertThatThrownBy(() -> writer.write(files)).isInstanceOf(IOException.class);
    assertThat(files(site)).containsExactly("index.html=a");
    assertNothingLeftBeside();
  }

  @Test
  void copiesAssets() throws IOException {
    Path picture = Files.write(folder.resolve("p.png"), new byte[] {1, 2, 3});
    new SiteWriter(hub, site).write(List.of(new OutputFile.Copied("assets/p.png", picture)));
    assertThat(site.resolve("assets/p.png")).hasBinaryContent(new byte[] {1, 2, 3});
  }

  // Recovery, by the states of SiteWriter's Javadoc

  private static void manifest(Path folder, String... paths) throws IOException {
    new Manifest(java.util.Set.of(paths)).write(folder);
  }

  private void prepare() throws IOException {
    new SiteWriter(hub, site).prepare();
  }

  @Test
  void throwsAwayWhatWasBeingWritten() throws IOException {
    write("index.html=a");
    put(fresh.resolve("index.html"), "half");
    prepare();
    assertThat(files(site)).containsExactly("index.html=a");
    assertNothingLeftBeside();
  }

  @Test
  void throwsAwayWhatWasBeingWrittenForTheFirstTime() throws IOException {
    put(fresh.resolve("index.html"), "half");
    prepare();
    assertThat(site).doesNotExist();
    assertNothingLeftBeside();
  }

  @Test
  void throwsAwayAWholeSiteThatWasNotYetSwappedIn() throws IOException {
    write("index.html=a");
    put(fresh.resolve("index.html"), "new");
    manifest(fresh, "index.html");
    prepare();
    assertThat(files(site)).containsExactly("index.html=a");
    assertNothingLeftBeside();
  }

  @Test
  void finishesASwapThatWasCutShortBetweenTheTwoMoves() throws IOException {
    put(former.resolve("index.html"), "old");
    put(former.resolve("CNAME"), "mine");
    manifest(former, "index.html");
    put(fresh.resolve("index.html"), "new");
    manifest(fresh, "index.html");
    prepare();
    assertThat(files(site)).containsExactly("CNAME=mine", "index.html=new");
    assertNothingLeftBeside();
  }

  @Test
  void finishesMovingStrangersIntoTheNewSite() throws IOException {
    write("index.html=new");
    put(former.resolve("deep/note.txt"), "mine");
    manifest(former, "index.html", "gone.html");
    prepare();
    assertThat(files(site)).containsExactly("deep/note.txt=mine", "index.html=new");
    assertNothingLeftBeside();
  }

  @Test
  void putsTheFormerSiteBackWhereTheNewOneIsNotWhole() throws IOException {
    put(former.resolve("index.html"), "old");
    manifest(former, "index.html");
    put(fresh.resolve("index.html"), "half");
    prepare();
    assertThat(files(site)).containsExactly("index.html=old");
    assertNothingLeftBeside();
  }

  @Test
  void keepsStrangersOfAFormerSiteWhoseManifestIsGone() throws IOException {
    write("index.html=new");
    put(former.resolve("note.txt"), "mine");
    prepare();
    assertThat(files(site)).containsExactly("index.html=new", "note.txt=mine");
  }

  @Test
  void ignoresPathsOfAManifestThatLeadOutside() throws IOException {
    write("index.html=a");
    put(hub.resolve("content/precious.md"), "x");
    Path outside = folder.resolve("precious.txt");
    put(outside, "x");
    Files.writeString(
        site.resolve(Manifest.NAME),
        "index.html\n../content/precious.md\n"
            + outside
            + "\n../../precious.txt\na/../../content\n");
    write("index.html=b");
    assertThat(hub.resolve("content/precious.md")).exists();
    assertThat(outside).exists();
    assertThat(files(site)).containsExactly("index.html=b");
  }

  @Test
  void deletesNothingThroughASymbolicLink() throws IOException {
    write("index.html=a", "people/x.html=b");
    Path outside = Files.createDirectories(folder.resolve("outside"));
    put(outside.resolve("x.html"), "precious");
    Files.delete(site.resolve("people/x.html"));
    Files.delete(site.resolve("people"));
    Files.createSymbolicLink(site.resolve("people"), outside);
    write("index.html=c");
    assertThat(outside.resolve("x.html")).hasContent("precious");
  }
}
