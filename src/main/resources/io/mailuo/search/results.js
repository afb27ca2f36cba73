/* Results: the options of the list, made of hits and their texts. */

/** So many entities, articles and pages are shown at first, and so many more at a time. */
const FIRST = 5;
const STEP = 20;
const QUOTES = 3;
const root = document.documentElement.dataset.root || "";

function option(tag, className) {
  const made = element(tag, className);
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  return made;
}

/** A result; of an entity all but the snippet is known before its text is there. */
function optionFor({ doc, words: found, asked, rank, shown, quote }) {
  const words = [...found, ...asked];
  const { title, url, date, text } = { title: doc.names && doc.names[0], url: doc.url, ...shown };
  const [speaker, anchor, said] = quote || [];
  const made = option("a", "search-option");
  made.href = root + url + (quote ? `#${anchor}` : "");
  const names = doc.names || [];
  const alias = names.find((name) => name !== title && placesOf(name, words).length);
  const [folder, label] = core.kinds[doc.kind];
  made.append(marked("search-title", speaker || title, words), " ");
  if (alias && !placesOf(title, words).length) made.append(marked("search-alias", alias, words), " ");
  if (label) made.append(element("span", `search-kind kind-${folder}`, label), " ");
  if (date) {
    const day = element("time", "search-date", date);
    day.dateTime = date;
    made.append(day, " ");
  }
  if (said) made.append(snippet(said, words, !placesOf(said, words).length));
  else if (text) made.append(snippet(text, words, rank !== undefined));
  return made;
}

/** Whether a text has a run; of Latin letters, as a whole word. */
const holds = (text, run) =>
  placesOf(text, [run]).some(({ index, 0: word }) => !isInside(text, index + word.length));

/** What is quoted in articles and has all that was typed, or was said by whom that names. */
function quotesIn(articles, entities) {
  const speakers = new Set(entities.filter(({ rank }) => rank < 2).flatMap(({ doc }) => doc.names));
  const quotes = articles.flatMap((hit) => (hit.shown.quotes || []).map((quote) => ({ ...hit, quote })));
  return quotes.filter(({ asked: [typed, ...runs], quote: [speaker, , said] }) => {
    const hasAll = typed.length > 1 && runs.length && runs.every((run) => holds(said, run));
    return speakers.has(speaker) || hasAll;
  });
}

/** Fetches what results show; an entity without a text of its own needs nothing. */
const withTexts = (hits) =>
  Promise.all(
    hits.map(async (hit) => {
      if (!hit.shown && (!hit.doc.names || lengths[3][hit.doc.number])) {
        hit.shown = await textOf(hit.doc.number);
      }
    })
  );

/** Hits by what they are, in the order in which they are shown. */
function grouped(hits) {
  const texts = hits.filter(({ doc }) => !doc.names);
  const isPage = ({ doc }) => core.kinds[doc.kind][0] === "pages";
  return {
    entities: hits.filter(({ doc }) => doc.names),
    quotes: [],
    articles: texts.filter((hit) => !isPage(hit)),
    pages: texts.filter(isPage),
  };
}
