package io.mailuo.discover;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.recognise.EntityClass;
import io.mailuo.text.EditDistance;
import io.mailuo.text.Folding;
import io.mailuo.text.Pinyin;
import io.mailuo.text.Scripts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Says of which entity of the hub a new name seems to be another name. */
final class Merges {

  /** What a full name has more than a short one. */
  private static final Pattern MORE =
      Pattern.compile(
          "(公司|集团|科技|网络|影业|传媒|视频|实验室|研究院|股份|有限|控股|信息|技术|软件|国际|中国|全球|大学|官方|Inc|Ltd|Labs?| )+");

  private static final int SHORTEST_SOUND = 5;

  private final List<Entity> entities;
  private final Function<EntityId, EntityClass> classes;
  private final Map<String, EntityId> bySpelling = new HashMap<>();
  private final Map<String, EntityId> glossed = new HashMap<>();

  Merges(List<Entity> entities, Function<EntityId, EntityClass> classes, List<Gloss> glosses) {
    this.entities = List.copyOf(entities);
    this.classes = classes;
    for (Entity entity : entities) {
      entity.names().forEach(name -> bySpelling.putIfAbsent(Groups.spelling(name), entity.id()));
    }
    for (Gloss gloss : glosses) {
      gloss.firstKnown().ifPresent(id -> glossed.putIfAbsent(gloss.second(), id));
      gloss.secondKnown().ifPresent(id -> glossed.putIfAbsent(gloss.first(), id));
    }
  }

  /** The entity that bears one of the names, a variant of it, or stood beside it in brackets. */
  Optional<EntityId> entityFor(Collection<String> names, EntityClass sort) {
    for (String name : names) {
      Optional<EntityId> found =
          Optional.ofNullable(glossed.get(name))
              .or(() -> Optional.ofNullable(bySpelling.get(Groups.spelling(name))))
              .or(() -> versionOf(name))
              .or(() -> longerOrShorter(name, sort))
              .or(() -> soundingLike(name, sort));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<EntityId> versionOf(String name) {
    String base = Groups.VERSION.matcher(name).replaceFirst("");
    return base.equals(name)
        ? Optional.empty()
        : Optional.ofNullable(bySpelling.get(Groups.spelling(base)));
  }

  /** 全称 and 简称: one is the other and words that every organisation's name may have. */
  private Optional<EntityId> longerOrShorter(String name, EntityClass sort) {
    for (Entity entity : entities) {
      if (classes.apply(entity.id()) != EntityClass.ORGANISATION || sort == EntityClass.PERSON) {
        continue;
      }
      for (String known : entity.names()) {
        if (isLonger(name, known) || isLonger(known, name)) {
          return Optional.of(entity.id());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLonger(String longer, String name) {
    return name.length() >= 2
        && longer.length() > name.length()
        && longer.startsWith(name)
        && MORE.matcher(longer.substring(name.length())).matches();
  }

  /** Transliterations of one name differ in a sound or two: 奥特曼, 阿尔特曼. */
  private Optional<EntityId> soundingLike(String name, EntityClass sort) {
    if (sort != EntityClass.PERSON || !isTransliterated(name)) {
      return Optional.empty();
    }
    for (Entity entity : entities) {
      if (classes.apply(entity.id()) == EntityClass.PERSON) {
        for (String known : entity.names()) {
          if (isTransliterated(known) && soundsLike(parts(name), parts(known))) {
            return Optional.of(entity.id());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTransliterated(String name) {
    return name.chars().anyMatch(c -> PersonNameFinder.isDot((char) c))
        || PersonNameFinder.isTransliteration(name);
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : Folding.fold(name).split(String.valueOf(Folding.MIDDLE_DOT))) {
      if (!part.isEmpty() && part.chars().allMatch(Scripts::isHan)) {
        parts.add(String.join("", Pinyin.of(part)));
      }
    }
    return parts;
  }

  /** The last parts sound alike, and the first ones too where both names have them. */
  private static boolean soundsLike(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean last = isNear(a.get(a.size() - 1), b.get(b.size() - 1));
    return last && (a.size() == 1 || b.size() == 1 || isNear(a.get(0), b.get(0)));
  }

  private static boolean isNear(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return Math.min(a.length(), b.length()) >= SHORTEST_SOUND
        && EditDistance.between(a, b) * 4 <= longest;
  }
}
