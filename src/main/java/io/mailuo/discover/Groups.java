package io.mailuo.discover;

import io.mailuo.discover.Sighted.Place;
import io.mailuo.recognise.EntityClass;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Brings the names of one thing together: spellings, versions, glosses, parts of full names. */
final class Groups {

  static final Pattern VERSION =
      Pattern.compile("(?<=[\\p{L}\\p{IsHan}+])[ -]?[vV]?[0-9]{1,2}(\\.[0-9]+)*[a-z]?$");

  private final Map<String, Sighted> seen = new TreeMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, TreeSet<String>> glossed = new TreeMap<>();

  /** Names of one thing. */
  record Group(Sighted joined, List<String> aliases) {}

  private Groups(List<Sighted> names) {
    names.forEach(name -> seen.put(name.name(), name));
  }

  /** The groups, in the order of their main names. */
  static List<Group> of(List<Sighted> names, List<Gloss> glosses) {
    Groups groups = new Groups(names);
    glosses.forEach(groups::join);
    groups.joinSpellings();
    groups.joinVersions();
    groups.joinParts();
    return groups.all();
  }

  private void join(Gloss gloss) {
    boolean first = seen.containsKey(gloss.first());
    boolean second = seen.containsKey(gloss.second());
    if (first && second) {
      union(gloss.first(), gloss.second());
    } else if (first && gloss.secondKnown().isEmpty()) {
      glossed.computeIfAbsent(gloss.first(), k -> new TreeSet<>()).add(gloss.second());
    } else if (second && gloss.firstKnown().isEmpty()) {
      glossed.computeIfAbsent(gloss.second(), k -> new TreeSet<>()).add(gloss.first());
    }
  }

  /** Case, spaces, hyphens, and the s of an English plural do not make another name. */
  private void joinSpellings() {
    Map<String, String> byKey = new HashMap<>();
    for (String name : seen.keySet()) {
      String other = byKey.putIfAbsent(spelling(name), name);
      if (other != null) {
        union(other, name);
      }
    }
  }

  static String spelling(String name) {
    String key = Folding.lower(Folding.fold(name)).replaceAll("[ \\-·.]", "");
    boolean plural = key.length() > 4 && key.endsWith("s") && !key.endsWith("ss");
    return plural && Scripts.isAsciiLetter(key.charAt(0))
        ? key.substring(0, key.length() - 1)
        : key;
  }

  private void joinVersions() {
    for (String name : seen.keySet()) {
      String base = VERSION.matcher(name).replaceFirst("");
      if (!base.equals(name) && seen.containsKey(base)) {
        union(base, name);
      }
    }
  }

  /** The last part of one full name and of no other. */
  private void joinParts() {
    Map<String, List<String>> byPart = new TreeMap<>();
    for (Sighted full : seen.values()) {
      if (full.sort() == EntityClass.PERSON) {
        lastPart(full.name())
            .ifPresent(
                part -> byPart.computeIfAbsent(part, k -> new ArrayList<>()).add(full.name()));
      }
    }
    byPart.forEach(
        (part, names) -> {
          boolean one = names.stream().map(this::root).distinct().count() == 1;
          if (one && seen.containsKey(part)) {
            union(names.get(0), part);
          }
        });
  }

  private static Optional<String> lastPart(String name) {
    int cut = Math.max(Folding.fold(name).lastIndexOf(Folding.MIDDLE_DOT), name.lastIndexOf(' '));
    return cut < 0 ? Optional.empty() : Optional.of(name.substring(cut + 1));
  }

  private void union(String a, String b) {
    String first = root(a);
    String second = root(b);
    if (!first.equals(second)) {
      parents.put(second, first);
    }
  }

  private String root(String name) {
    String root = name;
    while (parents.containsKey(root)) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }

  private List<Group> all() {
    Map<String, List<Sighted>> members = new TreeMap<>();
    seen.values()
        .forEach(s -> members.computeIfAbsent(root(s.name()), k -> new ArrayList<>()).add(s));
    List<Group> groups = new ArrayList<>();
    for (List<Sighted> group : members.values()) {
      groups.add(group(group));
    }
    groups.sort(Comparator.comparing(group -> group.joined().name()));
    return groups;
  }

  private Group group(List<Sighted> members) {
    Sighted main = members.get(0);
    for (Sighted member : members) {
      main = rank(member) > rank(main) ? member : main;
    }
    Sighted joined = main.unseen();
    TreeSet<String> aliases = new TreeSet<>();
    for (Sighted member : members) {
      for (Place place : member.places()) {
        joined.addPlace(place);
      }
      aliases.add(member.name());
      aliases.addAll(glossed.getOrDefault(member.name(), new TreeSet<>()));
    }
    spreadShapes(main, joined);
    aliases.remove(main.name());
    return new Group(joined, List.copyOf(aliases));
  }

  /** The other names are shaped otherwise, yet they are as much names as the main one. */
  private static void spreadShapes(Sighted main, Sighted joined) {
    main.shapes()
        .forEach(
            (shape, count) ->
                joined.addShape(
                    shape, Math.max(count, count * joined.places().size() / main.places().size())));
  }

  /** A full Chinese name before a Latin one, the plain name before a version or a part of it. */
  private static double rank(Sighted member) {
    String name = member.name();
    boolean part = member.hasShape(Evidence.NAME_PART);
    boolean version = VERSION.matcher(name).find();
    boolean chinese = name.chars().anyMatch(Scripts::isHan);
    double often = member.places().size() * (chinese ? 3.0 : 1.0);
    double full =
        name.indexOf(' ') > 0 || name.chars().anyMatch(c -> PersonNameFinder.isDot((char) c))
            ? 2
            : 1;
    return part || version ? often / 100 : often * full;
  }
}
