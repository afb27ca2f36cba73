/* The core: of every document what any query needs, and the entities with their names. */

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
    const [url, mentions, itsNames, keys, readings, naming] = data.entities[entity];
    core.entities.push(Object.assign(doc, { url, mentions, names: itsNames, keys, readings, naming }));
  });
}

/** What a file says of a document: title, URL, date, text, quotations. */
async function textOf(number) {
  const stretch = Math.floor(number / TEXTS_PER_VERSION) * 4;
  const version = core.texts.substr(stretch, 4);
  const text = await load(`t/${number.toString(36)}.js?v=${version}`);
  if (text.fold) learnFolding(text.fold);
  text.fold = "";
  return text;
}
