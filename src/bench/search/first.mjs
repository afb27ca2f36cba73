// node first.mjs SITE: what a first query costs on a built site, as its search page shows it: the
// texts of five entities and of five others. See README.md.
import fs from "node:fs";
import path from "node:path";
import * as mailuo from "./mailuo.mjs";
import { makeQueries, mean, p95, random, weigh } from "./queries.mjs";

const [site, howMany = "200", seed = "1"] = process.argv.slice(2);
const SHOWN = 5;
const LONG = 300;

/** The longer texts of a site, as its search has them. */
function readTexts() {
  const folder = path.join(site, "search/t");
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8"))
    .map((script) => JSON.parse(script.slice(script.indexOf("(") + 1, script.lastIndexOf(")"))).text)
    .filter((text) => text.length > LONG)
    .map((text) => text.toLowerCase());
}

const all = { bytes: [], files: [] };
const index = { bytes: [], files: [] };
for (const query of makeQueries(readTexts(), Number(howMany), random(Number(seed)))) {
  const { loaded, search } = await mailuo.visitor(site);
  const hits = await search.find(query);
  const entities = hits.filter(({ doc }) => doc.names).slice(0, SHOWN);
  const others = hits.filter(({ doc }) => !doc.names).slice(0, SHOWN);
  for (const { doc } of [...entities, ...others]) await search.textOf(doc.number);
  const files = loaded.filter((name) => !mailuo.CLIENT.test(name));
  const ofIndex = files.filter((name) => !mailuo.TEXT.test(name));
  all.bytes.push(weigh(site, files));
  all.files.push(files.length);
  index.bytes.push(weigh(site, ofIndex));
  index.files.push(ofIndex.length);
}
const share = (list, most) => `${((list.filter((n) => n <= most).length / list.length) * 100).toFixed(0)} %`;
const row = ({ bytes, files }) => ({
  "KB (mean)": (mean(bytes) / 1000).toFixed(1),
  "KB (p95)": (p95(bytes) / 1000).toFixed(1),
  "up to 30 KB": share(bytes, 30_000),
  "requests (mean)": mean(files).toFixed(1),
  "requests (p95)": p95(files),
  "up to 4 requests": share(files, 4),
});
console.table({ index: row(index), "index and texts": row(all) });
