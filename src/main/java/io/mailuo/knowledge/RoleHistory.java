package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.extract.Passage;
import io.mailuo.extract.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was what, as all articles say. A role that several articles name is one. */
final class RoleHistory {

  private static final Comparator<HeldRole> NEWEST_FIRST =
      Comparator.comparing(
          role -> role.lastSaid().orElse(LocalDate.MIN), Comparator.reverseOrder());

  /** Roles by who holds them, newest first. */
  private final Map<String, List<HeldRole>> byPerson = new HashMap<>();

  /** Roles by where they are held, newest first. */
  private final Map<String, List<HeldRole>> byOrganisation = new HashMap<>();

  /**
   * @param analyses newest first
   */
  RoleHistory(List<ArticleAnalysis> analyses) {
    Map<Key, List<Occurrence>> found = new LinkedHashMap<>();
    for (ArticleAnalysis analysis : analyses) {
      for (Role role : analysis.extraction().roles()) {
        found
            .computeIfAbsent(Key.of(role), key -> new ArrayList<>())
            .add(new Occurrence(analysis, role));
      }
    }
    found.values().stream().map(RoleHistory::held).sorted(NEWEST_FIRST).forEach(this::add);
  }

  private void add(HeldRole role) {
    byPerson.computeIfAbsent(identity(role.person()), k -> new ArrayList<>()).add(role);
    role.organisation()
        .map(RoleHistory::identity)
        .ifPresent(o -> byOrganisation.computeIfAbsent(o, k -> new ArrayList<>()).add(role));
  }

  private static String identity(Party party) {
    return party.entity().map(EntityId::value).orElse(party.text());
  }

  private record Occurrence(ArticleAnalysis analysis, Role role) {
    SourceSentence source() {
      Passage person = role.person().passage();
      return SourceSentence.at(analysis, person.block(), person.inBlock().start());
    }
  }

  private record Key(String person, String organisation, String title, boolean former) {
    static Key of(Role role) {
      return new Key(
          identity(role.person()),
          role.organisation().map(RoleHistory::identity).orElse(""),
          role.title(),
          role.former());
    }
  }

  private static HeldRole held(List<Occurrence> occurrences) {
    Role newest = occurrences.get(0).role();
    return new HeldRole(
        newest.person(),
        newest.organisation(),
        newest.title(),
        newest.former(),
        occurrences.stream().map(Occurrence::source).distinct().toList());
  }

  /** Roles that a person held, newest first. */
  List<HeldRole> heldBy(EntityId person) {
    return byPerson.getOrDefault(person.value(), List.of());
  }

  /** Roles held at an organisation, newest first. */
  List<HeldRole> heldAt(EntityId organisation) {
    return byOrganisation.getOrDefault(organisation.value(), List.of());
  }

  /**
   * What a speaker was when an article appeared: as that article says, else as the newest one
   * before it. Of a speaker whom the hub does not know only what the article itself says.
   */
  Optional<HeldRole> at(Article article, Party speaker) {
    List<HeldRole> current =
        byPerson.getOrDefault(identity(speaker), List.of()).stream()
            .filter(role -> !role.former())
            .toList();
    Optional<HeldRole> here = current.stream().filter(role -> isSaidIn(role, article)).findFirst();
    return here.isPresent() || speaker.entity().isEmpty()
        ? here
        : current.stream().filter(role -> isSaidBefore(role, article)).findFirst();
  }

  private static boolean isSaidIn(HeldRole role, Article article) {
    return role.sources().stream().anyMatch(s -> s.article().id().equals(article.id()));
  }

  private static boolean isSaidBefore(HeldRole role, Article article) {
    return article.date().isPresent()
        && role.firstSaid().filter(date -> !date.isAfter(article.date().get())).isPresent();
  }
}
