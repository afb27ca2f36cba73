package io.mailuo.recognise;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.recognise.Name.Sort;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All names of all entities of a hub, found in one pass over a text (Aho and Corasick,
 * Communications of the ACM 18, 1975; HanLP's double-array form of it). Immutable, hence safe to
 * share between threads.
 */
public final class Gazetteer {

  private final Map<EntityId, Entity> entities;
  private final Map<String, EntityClass> classes;
  private final Map<String, List<Name>> names;
  private final Map<String, Entity> byPath = new HashMap<>();
  private final Map<String, List<Entity>> byFile = new HashMap<>();
  private final AhoCorasickDoubleArrayTrie<List<Name>> trie = new AhoCorasickDoubleArrayTrie<>();

  /**
   * @param entities all entities of the hub
   * @param classes class of each kind, by the kind's folder
   */
  public Gazetteer(List<Entity> entities, Map<String, EntityClass> classes) {
    this.classes = Map.copyOf(classes);
    Map<EntityId, Entity> byId = new TreeMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    this.entities = Collections.unmodifiableMap(byId);
    for (Entity entity : byId.values()) {
      String path = entity.id().value();
      byPath.put(path, entity);
      byFile
          .computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), k -> new ArrayList<>())
          .add(entity);
    }
    TreeMap<String, List<Name>> byKey = new TreeMap<>();
    byId.values().forEach(entity -> addNames(entity, byKey));
    byId.values().forEach(entity -> addParts(entity, byKey));
    this.names = byKey;
    if (!byKey.isEmpty()) {
      trie.build(byKey);
    }
  }

  /** Every entity, sorted by id. */
  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** The entity of an id. */
  public Optional<Entity> entity(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  EntityClass classOf(Entity entity) {
    return classOf(entity.id());
  }

  /** What sort of thing an entity is, by its kind. */
  public EntityClass classOf(EntityId id) {
    return classes.getOrDefault(id.kind(), EntityClass.THING);
  }

  /**
   * The entities that a wiki link's target may mean: the one of that id, else those of that name,
   * else those whose file has that name.
   */
  public List<Entity> named(String target) {
    Entity byId = byPath.get(target);
    if (byId != null) {
      return List.of(byId);
    }
    List<Entity> named =
        names.getOrDefault(key(target), List.of()).stream()
            .filter(name -> name.sort() != Sort.PART)
            .map(Name::entity)
            .distinct()
            .toList();
    return named.isEmpty() ? byFile.getOrDefault(target, List.of()) : named;
  }

  /** Other entities that bear one of an entity's names. */
  public List<Entity> homonyms(Entity entity) {
    Set<Entity> found = new LinkedHashSet<>();
    for (String name : entity.names()) {
      named(name).stream().filter(other -> !other.id().equals(entity.id())).forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** Called for each stretch of a text that spells a name, whatever its case. */
  interface Hit {
    /**
     * @param start offset in the text
     * @param end exclusive
     * @param names all names that are spelled so
     */
    void at(int start, int end, List<Name> names);
  }

  /** Finds all names in a folded text, overlapping ones included, in no order. */
  void find(String folded, Hit hit) {
    if (!names.isEmpty()) {
      trie.parseText(Folding.lower(folded), (start, end, found) -> hit.at(start, end, found));
    }
  }

  private static String key(String name) {
    return Folding.lower(Folding.fold(name));
  }

  private static void addNames(Entity entity, Map<String, List<Name>> byKey) {
    for (String name : entity.names()) {
      Sort sort = name.equals(entity.name()) ? Sort.MAIN : Sort.ALIAS;
      for (String variant : spacings(Folding.fold(name))) {
        add(new Name(entity, variant, sort), byKey);
      }
    }
  }

  private void addParts(Entity entity, Map<String, List<Name>> byKey) {
    if (classOf(entity) == EntityClass.PERSON) {
      for (String name : entity.names()) {
        String folded = Folding.fold(name);
        int dot = Math.max(folded.lastIndexOf(Folding.MIDDLE_DOT), folded.lastIndexOf(' '));
        String last = folded.substring(dot + 1);
        boolean known =
            byKey.getOrDefault(Folding.lower(last), List.of()).stream()
                .anyMatch(other -> other.sort() != Sort.PART);
        if (dot > 0 && !known && last.length() >= (Scripts.isHan(last.charAt(0)) ? 2 : 3)) {
          add(new Name(entity, last, Sort.PART), byKey);
        }
      }
    }
  }

  private static void add(Name name, Map<String, List<Name>> byKey) {
    List<Name> sameKey =
        byKey.computeIfAbsent(Folding.lower(name.written()), k -> new ArrayList<>());
    if (!sameKey.contains(name)) {
      sameKey.add(name);
    }
  }

  /**
   * A name with and without the space between Chinese and Latin characters: writers use both. At
   * most the first four such places are varied.
   */
  private static List<String> spacings(String name) {
    List<String> variants = new ArrayList<>(List.of(""));
    int varied = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = c == ' ' && isSeam(name, i - 1, i + 1);
      boolean seam = i > 0 && c != ' ' && isSeam(name, i - 1, i);
      if ((space || seam) && varied++ < 4) {
        String rest = space ? "" : String.valueOf(c);
        List<String> both = new ArrayList<>();
        variants.forEach(v -> both.add(v + rest));
        variants.forEach(v -> both.add(v + " " + rest));
        variants = both;
      } else {
        variants.replaceAll(v -> v + c);
      }
    }
    return variants;
  }

  /** True where a Chinese and a Latin character meet, or a letter and a version number. */
  private static boolean isSeam(String name, int before, int after) {
    if (before < 0 || after >= name.length()) {
      return false;
    }
    char a = name.charAt(before);
    char b = name.charAt(after);
    boolean scripts =
        (Scripts.isHan(a) && Scripts.isAsciiWord(b))
            || (Scripts.isAsciiWord(a) && Scripts.isHan(b));
    return scripts || (Scripts.isAsciiLetter(a) && Scripts.isAsciiDigit(b) && before + 2 == after);
  }
}
