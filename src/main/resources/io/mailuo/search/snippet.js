/* Texts with what was asked for marked: DOM nodes only; what comes from texts is never markup. */

/** In characters. */
const SNIPPET = 90;

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/**
 * As normal(), but as long as the text, so that a place in one is a place in the other. Marks of
 * Chinese punctuation, which are many and in no term, stay as they are.
 */
const sameLength = (text) =>
  fold(
    text
      .replace(/[^ -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff，！？：；（）]/gu, (c) => {
        const n = normal(c);
        return n.length === c.length ? n : c;
      })
      .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  );

/** Where terms stand in a text: of overlapping ones the longest, and no ends of Latin words. */
function placesOf(text, words) {
  const folded = sameLength(text);
  const there = [...new Set(words)].filter((word) => word && folded.includes(word));
  const largest = there.filter((word) => !there.some((w) => w !== word && w.includes(word)));
  if (!largest.length) return [];
  const escaped = largest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return [...folded.matchAll(new RegExp(escaped.join("|"), "g"))].filter(
    ({ index: at }) => !isInside(folded, at)
  );
}

/** Whether a place is in a Latin word or a pair of surrogates, where no text may be cut. */
const isInside = (text, at) =>
  /^([a-z0-9]{2}|[\ud800-\udbff][\udc00-\udfff])/i.test(text.slice(Math.max(0, at - 1), at + 1));

/** The nearest place before this one where text may be cut. */
function edge(text, at) {
  while (isInside(text, at)) at--;
  return at;
}

/** A stretch of text on one line: a heading does not run into the text below it. */
const onOneLine = (text) => text.replace(/\n+/g, " · ");

/** Appends text from one place to another, the given places marked. */
function appendMarked(parent, text, places, from, to) {
  let at = from;
  for (const place of places) {
    const end = place.index + place[0].length;
    if (place.index < at || end > to) continue;
    const mark = element("mark", "", text.slice(place.index, end));
    parent.append(onOneLine(text.slice(at, place.index)), mark);
    at = end;
  }
  parent.append(onOneLine(text.slice(at, to)));
  return parent;
}

const marked = (className, text, words) =>
  appendMarked(element("span", className), text, placesOf(text, words), 0, text.length);

/** The stretch with the most different terms, from the start of its sentence if that is near. */
function snippet(text, words, fromStart) {
  const places = placesOf(text, words);
  let best = 0;
  let start = 0;
  places.forEach((place, i) => {
    const near = places.slice(i, i + 20).filter((p) => p.index < place.index + SNIPPET / 2);
    const weight = [...new Set(near.map((p) => p[0]))].join("").length;
    if (weight > best) {
      best = weight;
      start = place.index;
    }
  });
  const before = text.slice(Math.max(0, start - 30), start);
  const sentence = Math.max(...["。", "！", "？", "\n"].map((c) => before.lastIndexOf(c)));
  if (fromStart || text.length <= SNIPPET || start === before.length) start = 0;
  else start = edge(text, start - (sentence < 0 ? 15 : before.length - sentence - 1));
  const end = edge(text, Math.min(text.length, start + SNIPPET));
  const shown = element("span", "search-snippet", start && sentence < 0 ? "…" : "");
  appendMarked(shown, text, places, start, end);
  shown.append(end < text.length ? "…" : "");
  return shown;
}
