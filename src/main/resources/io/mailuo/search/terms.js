/*
 * Terms: the same rules as SearchTerms.java, held together by tokens.tsv. This and the files after
 * it become one script, within one function.
 */

const HAN = "\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const WORD = `(?:(?![${HAN}])[\\p{L}\\p{M}\\p{N}])+`;
const RUN = new RegExp(`[${HAN}]+|${WORD}(?:[.\\-_'’+&]${WORD})*(?:\\+\\+|#)?`, "gu");
const PART = new RegExp(WORD, "gu");
const IS_HAN = new RegExp(`^[${HAN}]`, "u");

const simplified = new Map();
let traditional = /(?!)/g;

/** Takes characters to fold, in pairs: the traditional one, then the simplified one. */
function learnFolding(pairs) {
  const chars = Array.from(pairs);
  for (let i = 0; i < chars.length; i += 2) simplified.set(chars[i], chars[i + 1]);
  if (simplified.size) traditional = new RegExp(`[${[...simplified.keys()].join("")}]`, "gu");
}

const fold = (text) => text.replace(traditional, (c) => simplified.get(c));
const normal = (text) => fold(text.normalize("NFKC").toLowerCase());
const runsOf = (text) => normal(text).match(RUN) || [];

/** The characters of a run in all stretches of one length. */
function stretches(run, length) {
  const chars = Array.from(run);
  return chars.slice(length - 1).map((_, i) => chars.slice(i, i + length).join(""));
}

/** Adjacent pairs, or the single character of a run of one. */
const pairsOf = (run) => stretches(run, Math.min(2, Array.from(run).length));

function wordsOf(run) {
  const parts = run.match(PART);
  if (parts[0] === run) return [run];
  const joined = parts.length > 1 && /\p{L}/u.test(run) ? [parts.join("")] : [];
  return [run, ...parts, ...joined];
}

const terms = (text) =>
  runsOf(text).flatMap((run) => (IS_HAN.test(run) ? pairsOf(run) : wordsOf(run)));
