// Queries drawn from texts, and what files weigh.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** From lower-case texts, a quarter each: words, Latin names, pairs across words, phrases. */
export function makeQueries(texts, count, next) {
  const words = new Intl.Segmenter("zh", { granularity: "word" });
  const pick = (list) => list[Math.floor(next() * list.length)];
  const han = (text) => text.match(/[\u4e00-\u9fff]{6,}/g) || [];
  const word = (run) => {
    const cut = [...words.segment(run)].map((one) => one.segment);
    return pick(cut.filter((one) => one.length > 1 && one.length < 5));
  };
  const across = (run) => {
    const ends = [...words.segment(run)].map((one) => one.index).slice(1);
    const at = pick(ends);
    return at === undefined ? undefined : run.slice(at - 1, at + 1);
  };
  const phrase = (run) => {
    const length = 3 + Math.floor(next() * 4);
    const at = Math.floor(next() * (run.length - length + 1));
    return run.slice(at, at + length);
  };
  const name = (_, text) => pick(text.match(/\b[a-z][a-z0-9]{3,}\b/g) || []);
  const ways = [word, name, across, phrase];
  const queries = new Set();
  while (queries.size < count) {
    const text = pick(texts);
    const run = pick(han(text));
    const query = run && ways[queries.size % ways.length](run, text);
    if (query) queries.add(query);
  }
  return [...queries];
}

const sizes = new Map();
export const gzipped = (file) => {
  if (!sizes.has(file)) sizes.set(file, zlib.gzipSync(fs.readFileSync(file), { level: 9 }).length);
  return sizes.get(file);
};

export const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
export const p95 = (list) => [...list].sort((a, b) => a - b)[Math.ceil(list.length * 0.95) - 1];

/** What some files of a folder weigh. */
export const weigh = (folder, names) =>
  names.reduce((sum, name) => sum + gzipped(path.join(folder, name)), 0);
