/*
 * The search in the browser. search/loader.js loads lunr, this file, documents.js and index.js when
 * the search box first gets the focus. A classic script without fetch, modules or workers, because
 * those fail on pages opened from disk.
 */
(function () {
  "use strict";

  // ---- Terms: the same rules as SearchTerms.java, held together by tokens.tsv ----

  const HAN = "\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const WORD = `(?:(?![${HAN}])[\\p{L}\\p{M}\\p{N}])+`;
  const RUN = new RegExp(`[${HAN}]+|${WORD}(?:[.\\-_'’+&]${WORD})*(?:\\+\\+|#)?`, "gu");
  const PART = new RegExp(WORD, "gu");
  const IS_HAN = new RegExp(`^[${HAN}]`, "u");

  const simplified = new Map();
  let traditional = /(?!)/g;

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

  // ---- Finding ----

  let index = null;
  let documents = null;

  /** Ways to ask, each more forgiving, until one finds something. */
  const WAYS = [
    { prefix: (isLast) => isLast },
    { prefix: () => true },
    { prefix: () => true, typos: true },
  ];

  function ask(runs, way, open) {
    const { REQUIRED, OPTIONAL } = lunr.Query.presence;
    // A single character is in the index for titles and names only; beside other words it must not
    // hide the texts.
    const isSingle = (run) => IS_HAN.test(run) && Array.from(run).length === 1;
    const singlePresence = runs.every(isSingle) ? REQUIRED : OPTIONAL;
    // Never index.search(): what a visitor types is no query language.
    return index.query((query) => {
      const add = (term, options) => query.term(term, { usePipeline: false, ...options });
      runs.forEach((run, i) => {
        if (IS_HAN.test(run)) {
          const presence = isSingle(run) ? singlePresence : REQUIRED;
          pairsOf(run).forEach((pair) => add(pair, { presence }));
          for (let length = 3; length <= 6; length++) {
            const known = stretches(run, length).filter((word) => word in index.invertedIndex);
            known.forEach((word) => add(word, { boost: 2 }));
          }
          return;
        }
        const isLast = open && i === runs.length - 1;
        // c++ is no c; of other compounds the parts will do, so that GPT 4o finds GPT-4o.
        const words = /^.[+#]/.test(run) ? [run] : run.match(PART);
        words.forEach((word, j) => {
          const options = { presence: REQUIRED };
          if (way.typos && word.length > 3) options.editDistance = 1;
          else if (way.prefix(isLast && j === words.length - 1)) {
            options.wildcard = lunr.Query.wildcard.TRAILING;
          }
          add(word, options);
        });
        add(run, { boost: 4 });
      });
    });
  }

  /** Without spaces and dots, which do not matter in names; C# keeps what tells it from C. */
  const compact = (text) => normal(text).replace(/[^\p{L}\p{M}\p{N}+#]+/gu, "");

  /** How well an entity's names fit, 0 best; Infinity: not at all. */
  function nameRank(doc, query) {
    doc.keys = doc.keys || doc.names.map(compact);
    const ranks = doc.keys.map((key) =>
      key === query ? 0 : key.startsWith(query) ? 1 : key.includes(query) ? 3 : Infinity
    );
    doc.pinyin.forEach((p) => ranks.push(p === query ? 1 : p.startsWith(query) ? 2 : Infinity));
    return Math.min(Infinity, ...ranks);
  }

  function entitiesByName(query) {
    if (!query) return [];
    return documents
      .filter((doc) => doc.names.length)
      .map((doc) => ({ doc, rank: nameRank(doc, query), terms: [] }))
      .filter((hit) => hit.rank < Infinity)
      .sort((a, b) => a.rank - b.rank || b.doc.count - a.doc.count);
  }

  /** The query as it stands, before texts that have its pairs apart. Only the first can be seen. */
  function exactFirst(hits, query) {
    if (Array.from(query).length < 3) return hits;
    const pieces = query.split(/\s+/);
    const isExact = ({ doc }) => {
      doc.normal = doc.normal || normal([doc.title, ...doc.names, doc.text].join("\n"));
      return pieces.every((piece) => doc.normal.includes(piece));
    };
    const top = hits.slice(0, 50);
    const exact = new Set(top.filter(isExact));
    return [...exact, ...hits.filter((hit) => !exact.has(hit))];
  }

  /** The documents for what a visitor typed, each with the terms to mark. */
  function find(text) {
    const typed = normal(text).trimStart().slice(0, 100);
    const query = typed.trim();
    const runs = query.match(RUN) || [];
    const named = entitiesByName(compact(query));
    let found = [];
    for (const way of runs.length ? WAYS : []) {
      if (way.typos && named.length) break;
      found = ask(runs, way, typed === query);
      if (found.length) break;
    }
    const hits = exactFirst(
      found.map((hit) => ({
        doc: documents[hit.ref],
        terms: Object.keys(hit.matchData.metadata),
      })),
      query
    );
    const seen = new Set(named.map((hit) => hit.doc));
    const result = {
      entities: [...named, ...hits.filter(({ doc }) => doc.names.length && !seen.has(doc))],
      articles: hits.filter(({ doc }) => !doc.names.length),
    };
    const whole = [query, ...runs];
    [...result.entities, ...result.articles].forEach((hit) => hit.terms.push(...whole));
    return result;
  }

  // ---- Showing: DOM nodes only, what comes from texts is never markup ----

  const FIRST = 5;
  const STEP = 20;
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

  /** Appends text from one place to another, the given places marked. */
  function appendMarked(parent, text, places, from, to) {
    let at = from;
    for (const place of places) {
      const end = place.index + place[0].length;
      if (place.index < at || end > to) continue;
      parent.append(text.slice(at, place.index), element("mark", "", text.slice(place.index, end)));
      at = end;
    }
    parent.append(text.slice(at, to));
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

  function optionFor({ doc, terms: words, rank }) {
    const made = option("a", "search-option");
    made.href = root + doc.url;
    const alias = doc.names.find((name) => name !== doc.title && placesOf(name, words).length);
    const inTitle = placesOf(doc.title, words).length > 0;
    made.append(marked("search-title", doc.title, words), " ");
    if (alias && !inTitle) made.append(marked("search-alias", alias, words), " ");
    if (doc.kindLabel) {
      made.append(element("span", `search-kind kind-${doc.kind}`, doc.kindLabel), " ");
    }
    if (doc.date) {
      const date = element("time", "search-date", doc.date);
      date.dateTime = doc.date;
      made.append(date, " ");
    }
    if (doc.text) made.append(snippet(doc.text, words, rank !== undefined));
    return made;
  }

  /** One search box: an editable combobox whose list is chosen from by hand (ARIA practices). */
  function bind(input) {
    const form = input.form;
    const box = document.getElementById(input.getAttribute("aria-controls"));
    const status = form.querySelector("[data-search-status]");
    const messages = form.dataset;
    const onPage = "searchPage" in messages;
    let result = null;
    let shown = {};
    let active = -1;
    let timer = 0;

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

    function notice(message) {
      const made = option("div", "search-empty");
      made.setAttribute("aria-disabled", "true");
      made.textContent = message;
      box.replaceChildren(made);
      status.textContent = message;
      setOpen(true);
    }

    function group(name, label) {
      const hits = result[name];
      if (!hits.length) return;
      const heading = element("div", "search-group", label, " ");
      heading.append(element("span", "search-total", String(hits.length)));
      heading.id = `${box.id}-${name}`;
      const made = element("div", "", heading);
      made.setAttribute("role", "group");
      made.setAttribute("aria-labelledby", heading.id);
      hits.slice(0, shown[name]).forEach((hit) => made.append(optionFor(hit)));
      if (hits.length > shown[name]) {
        const more = option("div", "search-option search-more");
        more.textContent = messages.msgMore;
        more.onclick = () => {
          const place = active;
          shown[name] += STEP;
          show();
          activate(place);
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

    function show() {
      box.replaceChildren();
      group("entities", messages.msgEntities);
      group("articles", messages.msgArticles);
      options().forEach((choice, i) => {
        choice.id = `${box.id}-${i}`;
        // In the pop-up the keyboard stays in the box; results on a page are links like any others.
        if (!onPage) choice.tabIndex = -1;
      });
      setOpen(true);
    }

    function update() {
      clearTimeout(timer);
      const query = input.value.trim();
      if (onPage) keepInUrl(query);
      activate(-1);
      result = null;
      if (!query) {
        box.replaceChildren();
        status.textContent = "";
        setOpen(false);
      } else if (!index || !documents) {
        notice(messages.msgLoading);
      } else {
        result = find(input.value);
        shown = { entities: FIRST, articles: FIRST };
        const count = result.entities.length + result.articles.length;
        if (!count) return notice(messages.msgNone.replace("{0}", () => query));
        show();
        status.textContent = messages.msgCount.replace("{0}", count);
      }
    }

    function keepInUrl(query) {
      try {
        const url = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
        history.replaceState(null, "", url);
      } catch {
        // Some browsers refuse this for pages opened from disk; the search works without it.
      }
    }

    function later() {
      clearTimeout(timer);
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
        else setOpen(false);
        return true;
      },
    };

    /** Down and up through the options, with the box itself between the last and the first. */
    function move(step) {
      if (!result || !box.hasChildNodes()) return false;
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
      input.addEventListener("blur", () => setOpen(false));
      input.addEventListener("focus", () => result && setOpen(true));
      // A press on an option must not take the focus, or the list is gone before the click.
      box.addEventListener("mousedown", (event) => event.preventDefault());
    } else if (!input.value) {
      input.value = new URLSearchParams(location.search).get("q") || "";
    }

    /** What was typed before this script or the index was there. */
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

  const ready = () => index && documents && boxes.forEach((catchUp) => catchUp());

  window.mailuoSearch = {
    index(serialized) {
      index = lunr.Index.load(serialized);
      ready();
    },
    documents(data) {
      const chars = Array.from(data.simplified);
      for (let i = 0; i < chars.length; i += 2) simplified.set(chars[i], chars[i + 1]);
      if (simplified.size) traditional = new RegExp(`[${[...simplified.keys()].join("")}]`, "gu");
      documents = data.documents;
      ready();
    },
    terms,
    find,
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
