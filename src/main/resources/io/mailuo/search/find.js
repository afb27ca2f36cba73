/* Finding: from what a visitor typed to documents in the order in which they are shown. */

const LONGEST = 100;
const TO_RANK = 20;

const lengthOf = (text) => Array.from(text).length;

// ---- Entities, from the core alone ----

/**
 * Without spaces and dots, which do not matter in names; C# keeps what tells it from C. Most names
 * need no look at the classes of Unicode, which take a browser milliseconds to prepare.
 */
function compact(text) {
  const key = normal(text);
  return /^[a-z0-9\u4e00-\u9fff]*$/.test(key) ? key : key.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, "");
}

/**
 * How a name is typed in Latin letters: all syllables, or some and the initials of the rest
 * (zhouhongyi, zhouhy, zhy), from the first syllable or a later one.
 */
function spellings(entity) {
  const latin = entity.names.filter((name) => /^[ -~]+$/.test(name)).map(normal);
  const readings = [...entity.readings, ...latin].map((reading) => reading.match(/[^\s.'-]+/g) || []);
  return readings.flatMap((syllables) =>
    syllables.flatMap((_, from) => {
      const rest = syllables.slice(from);
      const initials = rest.map((syllable) => syllable[0]);
      return rest
        .concat("")
        .map((_, n) => [...rest.slice(0, n), ...initials.slice(n)].join(""))
        .map((text) => ({ text, isInside: from > 0 }));
    })
  );
}

/** From here on a name holds what was typed, but hardly as what was meant: Open-Sora 2.0 for sora 2. */
const WEAK = 5;

/** How well an entity's names fit: 0 the name, 1 its pinyin, then parts; Infinity: not at all. */
function nameRank(entity, query) {
  const inside = IS_HAN.test(query) ? 4 : WEAK;
  const ranks = typed(entity).map((key) =>
    key === query ? 0 : key.startsWith(query) ? 2 : key.includes(query) ? inside : Infinity
  );
  if (/^[a-z0-9]+$/.test(query)) {
    entity.spellings = entity.spellings || spellings(entity);
    for (const { text, isInside } of entity.spellings) {
      if (text === query && !(isInside && query.length < 2)) ranks.push(isInside ? 3 : 1);
      else if (text.startsWith(query) && !(isInside && query.length < 3)) ranks.push(isInside ? WEAK : 3);
    }
  }
  return Math.min(Infinity, ...ranks);
}

/** The names of an entity as they may be typed. */
const typed = (entity) =>
  (entity.typed = entity.typed || [...entity.names, ...entity.keys].map(compact));

function entitiesBy(rankOf) {
  return core.entities
    .map((doc) => ({ doc, rank: rankOf(doc), words: [] }))
    .filter((hit) => hit.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || b.doc.mentions - a.doc.mentions);
}

const entitiesByName = (query) => (query ? entitiesBy((doc) => nameRank(doc, query)) : []);

/** One Chinese character instead of another: many sound or look alike. */
const isAlmost = (key, query) =>
  key.length === query.length &&
  /^[\u4e00-\u9fff]{2,}$/.test(query) &&
  [...query].filter((c, i) => c !== key[i]).length === 1;

const entitiesByNearName = (query) =>
  entitiesBy((doc) => (typed(doc).some((key) => isAlmost(key, query)) ? WEAK : Infinity));

/** The articles that name an entity, those that name it most first. */
async function articlesNaming({ number, names, naming }) {
  const its = naming === undefined ? await posting("/" + number.toString(36)) : readPosting(naming);
  if (!its) return [];
  const { documents, counts } = its[3];
  return documents
    .map((at, i) => ({ doc: core.documents[at], count: counts[i], words: names.map(normal) }))
    .sort((a, b) => b.count - a.count);
}

// ---- Texts, from the shards ----

/** Ways to ask, each more forgiving, until one finds something. */
const WAYS = [
  { prefix: (isLast) => isLast },
  { prefix: () => true },
  { prefix: () => true, typos: true },
];

const isSingle = (run) => IS_HAN.test(run) && lengthOf(run) === 1;

/**
 * What to ask for runs.
 *
 * @param open whether the last word may not be typed to its end yet
 */
function clausesOf(runs, way, open) {
  // A single character is in the index for titles and names only; beside other words it must not
  // hide the texts.
  const singles = runs.every(isSingle);
  return runs.flatMap((run, i) => {
    if (IS_HAN.test(run)) {
      const pairs = pairsOf(run).map((term) => ({ term, required: singles || !isSingle(run) }));
      const words = [3, 4, 5, 6].flatMap((length) => stretches(run, length));
      return pairs.concat(words.map((term) => ({ term, boost: 2 })));
    }
    const isLast = open && i === runs.length - 1;
    // c++ is no c; of other compounds the parts will do, so that GPT 4o finds GPT-4o.
    const words = /[+#]$/.test(run) ? [run] : run.match(PART);
    return words
      .map((term, j) => {
        const typos = way.typos && term.length > 3;
        const prefix = !typos && way.prefix(isLast && j === words.length - 1);
        return { term, required: true, typos, prefix };
      })
      .concat({ term: run, boost: 4 });
  });
}

/**
 * The query as it stands, before texts that have its pairs apart. Where it is a word of the index
 * that is known of all documents; else the first ones are looked through.
 */
async function exactFirst(hits, runs, found) {
  const pieces = [...new Set(runs)].filter((run) => IS_HAN.test(run) && lengthOf(run) > 2);
  if (!pieces.length) return hits;
  const known = pieces.map(
    (piece) => found.get(piece) && new Set(found.get(piece).flatMap((field) => field.documents))
  );
  const exact = new Set();
  const look = async (some) => {
    const holds = async (number) => {
      const text = await textOf(number);
      text.normal = text.normal || normal(`${text.title}\n${text.text}`);
      return text.normal;
    };
    await Promise.all(
      some.map(async (hit) => {
        const has = (piece, i) => (known[i] ? known[i].has(hit.doc.number) : hit.text.includes(piece));
        if (known.includes(undefined)) hit.text = await holds(hit.doc.number);
        if (pieces.every(has)) exact.add(hit);
      })
    );
  };
  if (!known.includes(undefined)) await look(hits);
  else {
    await look(hits.slice(0, TO_RANK / 2));
    if (exact.size < Math.min(hits.length, TO_RANK / 2)) await look(hits.slice(TO_RANK / 2, TO_RANK));
  }
  return [...exact, ...hits.filter((hit) => !exact.has(hit))].sort((a, b) => exact.has(b) - exact.has(a));
}

/** Documents whose texts match, and whether a pair of characters stands in no text at all. */
async function byText(runs, open, forgiving) {
  let answer = { hits: [], missing: [], found: new Map() };
  for (const way of runs.length ? WAYS : []) {
    if (way.typos && !forgiving) break;
    answer = await ask(clausesOf(runs, way, open));
    if (answer.hits.length || answer.missing.some(({ term }) => IS_HAN.test(term))) break;
  }
  const hits = answer.hits.map(({ ref, matchData }) => ({
    doc: core.documents[ref],
    words: Object.keys(matchData.metadata),
  }));
  const isArticle = ({ doc }) => !doc.names;
  return {
    entities: hits.filter(({ doc }) => doc.names),
    articles: await exactFirst(hits.filter(isArticle), runs, answer.found),
    isStrange: answer.missing.some(({ term }) => IS_HAN.test(term)),
  };
}

let isFoldingKnown = false;

/**
 * The documents for what a visitor typed, entities first, each with the words to mark: those of the
 * index and what was asked for.
 *
 * @param onNames called with the entities whose names fit, before any text is asked
 */
async function find(text, onNames = () => {}) {
  const start = normal(text).trimStart().slice(0, LONGEST);
  const query = start.trim();
  const runs = query.match(RUN) || [];
  const asked = [query, ...runs];
  const named = entitiesByName(compact(query));
  const strong = named.filter(({ rank }) => rank < WEAK);
  // Names beside other words: 谁是LeCun, 山姆·奥特曼, Sora 2.
  if (!strong.length) {
    strong.push(...runs.flatMap((run) => entitiesByName(compact(run)).filter(({ rank }) => !rank)));
    named.unshift(...strong);
  }
  named.forEach((hit) => (hit.asked = asked));
  onNames(strong);
  const { entities, articles, isStrange } = await byText(runs, start === query, !named.length);
  if (isStrange && !isFoldingKnown) {
    learnFolding(await load(core.folding));
    isFoldingKnown = true;
    if (normal(query) !== query) return find(text, onNames);
  }
  // Whoever types a name's pinyin or an alias looks for the articles that write it otherwise, too.
  const meant = named.filter(({ rank }) => rank < 2).slice(0, 3);
  if (!meant.length && !articles.length) meant.push(...named.slice(0, 1));
  const naming = (await Promise.all(meant.map(({ doc }) => articlesNaming(doc)))).flat();
  const seen = new Set();
  const hits = [...strong, ...entities, ...named, ...articles, ...naming].filter(
    ({ doc }) => !seen.has(doc) && seen.add(doc)
  );
  if (!hits.length) hits.push(...entitiesByNearName(compact(query)));
  hits.forEach((hit) => (hit.asked = asked));
  return hits;
}
