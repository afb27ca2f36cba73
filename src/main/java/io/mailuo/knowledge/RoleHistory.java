package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.extract.Passage;
import io.mailuo.extract.Role;
import io.mailuo.extract.TitleKind;
import io.mailuo.recognise.EntityClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who was what, as all articles say. A role that several articles name is one, and one that an
 * article calls former or that somebody is told to have left is over.
 */
final class RoleHistory {

  private static final Comparator<HeldRole> NEWEST_FIRST =
      Comparator.comparing(
          role -> role.lastSaid().orElse(LocalDate.MIN), Comparator.reverseOrder());

  /** The rank of what somebody is at a thing that the hub knows. */
  private static final int AT_A_THING = 2;

  private final Function<EntityId, EntityClass> classOf;
  private final Map<String, List<Tenure>> tenures = new LinkedHashMap<>();

  /** Roles by who holds them, newest first. */
  private final Map<String, List<HeldRole>> byPerson = new HashMap<>();

  /** Roles by where they are held, newest first. */
  private final Map<String, List<HeldRole>> byOrganisation = new HashMap<>();

  /**
   * @param analyses newest first
   * @param departures in any order
   * @param makers who made or owns a thing: who leaves them leaves the thing too
   * @param classOf what sort of thing an entity is
   * @param language an office that articles in several name is called as in this one
   */
  RoleHistory(
      List<ArticleAnalysis> analyses,
      List<Departure> departures,
      Function<EntityId, Set<EntityId>> makers,
      Function<EntityId, EntityClass> classOf,
      HubLanguage language) {
    this.classOf = classOf;
    said(analyses, titles(analyses, language))
        .forEach(t -> tenures.computeIfAbsent(identity(t.person()), k -> new ArrayList<>()).add(t));
    tenures.values().forEach(RoleHistory::joinEnds);
    departures.forEach(departure -> end(departure, makers));
    tenures.values().stream()
        .flatMap(List::stream)
        .map(Tenure::whole)
        .sorted(NEWEST_FIRST)
        .forEach(this::add);
  }

  /** One for each person, organisation and office, those first that the newest articles name. */
  private static List<Tenure> said(List<ArticleAnalysis> analyses, Map<Key, String> titles) {
    Map<Key, Tenure> said = new LinkedHashMap<>();
    for (ArticleAnalysis analysis : analyses) {
      for (Role role : analysis.extraction().roles()) {
        Passage person = role.person().passage();
        said.computeIfAbsent(
                Key.of(role),
                k ->
                    new Tenure(
                        role.person(), role.organisation(), titles.getOrDefault(k, k.offices())))
            .add(
                SourceSentence.at(analysis, person.block(), person.inBlock().start()),
                role.former());
      }
    }
    return List.copyOf(said.values());
  }

  /** How to call each role: as the newest article in the hub's language does, else the newest. */
  private static Map<Key, String> titles(List<ArticleAnalysis> analyses, HubLanguage language) {
    Map<Key, String> titles = new HashMap<>();
    analyses.stream()
        .sorted(Comparator.comparing(analysis -> !language.isOf(analysis.article())))
        .flatMap(analysis -> analysis.extraction().roles().stream())
        .forEach(role -> titles.putIfAbsent(Key.of(role), role.title()));
    return titles;
  }

  private record Key(String person, String organisation, String offices) {
    static Key of(Role role) {
      return new Key(
          identity(role.person()),
          role.organisation().map(RoleHistory::identity).orElse(""),
          Offices.of(role.title()));
    }
  }

  private static String identity(Party party) {
    return party.entity().map(EntityId::value).orElse(party.text());
  }

  /** What is only said to be over is no role of its own where it ends another one. */
  private static void joinEnds(List<Tenure> ofPerson) {
    for (Tenure end : List.copyOf(ofPerson)) {
      List<Tenure> ended =
          ofPerson.stream().filter(role -> !role.isOnlyOver() && role.isEndedWith(end)).toList();
      if (end.isOnlyOver() && !ended.isEmpty()) {
        ended.forEach(role -> role.end(end));
        ofPerson.remove(end);
      }
    }
  }

  private void end(Departure departure, Function<EntityId, Set<EntityId>> makers) {
    for (Tenure role : tenures.getOrDefault(departure.person().value(), List.of())) {
      Set<EntityId> made = role.organisation().flatMap(Party::entity).map(makers).orElse(Set.of());
      if (role.isEndedBy(departure, made)) {
        role.add(departure);
      }
    }
  }

  private void add(HeldRole role) {
    byPerson.computeIfAbsent(identity(role.person()), k -> new ArrayList<>()).add(role);
    role.organisation()
        .map(RoleHistory::identity)
        .ifPresent(o -> byOrganisation.computeIfAbsent(o, k -> new ArrayList<>()).add(role));
  }

  /** Roles that a person held, newest first; what they were as a student long ago is left out. */
  List<HeldRole> heldBy(EntityId person) {
    return byPerson.getOrDefault(person.value(), List.of()).stream()
        .filter(role -> !isStageLeft(role))
        .toList();
  }

  private static boolean isStageLeft(HeldRole role) {
    return role.former() && TitleKind.of(role.title()).equals(Optional.of(TitleKind.STAGE));
  }

  /** Roles held at an organisation, newest first. */
  List<HeldRole> heldAt(EntityId organisation) {
    return byOrganisation.getOrDefault(organisation.value(), List.of());
  }

  /**
   * What a speaker was when an article appeared: as that article says, be it over or not, else as
   * the newest one before it, unless that has ended since. Of a speaker whom the hub does not know
   * only what the article itself says. Neither that they made a thing nor what they were as a
   * student is a post to speak from.
   */
  Optional<HeldRole> at(Article article, Party speaker) {
    LocalDate day = article.date().orElse(LocalDate.MIN);
    List<Tenure> ranked =
        tenures.getOrDefault(identity(speaker), List.of()).stream()
            .filter(role -> !isOfMaker(role))
            .sorted(Comparator.comparingInt(this::rank))
            .toList();
    Optional<HeldRole> here =
        ranked.stream()
            .filter(role -> role.isSaidIn(article))
            .map(role -> role.asOf(day))
            .filter(role -> !isStageLeft(role))
            .min(Comparator.comparing(HeldRole::former));
    return here.isPresent() || speaker.entity().isEmpty()
        ? here
        : ranked.stream()
            .filter(role -> article.date().isPresent() && role.isSaidBy(day))
            .map(role -> role.asOf(day))
            .filter(role -> !role.former())
            .findFirst();
  }

  private boolean isOfMaker(Tenure role) {
    return rank(role) == AT_A_THING
        && TitleKind.of(role.title()).equals(Optional.of(TitleKind.MAKER));
  }

  /** What somebody is at an organisation tells more than that they made some thing. */
  private int rank(Tenure role) {
    Optional<EntityClass> where = role.organisation().flatMap(Party::entity).map(classOf);
    boolean nowhere = role.organisation().isEmpty();
    return where
        .map(sort -> sort == EntityClass.ORGANISATION ? 0 : AT_A_THING)
        .orElse(nowhere ? 3 : 1);
  }
}
