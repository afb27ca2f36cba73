package io.mailuo.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for terms, from 0 in the order in which they are first seen. Most terms are two UTF-16
 * units long, and 10,000 articles have some 20 million: those are looked up as one number in an
 * array, which takes a third of the time of a map of strings.
 */
final class TermNumbers {

  private final List<String> terms = new ArrayList<>();
  private final Map<String, Integer> others = new HashMap<>();

  /** The two units in the upper half, the term's number in the lower; 0 where the slot is free. */
  private long[] slots = new long[1 << 12];

  private int pairs;

  /** All terms seen so far, in the order of their numbers. */
  List<String> terms() {
    return List.copyOf(terms);
  }

  /** A term's number, the next one if it is new. */
  int of(String term) {
    if (term.length() != 2) {
      return others.computeIfAbsent(term, this::add);
    }
    int units = term.charAt(0) << 16 | term.charAt(1);
    int slot = slot(units);
    if (slots[slot] == 0) {
      slots[slot] = (long) units << 32 | add(term);
      pairs++;
      if (pairs * 2 > slots.length) {
        grow();
        return terms.size() - 1;
      }
    }
    return (int) slots[slot];
  }

  private int add(String term) {
    terms.add(term);
    return terms.size() - 1;
  }

  /** Where two units stand, or the free slot where they belong. */
  private int slot(int units) {
    // Multiplying by the golden ratio spreads neighbours far apart.
    int hash = units * 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] != 0 && (int) (slots[slot] >> 32) != units) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long one : old) {
      if (one != 0) {
        slots[slot((int) (one >> 32))] = one;
      }
    }
  }
}
