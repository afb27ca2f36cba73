// Pagefind's own client, run without a browser: fetch reads from a folder.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What a visitor loads beside the index: the program, and what is shown of the results. */
export const CLIENT = /\.js$|wasm/;
export const TEXT = /\/fragment\//;

let count = 0;

/** A fresh visitor. `loaded` holds the files that were asked for, in order. */
export async function visitor(pages) {
  const loaded = ["pagefind/pagefind.js"];
  globalThis.window = globalThis;
  globalThis.location = { href: "http://localhost/", origin: "http://localhost", pathname: "/" };
  globalThis.document = {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => "zh-cn" }),
  };
  globalThis.fetch = async (url) => {
    const name = "pagefind/" + String(url).replace(/.*\/pagefind\//, "").replace(/\?.*/, "");
    loaded.push(name);
    return new Response(fs.readFileSync(path.join(pages, name)));
  };
  // Its state lies in the module: a query in the address makes it a fresh one.
  const address = pathToFileURL(path.resolve(pages, "pagefind/pagefind.js"));
  const copy = path.resolve(pages, "pagefind/pagefind.mjs");
  if (!fs.existsSync(copy)) fs.copyFileSync(address, copy);
  const search = await import(`${pathToFileURL(copy)}?visitor=${++count}`);
  await search.options({ basePath: "/pagefind/" });
  await search.init();
  return { loaded, search };
}

export async function answer({ search }, query, limit) {
  const { results } = await search.search(query);
  const texts = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return texts.map(({ url }) => url.replace(/.*\/|\.html$/g, ""));
}
