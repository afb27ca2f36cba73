package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.discover.Candidate.Citation;
import io.mailuo.discover.Queue.Status;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.EntityClass;
import io.mailuo.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueYamlTest {

  private static final Set<String> KINDS = Set.of("people", "products");

  private static Candidate candidate(String name, String... aliases) {
    return new Candidate(
        name,
        List.of(aliases),
        EntityClass.THING,
        0.75,
        4,
        2,
        List.of("latin-name", "listed"),
        List.of(new Citation("content/articles/a.md", 7, "他说：“用 " + name + " 吧。” # \\ \t 完")),
        Optional.empty());
  }

  private static Checked<Queue> read(String text) {
    return QueueYaml.read(new SourceFile(Queue.PATH, text, "0"), KINDS);
  }

  private static Queue queue(Candidate... candidates) {
    return Queue.EMPTY.with(List.of(candidates), c -> "products");
  }

  @Test
  void readsWhatItWrites() {
    Candidate merge =
        new Candidate(
            "甲乙",
            List.of("no", "[x]", "a: b"),
            EntityClass.PERSON,
            0.9,
            1,
            1,
            List.of("gloss"),
            List.of(),
            Optional.of(new EntityId("people/jia")));
    Queue queue = queue(candidate("Qinghe 2.0", "清河"), merge);

    Checked<Queue> again = read(QueueYaml.write(queue));

    assertThat(again.problems()).isEmpty();
    assertThat(again.value()).contains(queue);
    assertThat(read(QueueYaml.write(Queue.EMPTY)).value()).contains(Queue.EMPTY);
  }

  @Test
  void keepsWhatTheEditorWroteInItsPlace() {
    String edited =
        QueueYaml.write(queue(candidate("Qinghe"), candidate("Baihe")))
            .replaceFirst("kind: products", "kind: people");
    Queue before = read(edited).value().orElseThrow();

    Queue after =
        before.with(
            List.of(candidate("Lanhe"), candidate("Baihe"), candidate("Qinghe")), c -> "products");

    assertThat(after.entries())
        .extracting(entry -> entry.name() + " " + entry.kind())
        .containsExactly("Qinghe people", "Baihe products", "Lanhe products");
  }

  @Test
  void neverProposesAgainWhatIsIgnored() {
    Queue before = queue(candidate("Qinghe", "清河"));
    Queue ignored = before.ignoring(before.named("清河").orElseThrow());
    Queue read = read(QueueYaml.write(ignored)).value().orElseThrow();

    Queue after = read.with(List.of(candidate("QINGHE"), candidate("清河")), c -> "products");

    assertThat(after.waiting()).isEmpty();
    assertThat(after.entries()).hasSize(1);
    assertThat(after.entries().get(0).status()).isEqualTo(Status.IGNORED);
  }

  @Test
  void dropsWhatIsNotFoundAgain() {
    assertThat(queue(candidate("Qinghe")).with(List.of(), c -> "products").entries()).isEmpty();
  }

  @Test
  void keepsWhatAnEditorChangedOrWroteThoughARunMissesIt() {
    String edited =
        QueueYaml.write(queue(candidate("Qinghe"), candidate("Baihe")))
                .replaceFirst("kind: products", "kind: people")
            + "\n  - name: Lanhe\n    kind: people\n";
    Queue once = read(edited).value().orElseThrow().with(List.of(), c -> "products");
    Queue twice =
        read(QueueYaml.write(once)).value().orElseThrow().with(List.of(), c -> "products");

    assertThat(twice.entries())
        .extracting(entry -> entry.name() + " " + entry.kind())
        .containsExactly("Qinghe people", "Lanhe people");
  }

  @Test
  void anEditedEntryThatIsFoundAgainIsBroughtUpToDateAndStaysEdited() {
    String edited =
        QueueYaml.write(queue(candidate("Qinghe"))).replaceFirst("kind: products", "kind: people");
    Queue found =
        read(edited.replace("mentions: 4", "mentions: 1"))
            .value()
            .orElseThrow()
            .with(List.of(candidate("Qinghe")), c -> "products");

    assertThat(found.entries().get(0).found().orElseThrow().mentions()).isEqualTo(4);
    assertThat(found.with(List.of(), c -> "products").entries()).hasSize(1);
  }

  @Test
  void whatNoEditorTouchedTakesKindAndAliasesOfTheNewCandidate() {
    Queue found =
        queue(candidate("Qinghe")).with(List.of(candidate("Qinghe", "清河")), c -> "people");

    assertThat(found.entries())
        .extracting(entry -> entry.names() + entry.kind())
        .containsExactly("[Qinghe, 清河]people");
  }

  @Test
  void dropsEditedEntriesOnceTheHubHasThem() {
    String edited =
        QueueYaml.write(queue(candidate("Qinghe"))).replaceFirst("kind: products", "kind: people");
    Queue queue = read(edited).value().orElseThrow();

    assertThat(queue.withoutKnown(List.of("QINGHE")).entries()).isEmpty();
    assertThat(queue.withoutKnown(List.of("Baihe"))).isEqualTo(queue);
  }

  @Test
  void writesTheSameForTheSameCandidates() {
    Queue once = queue(candidate("Qinghe"), candidate("Baihe"));
    Queue twice = once.with(List.of(candidate("Baihe"), candidate("Qinghe")), c -> "products");

    assertThat(QueueYaml.write(twice)).isEqualTo(QueueYaml.write(once));
  }

  @Test
  void tellsWhatIsWrongWithTheFile() {
    Checked<Queue> faulty =
        read(
            "candidates:\n  - name: 甲\n    kind: planets\n  - name: 乙\n    kind: people\n    status: no\n");

    assertThat(faulty.value()).isEmpty();
    assertThat(faulty.problems()).extracting(Problem::code).containsOnly(Code.BAD_VALUE);
    assertThat(faulty.problems())
        .extracting(problem -> problem.at().toString())
        .containsExactly("content/candidates.yaml:3:11", "content/candidates.yaml:6:13");
    assertThat(read("candidates: [\n").value()).isEmpty();
    assertThat(read("candidates: 甲\n").problems())
        .extracting(Problem::code)
        .containsExactly(Code.WRONG_TYPE);
  }
}
