// The search as it is delivered, run without a browser: a document that can do no more than load
// scripts from a folder.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** What a visitor loads beside the index: the program, and what is shown of the results. */
export const CLIENT = /\/search-/;
export const TEXT = /\/t\//;

/** A fresh visitor. `loaded` holds the files that were asked for, in order. */
export async function visitor(site) {
  const loaded = [];
  const document = {
    readyState: "complete",
    documentElement: { dataset: {} },
    currentScript: { src: "search/loader.js" },
    querySelectorAll: () => [],
    createElement: () => ({}),
    head: { append: (script) => run(script) },
  };
  const context = vm.createContext({ document, URLSearchParams, console, setTimeout });
  context.window = context;

  function run(script) {
    const name = script.src.replace(/\?.*/, "");
    loaded.push(name);
    const code = fs.readFileSync(path.join(site, name), "utf8");
    const execute = () => {
      document.currentScript = { src: name };
      vm.runInContext(code, context, { filename: name });
      if (script.onload) script.onload();
    };
    if (script.async === false) execute();
    else queueMicrotask(execute);
  }

  run({ src: "search/loader.js", async: false });
  while (!context.mailuoSearch.isReady()) await new Promise((done) => setTimeout(done));
  return { loaded, search: context.mailuoSearch };
}

/** Paths of the articles in the order of the answer, and how many are shown at once. */
export async function answer({ search }, query, limit) {
  const hits = (await search.find(query)).filter(({ doc }) => !doc.names);
  const texts = await Promise.all(hits.slice(0, limit).map((hit) => search.textOf(hit.doc.number)));
  return texts.map(({ url }) => url.replace(/^articles\/|\.html$/g, ""));
}
