package io.mailuo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house plan: who may use whom, where files and libraries are touched. */
class ArchitectureTest {

  private static final String ROOT = "io.mailuo.";
  private static final Path SOURCES = Path.of("src/main/java/io/mailuo");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.mailuo");

  /** Package, then the packages of ours that it may use: only what stands above it. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", Set.of()),
              Map.entry("json", Set.of()),
              Map.entry("output", Set.of()),
              Map.entry("graph", Set.of()),
              Map.entry("card", Set.of()),
              Map.entry("cache", Set.of()),
              Map.entry("problem", Set.of("text")),
              Map.entry("source", Set.of("problem")),
              Map.entry("yaml", Set.of("problem", "text")),
              Map.entry("markdown", Set.of("problem", "text")),
              Map.entry("content", Set.of("markdown", "problem", "source", "text", "yaml")),
              Map.entry("recognise", Set.of("content", "markdown", "text")),
              Map.entry("extract", Set.of("content", "markdown", "recognise", "text")),
              Map.entry("config", Set.of("problem", "recognise", "source", "text", "yaml")),
              Map.entry(
                  "knowledge",
                  Set.of("content", "extract", "markdown", "recognise", "source", "text")),
              Map.entry(
                  "discover",
                  Set.of(
                      "content",
                      "extract",
                      "knowledge",
                      "markdown",
                      "problem",
                      "recognise",
                      "source",
                      "text",
                      "yaml")),
              Map.entry(
                  "page",
                  Set.of(
                      "config",
                      "content",
                      "extract",
                      "graph",
                      "knowledge",
                      "markdown",
                      "problem",
                      "recognise",
                      "source",
                      "text")),
              Map.entry("render", Set.of("page", "problem", "text")),
              Map.entry(
                  "report",
                  Set.of("content", "knowledge", "page", "problem", "recognise", "source", "text")),
              Map.entry(
                  "feed", Set.of("content", "knowledge", "markdown", "page", "recognise", "text")),
              Map.entry(
                  "search",
                  Set.of(
                      "config",
                      "content",
                      "extract",
                      "json",
                      "knowledge",
                      "markdown",
                      "page",
                      "text")),
              Map.entry(
                  "twin",
                  Set.of(
                      "config",
                      "content",
                      "discover",
                      "extract",
                      "json",
                      "knowledge",
                      "markdown",
                      "page",
                      "recognise",
                      "report",
                      "text")),
              Map.entry(
                  "build",
                  Set.of(
                      "cache",
                      "card",
                      "config",
                      "content",
                      "discover",
                      "extract",
                      "feed",
                      "knowledge",
                      "markdown",
                      "output",
                      "page",
                      "problem",
                      "recognise",
                      "render",
                      "report",
                      "search",
                      "source",
                      "text",
                      "twin")),
              Map.entry(
                  "cli",
                  Set.of(
                      "build",
                      "config",
                      "content",
                      "discover",
                      "extract",
                      "knowledge",
                      "output",
                      "problem",
                      "recognise",
                      "report",
                      "source",
                      "text",
                      "twin"))));

  static List<String> packages() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  private static boolean isIn(JavaClass type, String name) {
    return type.getPackageName().equals(ROOT + name)
        || type.getPackageName().startsWith(ROOT + name + ".");
  }

  private static DescribedPredicate<JavaClass> outside(Set<String> allowed) {
    return DescribedPredicate.describe(
        "of Mailuo outside " + new TreeSet<>(allowed),
        type ->
            type.getPackageName().startsWith("io.mailuo")
                && allowed.stream().noneMatch(name -> isIn(type, name)));
  }

  @Test
  void listsEveryPackage() throws IOException {
    assertThat(MAY_USE.keySet()).isEqualTo(new TreeSet<>(packages()));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatStandsUpstream(String name) {
    Set<String> allowed = new TreeSet<>(MAY_USE.getOrDefault(name, Set.of()));
    allowed.add(name);
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(ROOT + name + "..")
            .should()
            .dependOnClassesThat(outside(allowed));
    rule.check(CLASSES);
  }

  @Test
  void hasNoCyclesOfPackages() {
    slices().matching("io.mailuo.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void buildAndCommandLineAreUsedByNobodyElse() {
    MAY_USE.forEach(
        (name, used) -> {
          assertThat(used).doesNotContain("cli");
          assertThat(used.contains("build")).isEqualTo(name.equals("cli"));
        });
  }

  @Test
  void touchesFilesInSourceAndOutputAndTheCommandLineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.mailuo.source..", "io.mailuo.output..", "io.mailuo.cache..", "io.mailuo.cli..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File|FileReader|FileWriter|FileInputStream|FileOutputStream|RandomAccessFile)"
                + "|java\\.nio\\.channels\\.FileChannel")
        .check(CLASSES);
  }

  @Test
  void readsPicturesInSourceAndDrawsThemInCardOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.mailuo.source..", "io.mailuo.card..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.imageio..", "java.awt..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "com.vladsch.flexmark.., markdown, markdown",
    "org.jsoup.., markdown, markdown",
    "com.hankcs.., recognise, text",
    "org.thymeleaf.., render, render",
    "ognl.., render, render",
    "org.attoparser.., render, render",
    "org.unbescape.., render, render",
    "com.fasterxml.jackson.., json, search|feed|twin",
    "org.yaml.., yaml, yaml",
    "picocli.., cli, cli"
  })
  void keepsEachLibraryInItsPlace(String library, String place, String other) {
    String[] places =
        Stream.of((place + "|" + other).split("\\|"))
            .map(p -> ROOT + p + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(places)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void writesOnlyToStreamsThatItIsGivenOutsideTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.mailuo.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void changesNothingOfTheWholeMachine() {
    noClasses()
        .should()
        .callMethod(java.util.Locale.class, "setDefault", java.util.Locale.class)
        .orShould()
        .callMethod(java.util.TimeZone.class, "setDefault", java.util.TimeZone.class)
        .check(CLASSES);
  }

  @Test
  void knowsNoTimeOutsideTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.mailuo.cli..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageSaysWhatItIsAndTakesNoNull(String name) throws Exception {
    Class<?> info = Class.forName(ROOT + name + ".package-info");
    assertThat(info.isAnnotationPresent(NullMarked.class)).isTrue();
    assertThat(Files.readString(SOURCES.resolve(name + "/package-info.java"))).startsWith("/**");
  }

  @Test
  void publicFieldsAreFinal() {
    assertThat(CLASSES.stream().flatMap(type -> type.getFields().stream()))
        .filteredOn(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }

  /** {@code @SuppressWarnings} is not kept in class files: the source is read instead. */
  private static final Pattern EXCUSED =
      Pattern.compile(
          "@SuppressWarnings\\(\\{?[^)]*\"ArrayRecordComponent\"[^)]*\\)\\s*(?:\\w+ )*record (\\w+)");

  @Test
  void recordsHoldNoArraysUnlessTheySayThatTheyDo() throws IOException {
    Set<String> excused = new TreeSet<>();
    for (Path file : sources()) {
      Matcher matcher = EXCUSED.matcher(Files.readString(file));
      while (matcher.find()) {
        excused.add(matcher.group(1));
      }
    }
    List<String> holding =
        CLASSES.stream()
            .filter(type -> type.isAssignableTo(Record.class))
            .map(JavaClass::reflect)
            .filter(type -> type.isRecord() && hasArray(type))
            .map(Class::getSimpleName)
            .filter(name -> !excused.contains(name))
            .sorted()
            .toList();
    assertThat(holding).isEmpty();
  }

  private static boolean hasArray(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .anyMatch(Class::isArray);
  }

  @Test
  void publicRecordsCopyTheirListsSetsAndMaps() throws IOException {
    Map<String, List<String>> kept = new TreeMap<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      Matcher record =
          Pattern.compile("public record (\\w+)(?:<[^>]*>)?\\(([^{]*?)\\)[^({;]*\\{").matcher(text);
      while (record.find()) {
        List<String> bare =
            Pattern.compile("\\b(?:List|Set|Map)<[^()]*?> (\\w+)\\s*(?:,|$)")
                .matcher(record.group(2))
                .results()
                .map(result -> result.group(1))
                .filter(name -> !text.substring(record.end()).contains(name + " = "))
                .collect(Collectors.toList());
        if (!bare.isEmpty()) {
          kept.put(file.getFileName() + " " + record.group(1), bare);
        }
      }
    }
    assertThat(kept).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
