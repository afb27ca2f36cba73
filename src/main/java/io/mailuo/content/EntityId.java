package io.mailuo.content;

/**
 * Id of an entity: its path under {@code content/} without {@code .md}, e.g. {@code
 * people/sam-altman}.
 */
public record EntityId(String value) implements Comparable<EntityId> {

  public EntityId {
    if (value.indexOf('/') < 1 || value.endsWith("/")) {
      throw new IllegalArgumentException("an entity's id is folder/name, got " + value);
    }
  }

  /** Folder of its kind, e.g. {@code people}. */
  public String kind() {
    return value.substring(0, value.indexOf('/'));
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
