// node bench.mjs CORPUS WORK: see README.md. WORK holds site/ (IndexCorpus … search) and pages/
// (IndexCorpus … pages, then pagefind; without pagefind ours is measured alone).
import fs from "node:fs";
import path from "node:path";
import * as mailuo from "./mailuo.mjs";
import * as pagefind from "./pagefind.mjs";
import { gzipped, makeQueries, mean, p95, random, weigh } from "./queries.mjs";

const [work, howMany = "200", seed = "1"] = process.argv.slice(2);
const TOP = 10;

/** The texts as they were indexed, by name: of the bare pages that Pagefind reads. */
function readTexts(pages) {
  const texts = new Map();
  for (const file of fs.readdirSync(pages).filter((name) => name.endsWith(".html")).sort()) {
    const html = fs.readFileSync(path.join(pages, file), "utf8");
    const text = html
      .replace(/^.*?<h1>/s, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&amp;/g, "&");
    texts.set(file.replace(/\.html$/, ""), text.toLowerCase());
  }
  return texts;
}

/** Whether a text has the query as it stands; a Latin name as a whole word or its beginning. */
const holds = (query) => {
  if (!/^[a-z0-9]+$/.test(query)) return (text) => text.includes(query);
  const word = new RegExp(`(?<![a-z0-9])${query}`);
  return (text) => word.test(text);
};

function bytesIn(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .map((entry) => path.join(folder, entry.name))
    .reduce((sum, name) => sum + (fs.statSync(name).isDirectory() ? bytesIn(name) : gzipped(name)), 0);
}

/** One engine over all queries: once as a fresh visitor each, once as one visitor for all. */
async function measure(engine, folder, queries, texts) {
  // Pagefind's files are compressed already; compressing them again changes nothing much.
  const first = [];
  const index = [];
  const files = { all: [], index: [] };
  for (const query of queries) {
    const visitor = await engine.visitor(folder);
    await engine.answer(visitor, query, TOP);
    const ofIndex = visitor.loaded.filter((name) => !engine.CLIENT.test(name) && !engine.TEXT.test(name));
    first.push(weigh(folder, visitor.loaded));
    index.push(weigh(folder, ofIndex));
    files.all.push(visitor.loaded.length);
    files.index.push(ofIndex.length);
  }
  const visitor = await engine.visitor(folder);
  await engine.answer(visitor, queries[0], TOP);
  const next = [];
  const cpu = [];
  const recall = [];
  const precision = [];
  let empty = 0;
  for (const query of queries) {
    const before = visitor.loaded.length;
    const start = process.cpuUsage();
    const found = await engine.answer(visitor, query, TOP);
    const { user, system } = process.cpuUsage(start);
    cpu.push((user + system) / 1000);
    next.push(weigh(folder, visitor.loaded.slice(before)));
    const is = holds(query);
    const right = [...texts].filter(([, text]) => is(text)).length;
    const hits = found.filter((name) => is(texts.get(name))).length;
    recall.push(hits / Math.min(TOP, right));
    precision.push(found.length ? hits / found.length : 0);
    if (!hits) empty++;
    if (process.env.VERBOSE && hits < Math.min(TOP, right)) console.error(query, hits, right, found.length);
  }
  return {
    "recall@10": mean(recall).toFixed(4),
    "precision@10": mean(precision).toFixed(4),
    "queries without a right hit": empty,
    "first query, KB (mean)": (mean(first) / 1000).toFixed(1),
    "first query, KB (p95)": (p95(first) / 1000).toFixed(1),
    "first query, requests": mean(files.all).toFixed(1),
    "of them the index, KB (mean)": (mean(index) / 1000).toFixed(1),
    "of them the index, KB (p95)": (p95(index) / 1000).toFixed(1),
    "of them the index, requests (mean)": mean(files.index).toFixed(1),
    "of them the index, requests (p95)": p95(files.index),
    "following query, KB (mean)": (mean(next) / 1000).toFixed(1),
    "CPU per query, ms (median)": [...cpu].sort((a, b) => a - b)[cpu.length >> 1].toFixed(1),
    "CPU per query, ms (p95)": p95(cpu).toFixed(1),
  };
}

const pages = path.join(work, "pages");
const site = path.join(work, "site");
const texts = readTexts(pages);
const queries = makeQueries([...texts.values()], Number(howMany), random(Number(seed)));
const ours = await measure(mailuo, site, queries, texts);
const index = ["s", ...fs.readdirSync(path.join(site, "search")).filter((name) => /^(loader|core|fold)/.test(name))];
ours["index, MB gzip (texts apart)"] = (
  index.map((name) => path.join(site, "search", name)).reduce((sum, name) => sum + (fs.statSync(name).isDirectory() ? bytesIn(name) : gzipped(name)), 0) / 1e6
).toFixed(2);
ours["texts, MB gzip"] = (bytesIn(path.join(site, "search/t")) / 1e6).toFixed(2);
const results = { mailuo: ours };
if (fs.existsSync(path.join(pages, "pagefind"))) {
  const theirs = (results.pagefind = await measure(pagefind, pages, queries, texts));
  theirs["index, MB gzip (texts apart)"] = (bytesIn(path.join(pages, "pagefind/index")) / 1e6).toFixed(2);
  theirs["texts, MB gzip"] = (bytesIn(path.join(pages, "pagefind/fragment")) / 1e6).toFixed(2);
}
console.log(`${texts.size} articles, ${queries.length} queries`);
const rowOf = (key) => Object.fromEntries(Object.entries(results).map(([engine, its]) => [engine, its[key]]));
console.table(Object.fromEntries(Object.keys(ours).map((key) => [key, rowOf(key)])));
