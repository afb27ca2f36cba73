/* Showing: DOM nodes only; what comes from texts is never markup. */

const FIRST = 5;
const STEP = 20;
const QUOTES = 3;
const SNIPPET = 90;
const root = document.documentElement.dataset.root || "";

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** As normal(), but as long as the text, so that a place in one is a place in the other. */
const sameLength = (text) =>
  fold(
    text
      .replace(/[^ -~\u4e00-\u9fff]/gu, (c) => {
        const n = normal(c);
        return n.length === c.length ? n : c;
      })
      .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  );

/** Where terms stand in a text: of overlapping ones the longest, and no ends of Latin words. */
function placesOf(text, words) {
  const folded = sameLength(text);
  const there = [...new Set(words)].filter((word) => word && folded.includes(word));
  const largest = there.filter((word) => !there.some((w) => w !== word && w.includes(word)));
  if (!largest.length) return [];
  const escaped = largest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return [...folded.matchAll(new RegExp(escaped.join("|"), "g"))].filter(
    ({ index: at }) => !isInside(folded, at)
  );
}

/** Whether a place is in a Latin word or a pair of surrogates, where no text may be cut. */
const isInside = (text, at) =>
  /^([a-z0-9]{2}|[\ud800-\udbff][\udc00-\udfff])/i.test(text.slice(Math.max(0, at - 1), at + 1));

/** The nearest place before this one where text may be cut. */
function edge(text, at) {
  while (isInside(text, at)) at--;
  return at;
}

/** A stretch of text on one line: a heading does not run into the text below it. */
const onOneLine = (text) => text.replace(/\n+/g, " · ");

/** Appends text from one place to another, the given places marked. */
function appendMarked(parent, text, places, from, to) {
  let at = from;
  for (const place of places) {
    const end = place.index + place[0].length;
    if (place.index < at || end > to) continue;
    const mark = element("mark", "", text.slice(place.index, end));
    parent.append(onOneLine(text.slice(at, place.index)), mark);
    at = end;
  }
  parent.append(onOneLine(text.slice(at, to)));
  return parent;
}

const marked = (className, text, words) =>
  appendMarked(element("span", className), text, placesOf(text, words), 0, text.length);

/** The stretch with the most different terms, from the start of its sentence if that is near. */
function snippet(text, words, fromStart) {
  const places = placesOf(text, words);
  let best = 0;
  let start = 0;
  places.forEach((place, i) => {
    const near = places.slice(i, i + 20).filter((p) => p.index < place.index + SNIPPET / 2);
    const weight = [...new Set(near.map((p) => p[0]))].join("").length;
    if (weight > best) {
      best = weight;
      start = place.index;
    }
  });
  const before = text.slice(Math.max(0, start - 30), start);
  const sentence = Math.max(...["。", "！", "？", "\n"].map((c) => before.lastIndexOf(c)));
  if (fromStart || text.length <= SNIPPET || start === before.length) start = 0;
  else start = edge(text, start - (sentence < 0 ? 15 : before.length - sentence - 1));
  const end = edge(text, Math.min(text.length, start + SNIPPET));
  const shown = element("span", "search-snippet", start && sentence < 0 ? "…" : "");
  appendMarked(shown, text, places, start, end);
  shown.append(end < text.length ? "…" : "");
  return shown;
}

function option(tag, className) {
  const made = element(tag, className);
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  return made;
}

/** A result; of an entity all but the snippet is known before its text is there. */
function optionFor({ doc, words: found, asked, rank, shown, quote }) {
  const words = [...found, ...asked];
  const { title, url, date, text } = { title: doc.names && doc.names[0], url: doc.url, ...shown };
  const [speaker, anchor, said] = quote || [];
  const made = option("a", "search-option");
  made.href = root + url + (quote ? `#${anchor}` : "");
  const names = doc.names || [];
  const alias = names.find((name) => name !== title && placesOf(name, words).length);
  const [folder, label] = core.kinds[doc.kind];
  made.append(marked("search-title", speaker || title, words), " ");
  if (alias && !placesOf(title, words).length) made.append(marked("search-alias", alias, words), " ");
  if (label) made.append(element("span", `search-kind kind-${folder}`, label), " ");
  if (date) {
    const day = element("time", "search-date", date);
    day.dateTime = date;
    made.append(day, " ");
  }
  if (said) made.append(snippet(said, words, !placesOf(said, words).length));
  else if (text) made.append(snippet(text, words, rank !== undefined));
  return made;
}

/** What is quoted in articles and has all that was typed, or was said by whom that names. */
function quotesIn(articles, entities) {
  const speakers = new Set(entities.filter(({ rank }) => rank < 2).flatMap(({ doc }) => doc.names));
  const quotes = articles.flatMap((hit) => (hit.shown.quotes || []).map((quote) => ({ ...hit, quote })));
  return quotes.filter(({ asked: [, ...runs], quote: [speaker, , said] }) => {
    const hasAll = runs.length && runs.every((run) => placesOf(said, [run]).length);
    return speakers.has(speaker) || hasAll;
  });
}

/** Fetches what results show; an entity without a text of its own needs nothing. */
const withTexts = (hits) =>
  Promise.all(
    hits.map(async (hit) => {
      if (!hit.shown && (!hit.doc.names || lengths[3][hit.doc.number])) {
        hit.shown = await textOf(hit.doc.number);
      }
    })
  );

const FILTERS = ["kind", "year", "entity"];

/** One search box: an editable combobox whose list is chosen from by hand (ARIA practices). */
function bind(input) {
  const form = input.form;
  const box = document.getElementById(input.getAttribute("aria-controls"));
  const status = form.querySelector("[data-search-status]");
  const messages = form.dataset;
  const onPage = "searchPage" in messages;
  const bar = element("div", "search-filters");
  const filter = { kind: "", year: "", entity: "" };
  let all = [];
  let result = null;
  let shown = {};
  let active = -1;
  let timer = 0;
  let turn = 0;
  let isDismissed = false;
  /** Whether the list is of what stands in the box; keys that come before wait for it. */
  let isCurrent = true;
  let steps = 0;

  const options = () => [...box.querySelectorAll("a[role=option], .search-more")];

  function setOpen(open) {
    box.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) activate(-1);
  }

  function activate(number) {
    active = number;
    input.removeAttribute("aria-activedescendant");
    options().forEach((choice, i) => {
      choice.setAttribute("aria-selected", String(i === number));
      if (i !== number) return;
      input.setAttribute("aria-activedescendant", choice.id);
      choice.scrollIntoView({ block: "nearest" });
    });
  }

  /** Puts away the list until something else is typed. */
  function dismiss() {
    isDismissed = true;
    steps = 0;
    setOpen(false);
  }

  function notice(message) {
    const made = option("div", "search-empty");
    made.setAttribute("aria-disabled", "true");
    made.textContent = message;
    box.replaceChildren(made);
    status.textContent = message;
    steps = 0;
    setOpen(!isDismissed);
  }

  function group(name, label) {
    const hits = result[name];
    if (!hits.length) return;
    const heading = element("div", "search-group", label, " ");
    // Quotations are those of the first articles only.
    if (shown[name]) heading.append(element("span", "search-total", String(hits.length)));
    heading.id = `${box.id}-${name}`;
    const made = element("div", "", heading);
    made.setAttribute("role", "group");
    made.setAttribute("aria-labelledby", heading.id);
    hits.slice(0, shown[name]).forEach((hit) => made.append(optionFor(hit)));
    if (hits.length > shown[name]) {
      const more = option("div", "search-option search-more");
      more.textContent = messages.msgMore;
      more.onclick = () => {
        shown[name] += STEP;
        show(turn);
      };
      made.append(more);
      if (onPage && name === "articles") whenSeen(more);
    }
    box.append(made);
  }

  /** On the search page the rest comes while scrolling. */
  function whenSeen(more) {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      if (more.isConnected) more.click();
    }).observe(more);
  }

  /** Shows the result once its texts are there, unless something else was typed by then. */
  async function show(ofTurn) {
    const { entities, articles } = result;
    const few = Object.keys(shown).flatMap((name) => result[name].slice(0, shown[name]));
    await withTexts(few);
    if (ofTurn !== turn) return;
    result.quotes = quotesIn(articles.slice(0, FIRST), entities).slice(0, QUOTES);
    list();
  }

  function list() {
    const place = active;
    box.replaceChildren();
    group("entities", messages.msgEntities);
    group("quotes", messages.msgQuotes);
    group("articles", messages.msgArticles);
    group("pages", messages.msgPages);
    options().forEach((choice, i) => {
      choice.id = `${box.id}-${i}`;
      // In the pop-up the keyboard stays in the box; results on a page are links like any others.
      if (!onPage) choice.tabIndex = -1;
    });
    setOpen(!isDismissed);
    activate(place);
    if (steps) move(steps);
    steps = 0;
  }

  // ---- Filters ----

  const labelOf = ([folder, label]) =>
    label || (folder === "articles" ? messages.msgArticles : messages.msgPages);

  /** Whether a document passes the filters but the named one. */
  const passes = (doc, without) =>
    FILTERS.every((name) => {
      if (name === without || !filter[name]) return true;
      if (name === "entity") return filter.named.has(doc.number);
      return filter[name] === (name === "kind" ? core.kinds[doc.kind][0] : String(doc.year));
    });

  function choose(name, value) {
    filter[name] = value;
    update();
  }

  /** Values with how many results each would leave. */
  function counts(name, valueOf) {
    const found = new Map();
    for (const { doc } of all) {
      const value = valueOf(doc);
      if (value && passes(doc, name)) found.set(value, (found.get(value) || 0) + 1);
    }
    return [...found];
  }

  function kindButtons() {
    const found = counts("kind", (doc) => core.kinds[doc.kind][0]);
    const total = found.reduce((sum, [, count]) => sum + count, 0);
    return [["", total], ...found].map(([folder, count]) => {
      const kind = core.kinds.find((one) => one[0] === folder);
      const made = element("button", "search-filter", kind ? labelOf(kind) : messages.msgAll, " ");
      made.append(element("span", "search-total", String(count)));
      made.type = "button";
      made.setAttribute("aria-pressed", String(filter.kind === folder));
      made.onclick = () => choose("kind", folder);
      return made;
    });
  }

  function select(name, label, choices) {
    const made = element("select", "search-filter");
    made.setAttribute("aria-label", label);
    [["", label], ...choices].forEach(([value, text]) => {
      made.append(new Option(text, value, false, filter[name] === value));
    });
    made.onchange = () => choose(name, made.value);
    return choices.length ? [made] : [];
  }

  function showFilters() {
    const years = counts("year", (doc) => doc.year && String(doc.year)).sort((a, b) => b[0] - a[0]);
    const chosen = core.entities.filter(({ url }) => url === filter.entity);
    const named = [...new Set([...chosen, ...all.map(({ doc }) => doc).filter((doc) => doc.names)])];
    bar.replaceChildren(
      ...kindButtons(),
      ...select("year", messages.msgYear, years.map(([year, count]) => [year, `${year} (${count})`])),
      ...select("entity", messages.msgEntity, named.slice(0, 20).map((doc) => [doc.url, doc.names[0]]))
    );
  }

  // ---- Asking ----

  function take(hits) {
    all = hits;
    const left = hits.filter(({ doc }) => passes(doc));
    const texts = left.filter(({ doc }) => !doc.names);
    const isPage = ({ doc }) => core.kinds[doc.kind][0] === "pages";
    result = {
      entities: left.filter(({ doc }) => doc.names),
      quotes: [],
      articles: texts.filter((hit) => !isPage(hit)),
      pages: texts.filter(isPage),
    };
    shown = { entities: FIRST, articles: FIRST, pages: FIRST };
  }

  /** Everything that names the entity to which the results are narrowed. */
  async function readFilter() {
    const entity = core.entities.find(({ url }) => url === filter.entity);
    filter.named = new Set();
    if (entity) (await articlesNaming(entity)).forEach(({ doc }) => filter.named.add(doc.number));
  }

  async function answer(text, query, ofTurn) {
    await readFilter();
    const names = (named) => {
      if (ofTurn !== turn || !named.length) return;
      take(named);
      list();
    };
    const hits = await find(text, names);
    if (ofTurn !== turn) return;
    take(hits);
    if (onPage) showFilters();
    const count = hits.filter(({ doc }) => passes(doc)).length;
    if (!count) return notice(messages.msgNone.replace("{0}", () => query));
    await pause();
    await show(ofTurn);
    if (ofTurn === turn) status.textContent = messages.msgCount.replace("{0}", count);
  }

  function update() {
    clearTimeout(timer);
    const query = input.value.trim();
    const ofTurn = ++turn;
    isDismissed = false;
    if (onPage) keepInUrl(query);
    activate(-1);
    isCurrent = true;
    result = null;
    if (!query) {
      box.replaceChildren();
      bar.replaceChildren();
      status.textContent = "";
      setOpen(false);
    } else if (!core) {
      notice(messages.msgLoading);
    } else {
      answer(input.value, query, ofTurn).catch(() => notice(messages.msgFailed));
    }
  }

  function keepInUrl(query) {
    const parameters = new URLSearchParams(query && { q: query });
    FILTERS.forEach((name) => filter[name] && parameters.set(name, filter[name]));
    try {
      const text = String(parameters);
      history.replaceState(null, "", text ? `?${text}` : location.pathname);
    } catch {
      // Some browsers refuse this for pages opened from disk; the search works without it.
    }
  }

  function later() {
    clearTimeout(timer);
    activate(-1);
    isCurrent = false;
    steps = 0;
    timer = setTimeout(update, 50);
  }

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => active >= 0 && (activate(0), true),
    End: () => active >= 0 && (activate(options().length - 1), true),
    Enter: () => active >= 0 && (options()[active].click(), true),
    Escape() {
      if (box.hidden || (onPage && active < 0)) return false;
      if (onPage) activate(-1);
      else dismiss();
      return true;
    },
  };

  /** Down and up through the options, with the box itself between the last and the first. */
  function move(step) {
    if (!input.value.trim()) return false;
    if (!isCurrent || !result) {
      steps += step;
      return true;
    }
    if (!box.hasChildNodes()) return false;
    isDismissed = false;
    if (box.hidden) setOpen(true);
    const places = options().length + 1;
    activate(((active + 1 + step + places) % places) - 1);
    return true;
  }

  input.addEventListener("keydown", (event) => {
    // While an input method composes, its keys are its own (229: Safari says so only there).
    if (event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (keys[event.key] && keys[event.key]()) event.preventDefault();
  });
  input.addEventListener("input", (event) => event.isComposing || later());
  let composing = false;
  input.addEventListener("compositionstart", () => (composing = true));
  input.addEventListener("compositionend", () => {
    composing = false;
    later();
  });
  form.addEventListener("submit", (event) => {
    if (!onPage) return;
    event.preventDefault();
    update();
  });
  if (!onPage) {
    input.addEventListener("blur", dismiss);
    input.addEventListener("focus", () => {
      isDismissed = false;
      if (result) setOpen(true);
    });
    // A press on an option must not take the focus, or the list is gone before the click.
    box.addEventListener("mousedown", (event) => event.preventDefault());
  } else {
    const asked = new URLSearchParams(location.search);
    FILTERS.forEach((name) => (filter[name] = asked.get(name) || ""));
    input.value = input.value || asked.get("q") || "";
    box.before(bar);
  }

  /** What was typed before this script or the core was there. */
  function catchUp() {
    status.textContent = "";
    if (input.value && !composing && (onPage || document.activeElement === input)) update();
  }
  catchUp();
  return catchUp;
}

// ---- What the other files call ----

let boxes = [];

function start() {
  boxes = [...document.querySelectorAll("[data-search]")].map(bind);
}

window.mailuoSearch = {
  async core(data) {
    takeCore(data);
    await pause();
    boxes.forEach((catchUp) => catchUp());
  },
  take(data) {
    delivered = data;
  },
  index(serialized) {
    whole = lunr.Index.load(serialized);
  },
  terms,
  learnFolding,
  isReady: () => Boolean(core),
  find,
  textOf,
  ask: (text) => ask(clausesOf(runsOf(text), WAYS[0], true)),
};

if (window.mailuoCore) window.mailuoSearch.core(window.mailuoCore);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
