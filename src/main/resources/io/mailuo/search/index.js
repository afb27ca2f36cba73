/*
 * The index: the core, the shards that a query needs, and the Lunr index that is made of them. No
 * fetch, modules or workers: those fail on pages opened from disk. Every file of data is a script
 * that calls take() or core().
 */

const base = document.currentScript.src.replace(/[^/]*$/, "");
const loaded = new Map();
let delivered;

/** What a file delivers: a script's load event comes right after the script has run. */
function load(name) {
  if (!loaded.has(name)) {
    const script = document.createElement("script");
    const promise = new Promise((resolve, reject) => {
      script.onload = () => resolve(delivered);
      script.onerror = () => {
        loaded.delete(name);
        reject(new Error(name));
      };
    });
    loaded.set(name, promise);
    script.src = base + name;
    document.head.append(script);
  }
  return loaded.get(name);
}

/** Ends the task, so that a slow phone paints and hears its visitor between two pieces of work. */
const pause = () => new Promise((done) => setTimeout(done));

// ---- Numbers as NumberText.java writes them ----

const DIGITS =
  "0123456789abcdefghijklmnopqrstuvwxyz()*+,-ABCDEFGHIJKLMNOPQRSTUVWXYZ'./:;=}?@[]^_`{|";
const BASE = 42;
const valueOf = new Int8Array(128).fill(-1);
for (let i = 0; i < DIGITS.length; i++) valueOf[DIGITS.charCodeAt(i)] = i;

/** Calls back with every number, and with every character that is no digit. */
function readNumbers(text, onNumber, onMark) {
  let number = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const value = valueOf[text.charCodeAt(i)];
    if (value < 0) onMark(text[i]);
    else if (value < BASE) {
      onNumber(number + value * scale);
      number = 0;
      scale = 1;
    } else {
      number += (value - BASE) * scale;
      scale *= BASE;
    }
  }
}

function numbers(text) {
  const all = [];
  readNumbers(text, (number) => all.push(number));
  return all;
}

// ---- The core ----

/** In the order of LunrField.java, with its boosts. */
const FIELDS = { title: 4, names: 6, pinyin: 3, body: 1 };
const BOOSTS = Object.values(FIELDS);
/** As in CoreWriter.java and ContentHash.java. */
const TEXTS_PER_VERSION = 32;
const HASH = 7;

/** What the core file delivered; documents by number. */
let core = null;
let lengths;
let averages;

function takeCore(data) {
  const kinds = numbers(data.kindOf);
  const years = numbers(data.yearOf);
  const rests = numbers(data.bodyRest);
  const ofField = Object.keys(FIELDS).map((field) => numbers(data[field]));
  const [titles, names, pinyin, bodies] = ofField;
  bodies.forEach((length, place) => (bodies[place] = length * BASE + rests[place]));
  core = { ...data, firsts: data.firsts.split(" "), documents: [], entities: [] };
  lengths = ofField.map(() => []);
  averages = ofField.map((all) => all.reduce((sum, length) => sum + length, 0) / kinds.length);
  core.count = kinds.length;
  let number = -1;
  numbers(data.gaps).forEach((gap, place) => {
    number += gap + 1;
    const doc = { number, kind: kinds[place], year: years[place] };
    if (doc.year) doc.year += data.firstYear - 1;
    core.documents[number] = doc;
    lengths[0][number] = titles[place];
    lengths[3][number] = bodies[place];
    if (!data.kinds[doc.kind][2]) return;
    const entity = core.entities.length;
    lengths[1][number] = names[entity];
    lengths[2][number] = pinyin[entity];
    const [url, mentions, itsNames, keys, readings] = data.entities[entity];
    core.entities.push(Object.assign(doc, { url, mentions, names: itsNames, keys, readings }));
  });
}

// ---- Shards ----

/** The shard in which a term would lie: the last one that does not start behind it. */
function shardOf(term) {
  let from = 0;
  let to = core.firsts.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (core.firsts[middle] <= term) from = middle;
    else to = middle;
  }
  return from;
}

const shards = new Map();

/** The entries of a shard, by term. */
async function shard(number) {
  if (!shards.has(number)) {
    const name = core.shards.substr(number * HASH, HASH);
    const entries = new Map();
    let term = "";
    for (const entry of name ? (await load(`s/${name}.js`)).split("~") : []) {
      if (!entry) continue;
      const space = entry.indexOf(" ");
      let shared = 0;
      let at = 0;
      // How much of the last term is kept is one number, nearly always of one digit.
      for (let scale = 1, value = BASE; value >= BASE; scale *= BASE) {
        value = valueOf[entry.charCodeAt(at++)];
        shared += (value % BASE) * scale;
      }
      term = term.slice(0, shared) + entry.slice(at, space);
      entries.set(term, entry.slice(space + 1));
    }
    shards.set(number, entries);
  }
  return shards.get(number);
}

const postings = new Map();

/** A term's documents and frequencies, by field; undefined if no document has it. */
async function posting(term) {
  if (!postings.has(term)) {
    const text = (await shard(shardOf(term))).get(term);
    postings.set(term, text === undefined ? undefined : readPosting(text));
  }
  return postings.get(term);
}

function readPosting(text) {
  const fields = Object.keys(FIELDS).map(() => ({ documents: [], counts: [] }));
  let field = fields[3];
  let last = -1;
  let count = 1;
  let isCount = false;
  const onNumber = (number) => {
    if (isCount) {
      count = number + 2;
      isCount = false;
      return;
    }
    last += number + 1;
    field.documents.push(last);
    field.counts.push(count);
    count = 1;
  };
  readNumbers(text, onNumber, (mark) => {
    if (mark === "%") {
      isCount = true;
      return;
    }
    field = fields["!#$".indexOf(mark)];
    last = -1;
  });
  return fields;
}

/** The terms that start so, unless they are in too many shards to be worth their loading. */
async function startingWith(prefix) {
  const first = shardOf(prefix);
  const last = shardOf(prefix + "\uffff");
  if (last - first > 2) return [];
  const found = [];
  for (let number = first; number <= last; number++) {
    for (const term of (await shard(number)).keys()) if (term.startsWith(prefix)) found.push(term);
  }
  return found;
}

/** Terms that differ by one letter, in the shard where the word would lie and among the names. */
async function near(word) {
  const words = [...(await shard(shardOf(word))).keys(), ...core.entities.flatMap(latinWords)];
  const all = lunr.TokenSet.fromArray([...new Set(words)].sort());
  return all.intersect(lunr.TokenSet.fromFuzzyString(word, 1)).toArray();
}

const latinWords = (entity) => entity.names.flatMap(terms).filter((term) => !IS_HAN.test(term));

// ---- The Lunr index of a query ----

/** As in LunrIndex.java. */
const K1 = 1.2;
const B = 0.75;

/** So many documents go through Lunr; what comes behind them is seldom looked at. */
const BEST = 200;
const NO_MATCH = { metadata: {} };

/** The index of all terms, where a page has loaded search/index.js. */
let whole = null;

/** The documents that have at least one term of each required clause. */
function candidatesOf(clauses, found) {
  // How many clauses a document has passed: far faster than sets of thousands.
  const passed = new Uint8Array(core.documents.length);
  let candidates = [];
  clauses
    .filter((clause) => clause.required)
    .forEach(({ terms: its }, n) => {
      candidates = [];
      for (const term of its) {
        for (const { documents } of found.get(term)) {
          for (const number of documents) {
            if (passed[number] !== n) continue;
            passed[number]++;
            candidates.push(number);
          }
        }
      }
    });
  return candidates;
}

/** How telling a term is; as in Lunr, a document counts once for each field that has it. */
function idfOf(ofTerm) {
  const having = ofTerm.reduce((sum, { documents }) => sum + documents.length, 0);
  return Math.log(1 + Math.abs((core.count - having + 0.5) / (having + 0.5)));
}

/** What a term weighs in a field of a document, as Lunr rounds it. */
function weightOf(idf, f, number, count) {
  const length = lengths[f][number] / averages[f];
  const weight = (idf * ((K1 + 1) * count)) / (K1 * (1 - B + B * length) + count);
  return Math.round(weight * BOOSTS[f] * 1000) / 1000;
}

/**
 * Lunr's scores of documents, without Lunr: it takes a tenth of a second for all documents that
 * have a common word. Adds in Lunr's order and lists in Lunr's order, so that equals stay equal.
 */
function scoresOf(candidates, clauses, found) {
  const boosts = new Map();
  for (const { terms: its, boost } of clauses) {
    for (const term of its) boosts.set(term, (boosts.get(term) || 0) + (boost || 1));
  }
  const norm = Math.sqrt([...boosts.values()].reduce((sum, boost) => sum + boost * boost, 0));
  const scores = new Float64Array(core.documents.length);
  const isNext = new Uint8Array(scores.length);
  for (const number of candidates) isNext[number] = 1;
  lengths.forEach((_, f) => {
    const products = new Float64Array(scores.length);
    for (const term of [...boosts.keys()].sort()) {
      const { documents, counts } = found.get(term)[f];
      const idf = idfOf(found.get(term));
      const boost = boosts.get(term);
      for (let i = 0; i < documents.length; i++) {
        products[documents[i]] += boost * weightOf(idf, f, documents[i], counts[i]);
      }
    }
    for (const number of candidates) scores[number] += products[number] / norm;
  });
  const scored = [];
  for (const term of boosts.keys()) {
    for (const { documents } of found.get(term)) {
      for (const number of documents) {
        if (isNext[number]) scored.push({ ref: number, score: scores[number], matchData: NO_MATCH });
        isNext[number] = 0;
      }
    }
  }
  return scored.sort((a, b) => b.score - a.score);
}

/**
 * A serialised Lunr index of the query's terms and some documents. It gives the scores of the whole
 * index: Lunr multiplies the weights of a query's terms only.
 */
function assemble(documents, found) {
  const fields = Object.keys(FIELDS);
  const vectors = new Map();
  const invertedIndex = [...found.keys()].sort().map((term, _index) => {
    const ofTerm = found.get(term);
    const idf = idfOf(ofTerm);
    const entry = { _index };
    fields.forEach((field, f) => {
      const itsPosting = (entry[field] = {});
      ofTerm[f].documents.forEach((number, i) => {
        if (!documents.has(number)) return;
        const ref = `${field}/${number}`;
        itsPosting[number] = {};
        if (!vectors.has(ref)) vectors.set(ref, []);
        vectors.get(ref).push(_index, weightOf(idf, f, number, ofTerm[f].counts[i]));
      });
    });
    return [term, entry];
  });
  const fieldVectors = [...vectors];
  return { version: lunr.version, fields, fieldVectors, invertedIndex, pipeline: [] };
}

/** The postings of all terms that clauses ask for; tells each clause which of them it has. */
async function lookUp(clauses) {
  const found = new Map();
  const add = async (term) => {
    const its = await posting(term);
    if (its) found.set(term, its);
    return its;
  };
  await Promise.all(
    clauses.map(async (clause) => {
      let wanted = [clause.term];
      if (clause.typos) wanted = await near(clause.term);
      else if (clause.prefix) wanted = [...new Set([clause.term, ...(await startingWith(clause.term))])];
      const there = await Promise.all(wanted.map(add));
      clause.terms = wanted.filter((_, i) => there[i]);
    })
  );
  for (const clause of clauses) {
    // Lunr takes what another clause asked for, too.
    if (clause.prefix) clause.terms = [...found.keys()].filter((term) => term.startsWith(clause.term));
  }
  return found;
}

/** Never index.search(): what a visitor types is no query language. */
const query = (index, clauses) =>
  index.query((asked) => {
    for (const { term, required, boost, prefix, typos, terms: its } of clauses) {
      if (!required && !its.length) continue;
      const { presence, wildcard } = lunr.Query;
      const options = { usePipeline: false, boost: boost || 1 };
      options.presence = required ? presence.REQUIRED : presence.OPTIONAL;
      // Lunr finds nothing where both are given, be it a distance of 0.
      if (typos) options.editDistance = 1;
      else if (prefix) options.wildcard = wildcard.TRAILING;
      asked.term(term, options);
    }
  });

/**
 * Lunr's results for clauses: term, whether it is required, boost, and whether words that start so
 * or differ by a letter will do. Of very many the best go through Lunr; the others follow.
 */
async function ask(clauses) {
  const found = await lookUp(clauses);
  await pause();
  const missing = clauses.filter((clause) => clause.required && !clause.terms.length);
  if (whole) return { hits: query(whole, clauses), missing, found };
  if (missing.length) return { hits: [], missing, found };
  const candidates = candidatesOf(clauses, found);
  const others = candidates.length > BEST ? scoresOf(candidates, clauses, found) : [];
  const best = others.length ? others.splice(0, BEST).map(({ ref }) => ref) : candidates;
  const hits = query(lunr.Index.load(assemble(new Set(best), found)), clauses);
  return { hits: hits.concat(others), missing, found };
}

/** What a file says of a document: title, URL, date, text. */
async function textOf(number) {
  const stretch = Math.floor(number / TEXTS_PER_VERSION) * 4;
  const version = core.texts.substr(stretch, 4);
  const text = await load(`t/${number.toString(36)}.js?v=${version}`);
  if (text.fold) learnFolding(text.fold);
  text.fold = "";
  return text;
}
