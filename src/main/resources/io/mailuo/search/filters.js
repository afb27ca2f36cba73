/* Filters: by kind, year and entity, on the search page. */

const FILTERS = ["kind", "year", "entity"];

/**
 * The filters of a search page; elsewhere they let everything pass.
 *
 * @param messages texts of the form
 * @param onChange called when a visitor chooses another value
 */
function filtersFor(messages, onChange) {
  const bar = element("div", "search-filters");
  const filter = { kind: "", year: "", entity: "" };
  /** What names the chosen entity. */
  let naming = new Set();

  const labelOf = ([folder, label]) =>
    label || (folder === "articles" ? messages.msgArticles : messages.msgPages);

  /** Whether a document passes the filters but the named one. */
  const passes = (doc, without) =>
    FILTERS.every((name) => {
      if (name === without || !filter[name]) return true;
      if (name === "entity") return naming.has(doc.number);
      return filter[name] === (name === "kind" ? core.kinds[doc.kind][0] : String(doc.year));
    });

  function choose(name, value) {
    filter[name] = value;
    onChange();
  }

  /** Values with how many results each would leave. */
  function counts(hits, name, valueOf) {
    const found = new Map();
    for (const { doc } of hits) {
      const value = valueOf(doc);
      if (value && passes(doc, name)) found.set(value, (found.get(value) || 0) + 1);
    }
    return [...found];
  }

  function kindButtons(hits) {
    const found = counts(hits, "kind", (doc) => core.kinds[doc.kind][0]);
    const total = found.reduce((sum, [, count]) => sum + count, 0);
    return [["", total], ...found].map(([folder, count]) => {
      const kind = core.kinds.find((one) => one[0] === folder);
      const made = element("button", "search-filter", kind ? labelOf(kind) : messages.msgAll, " ");
      made.append(element("span", "search-total", String(count)));
      made.type = "button";
      made.dataset.key = folder;
      made.setAttribute("aria-pressed", String(filter.kind === folder));
      made.onclick = () => choose("kind", folder);
      return made;
    });
  }

  function select(name, label, choices) {
    const made = element("select", "search-filter");
    made.setAttribute("aria-label", label);
    made.dataset.key = `?${name}`;
    [["", label], ...choices].forEach(([value, text]) => {
      made.append(new Option(text, value, false, filter[name] === value));
    });
    made.onchange = () => choose(name, made.value);
    return choices.length ? [made] : [];
  }

  /** Offers what would leave some of the hits. */
  function offer(hits) {
    const years = counts(hits, "year", (doc) => doc.year && String(doc.year));
    years.sort((a, b) => b[0] - a[0]);
    const chosen = core.entities.filter(({ url }) => url === filter.entity);
    const named = [...new Set([...chosen, ...hits.map(({ doc }) => doc).filter((doc) => doc.names)])];
    // Whoever changes one by keyboard stays at it.
    const at = bar.contains(document.activeElement) && document.activeElement.dataset.key;
    bar.replaceChildren(
      ...kindButtons(hits),
      ...select("year", messages.msgYear, years.map(([year, count]) => [year, `${year} (${count})`])),
      ...select("entity", messages.msgEntity, named.slice(0, 20).map((doc) => [doc.url, doc.names[0]]))
    );
    const same = [...bar.children].find(({ dataset }) => dataset.key === at);
    if (same) same.focus();
  }

  /** Everything that names the entity to which the results are narrowed. */
  async function prepare() {
    const entity = core.entities.find(({ url }) => url === filter.entity);
    naming = new Set();
    if (entity) (await articlesNaming(entity)).forEach(({ doc }) => naming.add(doc.number));
  }

  /** Takes over what an address asks for. */
  function read(parameters) {
    FILTERS.forEach((name) => (filter[name] = parameters.get(name) || ""));
  }

  function write(parameters) {
    FILTERS.forEach((name) => filter[name] && parameters.set(name, filter[name]));
  }

  return { bar, passes, offer, prepare, read, write };
}
