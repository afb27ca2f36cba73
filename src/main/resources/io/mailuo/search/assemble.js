/* The Lunr index of a query: of its terms alone, with the scores of an index of all terms. */

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
