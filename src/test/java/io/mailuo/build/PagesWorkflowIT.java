package io.mailuo.build;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The workflow that publishes the hub is safe, and its commands work in a clean clone. */
class PagesWorkflowIT {

  private static final Path WORKFLOW = Path.of(".github/workflows/pages.yml");

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

  private static Map<?, ?> workflow() throws IOException {
    Object loaded =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(WORKFLOW));
    return (Map<?, ?>) loaded;
  }

  private static Map<?, ?> map(Map<?, ?> from, Object key) {
    return (Map<?, ?>) Objects.requireNonNull(from.get(key), String.valueOf(key));
  }

  private static Map<?, ?> job(String name) throws IOException {
    return map(map(workflow(), "jobs"), name);
  }

  private static List<Map<?, ?>> steps(String job) throws IOException {
    List<Map<?, ?>> steps = new ArrayList<>();
    for (Object step : (List<?>) Objects.requireNonNull(job(job).get("steps"))) {
      steps.add((Map<?, ?>) step);
    }
    return steps;
  }

  private static List<String> commands(String job) throws IOException {
    return steps(job).stream()
        .filter(step -> step.containsKey("run"))
        .map(step -> String.valueOf(step.get("run")))
        .toList();
  }

  private static Map<?, ?> stepUsing(String job, String action) throws IOException {
    return steps(job).stream()
        .filter(step -> String.valueOf(step.get("uses")).startsWith(action + "@"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step uses " + action));
  }

  @Test
  void usesOnlyActionsOfGitHubPinnedToCommitsWithTheirReleaseNamed() throws IOException {
    List<String> lines =
        Files.readAllLines(WORKFLOW).stream().filter(line -> line.contains("uses:")).toList();
    assertThat(lines).hasSizeGreaterThan(4).allMatch(line -> USES.matcher(line).matches());
    long used = 0;
    for (Object job : map(workflow(), "jobs").keySet()) {
      assertThat(job(String.valueOf(job)).containsKey("uses")).as("a workflow of others").isFalse();
      used += steps(String.valueOf(job)).stream().filter(s -> s.containsKey("uses")).count();
    }
    assertThat(lines).as("one line for each").hasSize((int) used);
  }

  @Test
  void mayDoNoMoreThanItMust() throws IOException {
    assertThat(workflow().get("permissions")).isEqualTo(Map.of("contents", "read"));
    assertThat(map(workflow(), "jobs").keySet())
        .map(String::valueOf)
        .containsOnly("check", "build", "deploy");
    assertThat(job("build").get("permissions"))
        .isEqualTo(Map.of("contents", "read", "pages", "read"));
    assertThat(job("deploy").get("permissions"))
        .isEqualTo(Map.of("pages", "write", "id-token", "write"));
    assertThat(map(stepUsing("build", "actions/checkout"), "with").get("persist-credentials"))
        .isEqualTo(false);
  }

  @Test
  void runsOnPushesPullRequestsAndByHand() throws IOException {
    // YAML 1.1 reads the key "on" as true.
    Map<?, ?> triggers = map(workflow(), workflow().containsKey("on") ? "on" : true);
    assertThat(triggers.keySet())
        .map(String::valueOf)
        .containsExactlyInAnyOrder("push", "pull_request", "workflow_dispatch");
    assertThat(triggers.get("push")).isEqualTo(Map.of("branches", List.of("main")));
  }

  @Test
  void publishesNothingOfPullRequests() throws IOException {
    assertThat(String.valueOf(job("deploy").get("if")))
        .startsWith(NOT_FOR_PULL_REQUESTS)
        .contains("default_branch");
    assertThat(job("deploy").get("needs")).isEqualTo(List.of("check", "build"));
    assertThat(stepUsing("build", "actions/upload-pages-artifact").get("if"))
        .isEqualTo(NOT_FOR_PULL_REQUESTS);
    assertThat(stepUsing("build", "actions/configure-pages").get("if"))
        .isEqualTo(NOT_FOR_PULL_REQUESTS);
    assertThat(map(stepUsing("build", "actions/upload-pages-artifact"), "with").get("path"))
        .isEqualTo("_site");
  }

  @Test
  void putsNothingFromOutsideIntoCommands() throws IOException {
    for (Object job : map(workflow(), "jobs").keySet()) {
      assertThat(commands(String.valueOf(job)))
          .as("values come in as environment variables")
          .noneMatch(command -> command.contains("${{"));
    }
    assertThat(commands("deploy")).isEmpty();
  }

  @Test
  void buildsTheSiteInACleanClone() throws IOException, InterruptedException {
    skipWithoutAFullClone();
    run(Path.of(""), 60, "git clone -q --no-hardlinks . '" + folder.resolve("clone") + "'");
    Path clone = folder.resolve("clone");
    List<String> commands = commands("build");
    assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
    for (String command : commands) {
      run(clone, 300, command);
    }
    Path site = clone.resolve("_site");
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
    assertThat(run(clone, 60, "git status --porcelain --untracked-files=no"))
        .as("files of the repository that the build changed")
        .isEmpty();
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
