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
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The workflows that publish hubs are safe, and their commands work in a clean clone. */
class PagesWorkflowIT {

  /** Of this repository. */
  private static final String OWN = ".github/workflows/pages.yml";

  /** To be copied into a repository that holds a hub's content alone. */
  private static final String CONTENT_ONLY = ".github/content-only-pages.yml";

  /** Only GitHub's own actions, pinned to a commit, with the release beside it. */
  private static final Pattern USES =
      Pattern.compile("\\s*(- )?uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+(\\.\\d+){0,2}");

  private static final String NOT_FOR_PULL_REQUESTS = "github.event_name != 'pull_request'";

  private static final String SKIPPED =
      """
      ****************************************************************
      * THE WORKFLOW'S COMMANDS ARE NOT RUN: %s.
      * Run the tests in a full clone of the repository.
      ****************************************************************
      """;

  @TempDir private Path folder;

  private static Map<?, ?> workflow(String file) throws IOException {
    Object loaded =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of(file)));
    return (Map<?, ?>) loaded;
  }

  private static Map<?, ?> map(Map<?, ?> from, Object key) {
    return (Map<?, ?>) Objects.requireNonNull(from.get(key), String.valueOf(key));
  }

  private static Map<?, ?> job(String file, String name) throws IOException {
    return map(map(workflow(file), "jobs"), name);
  }

  private static List<Map<?, ?>> steps(String file, String job) throws IOException {
    List<Map<?, ?>> steps = new ArrayList<>();
    for (Object step : (List<?>) Objects.requireNonNull(job(file, job).get("steps"))) {
      steps.add((Map<?, ?>) step);
    }
    return steps;
  }

  private static List<String> commands(String file, String job) throws IOException {
    return steps(file, job).stream()
        .filter(step -> step.containsKey("run"))
        .map(step -> String.valueOf(step.get("run")))
        .toList();
  }

  private static Map<?, ?> stepUsing(String file, String job, String action) throws IOException {
    return steps(file, job).stream()
        .filter(step -> String.valueOf(step.get("uses")).startsWith(action + "@"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step uses " + action));
  }

  @ParameterizedTest
  @ValueSource(strings = {OWN, CONTENT_ONLY})
  void usesOnlyActionsOfGitHubPinnedToCommitsWithTheirReleaseNamed(String file) throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of(file)).stream().filter(line -> line.contains("uses:")).toList();
    assertThat(lines).hasSizeGreaterThan(4).allMatch(line -> USES.matcher(line).matches());
    long used = 0;
    for (Object job : map(workflow(file), "jobs").keySet()) {
      assertThat(job(file, String.valueOf(job)).containsKey("uses"))
          .as("a workflow of others")
          .isFalse();
      used += steps(file, String.valueOf(job)).stream().filter(s -> s.containsKey("uses")).count();
    }
    assertThat(lines).as("one line for each").hasSize((int) used);
  }

  @ParameterizedTest
  @ValueSource(strings = {OWN, CONTENT_ONLY})
  void mayDoNoMoreThanItMust(String file) throws IOException {
    assertThat(workflow(file).get("permissions")).isEqualTo(Map.of("contents", "read"));
    assertThat(map(workflow(file), "jobs").keySet())
        .map(String::valueOf)
        .containsExactlyInAnyOrderElementsOf(
            file.equals(OWN) ? List.of("check", "build", "deploy") : List.of("build", "deploy"));
    assertThat(job(file, "build").get("permissions"))
        .isEqualTo(Map.of("contents", "read", "pages", "read"));
    assertThat(job(file, "deploy").get("permissions"))
        .isEqualTo(Map.of("pages", "write", "id-token", "write"));
    for (Map<?, ?> step : steps(file, "build")) {
      if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
        assertThat(map(step, "with").get("persist-credentials")).isEqualTo(false);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {OWN, CONTENT_ONLY})
  void runsOnPushesPullRequestsAndByHand(String file) throws IOException {
    // YAML 1.1 reads the key "on" as true.
    Map<?, ?> triggers = map(workflow(file), workflow(file).containsKey("on") ? "on" : true);
    assertThat(triggers.keySet())
        .map(String::valueOf)
        .containsExactlyInAnyOrder("push", "pull_request", "workflow_dispatch");
    assertThat(triggers.get("push")).isEqualTo(Map.of("branches", List.of("main")));
  }

  @ParameterizedTest
  @ValueSource(strings = {OWN, CONTENT_ONLY})
  void publishesNothingOfPullRequests(String file) throws IOException {
    assertThat(String.valueOf(job(file, "deploy").get("if")))
        .startsWith(NOT_FOR_PULL_REQUESTS)
        .contains("default_branch");
    assertThat(job(file, "deploy").get("needs"))
        .isEqualTo(file.equals(OWN) ? List.of("check", "build") : "build");
    assertThat(stepUsing(file, "build", "actions/upload-pages-artifact").get("if"))
        .isEqualTo(NOT_FOR_PULL_REQUESTS);
    assertThat(stepUsing(file, "build", "actions/configure-pages").get("if"))
        .isEqualTo(NOT_FOR_PULL_REQUESTS);
    assertThat(map(stepUsing(file, "build", "actions/upload-pages-artifact"), "with").get("path"))
        .isEqualTo("_site");
  }

  @ParameterizedTest
  @ValueSource(strings = {OWN, CONTENT_ONLY})
  void putsNothingFromOutsideIntoCommands(String file) throws IOException {
    for (Object job : map(workflow(file), "jobs").keySet()) {
      assertThat(commands(file, String.valueOf(job)))
          .as("values come in as environment variables")
          .noneMatch(command -> command.contains("${{"));
    }
    assertThat(commands(file, "deploy")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {OWN, CONTENT_ONLY})
  void keepsTheCacheOfTheProgramBetweenRunsButNotForPullRequests(String file) throws IOException {
    Map<?, ?> cache = stepUsing(file, "build", "actions/cache");
    assertThat(map(cache, "with").get("path")).isEqualTo(".mailuo");
    assertThat(cache.get("if")).isEqualTo(NOT_FOR_PULL_REQUESTS);
    List<String> names =
        steps(file, "build").stream().map(step -> String.valueOf(step.get("name"))).toList();
    assertThat(names.indexOf("Keep .mailuo between runs"))
        .as("fetched before the site is built")
        .isBetween(0, names.indexOf("Build the site") - 1);
  }

  @Test
  void checksWithBothVersionsOfJava() throws IOException {
    String versions =
        String.valueOf(
            map(stepUsing(OWN, "check", "actions/setup-java"), "with").get("java-version"));
    Map<?, ?> check =
        steps(OWN, "check").stream().filter(s -> s.containsKey("run")).findFirst().orElseThrow();
    assertThat(String.valueOf(map(check, "env").get("MAILUO_JDKS")).split(" "))
        .containsExactlyInAnyOrder(versions.strip().split("\\s+"));
  }

  @Test
  void buildsTheSiteInACleanClone() throws IOException, InterruptedException {
    skipWithoutAFullClone();
    Path clone = clone(folder.resolve("clone"));
    runAll(commands(OWN, "build"), clone);
    assertPublishable(clone.resolve("_site"));
    assertThat(run(clone, 60, "git status --porcelain --untracked-files=no"))
        .as("files of the repository that the build changed")
        .isEmpty();
  }

  @Test
  void buildsAHubThatHoldsItsContentAlone() throws IOException, InterruptedException {
    skipWithoutAFullClone();
    Path hub = folder.resolve("hub");
    Golden.copy(Path.of("src/test/resources/sites/smallest/hub"), hub);
    Map<?, ?> program =
        steps(CONTENT_ONLY, "build").stream()
            .filter(step -> "Get the program".equals(step.get("name")))
            .findFirst()
            .orElseThrow();
    // What actions/checkout does with the repository and commit that the owner sets.
    clone(hub.resolve(String.valueOf(map(program, "with").get("path"))));
    runAll(commands(CONTENT_ONLY, "build"), hub);
    assertPublishable(hub.resolve("_site"));
  }

  private Path clone(Path to) throws IOException, InterruptedException {
    run(Path.of(""), 60, "git clone -q --no-hardlinks . '" + to + "'");
    return to;
  }

  private void runAll(List<String> commands, Path where) throws IOException, InterruptedException {
    assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
    for (String command : commands) {
      run(where, 300, command);
    }
  }

  private static void assertPublishable(Path site) throws IOException {
    for (String path :
        List.of("index.html", "404.html", "sitemap.xml", ".nojekyll", "robots.txt")) {
      assertThat(site.resolve(path)).isRegularFile();
    }
    assertThat(Files.readString(site.resolve("sitemap.xml")))
        .contains("<loc>https://example.org/repo/</loc>");
    Document lost = Jsoup.parse(Files.readString(site.resolve("404.html")));
    List<String> links = new ArrayList<>();
    for (Element link : lost.select("[href], [src], form[action]")) {
      links.add(link.attr(link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action"));
    }
    assertThat(links)
        .filteredOn(link -> !link.startsWith("#") && !link.startsWith("data:"))
        .hasSizeGreaterThan(10)
        .allMatch(link -> link.startsWith("/repo/"));
  }

  private void skipWithoutAFullClone() throws IOException, InterruptedException {
    if (!Files.exists(Path.of(".git"))) {
      skip("this is no clone");
    }
    if (!run(Path.of(""), 60, "git rev-parse --is-shallow-repository").strip().equals("false")) {
      skip("this clone is shallow");
    }
  }

  private static void skip(String reason) {
    String message = SKIPPED.formatted(reason);
    System.err.print(message);
    Assumptions.abort(message);
  }

  /** Runs a command as GitHub's runner does, and gives back what it said. */
  private String run(Path where, int seconds, String command)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "said", ".log");
    ProcessBuilder bash =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", command)
            .directory(where.toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // A hook of git would name its own repository.
    bash.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    bash.environment().put("BASE_URL", "https://example.org/repo/");
    bash.environment().put("CI", "true");
    Process process = bash.start();
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    assertThat(ended).as("in time: " + command + "\n" + said).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + said).isZero();
    return said;
  }
}
