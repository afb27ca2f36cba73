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
   * What a speaker was when an article appeared: as that article says, be it over or not, else as
   * the newest one before it, unless that has ended since. Of a speaker whom the hub does not know
   * only what the article itself says.
   */
  Optional<HeldRole> at(Article article, Party speaker) {
    List<HeldRole> held =
        byPerson.getOrDefault(identity(speaker), List.of()).stream()
            .sorted(Comparator.comparing(RoleHistory::isOfAnEntity).reversed())
            .toList();
    Optional<HeldRole> here =
        held.stream()
            .filter(role -> isSaidIn(role, article))
            .min(Comparator.comparing(HeldRole::former));
    return here.isPresent() || speaker.entity().isEmpty()
        ? here
        : held.stream()
            .filter(role -> !role.former() && isSaidBefore(role, article))
            .filter(role -> held.stream().noneMatch(end -> isEnded(role, end, article)))
            .findFirst();
  }

  /** A role at an organisation tells more than that of an author of some work. */
  private static boolean isOfAnEntity(HeldRole role) {
    return role.organisation().flatMap(Party::entity).isPresent();
  }

  /** True where an article up to this one says that the role is over, in whatever words. */
  private static boolean isEnded(HeldRole role, HeldRole end, Article article) {
    return end.former() && isSaidBefore(end, article) && isOneRole(role, end) && isLater(end, role);
  }

  /** True where what ends a role is no older than what states it. */
  private static boolean isLater(HeldRole end, HeldRole role) {
    return !end.lastSaid().orElse(LocalDate.MIN).isBefore(role.firstSaid().orElse(LocalDate.MIN));
  }

  private static boolean isOneRole(HeldRole one, HeldRole other) {
    return isWithin(one.title(), other.title())
        && (one.organisation().isEmpty()
            || other.organisation().isEmpty()
            || isOne(one.organisation().get(), other.organisation().get()));
  }

  private static boolean isOne(Party one, Party other) {
    return (one.entity().isPresent() && one.entity().equals(other.entity()))
        || isWithin(one.text(), other.text());
  }

  private static boolean isWithin(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static boolean isSaidIn(HeldRole role, Article article) {
    return role.sources().stream().anyMatch(s -> s.article().id().equals(article.id()));
  }

  private static boolean isSaidBefore(HeldRole role, Article article) {
    return article.date().isPresent()
        && role.firstSaid().filter(date -> !date.isAfter(article.date().get())).isPresent();
  }
}
