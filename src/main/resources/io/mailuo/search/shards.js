/* Shards: ranges of the sorted terms with their postings, as IndexEntries.java writes them. */

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
