/* The box: an editable combobox whose list is chosen from by hand (ARIA practices). */

/** Makes a search box work; gives what looks again at what stands in it. */
function bind(input) {
  const form = input.form;
  const box = document.getElementById(input.getAttribute("aria-controls"));
  const status = form.querySelector("[data-search-status]");
  const messages = form.dataset;
  const onPage = "searchPage" in messages;
  const filters = filtersFor(messages, () => update());
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

  // ---- Asking ----

  function take(hits) {
    const left = hits.filter(({ doc }) => filters.passes(doc));
    result = grouped(left);
    shown = { entities: FIRST, articles: FIRST, pages: FIRST };
    return left.length;
  }

  async function answer(text, query, ofTurn) {
    await filters.prepare();
    const names = (named) => {
      if (ofTurn !== turn || !named.length) return;
      take(named);
      list();
    };
    const hits = await find(text, names);
    if (ofTurn !== turn) return;
    const count = take(hits);
    if (onPage) filters.offer(hits);
    if (!count) return notice(messages.msgNone.replace("{0}", () => query));
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
      filters.bar.replaceChildren();
      status.textContent = "";
      setOpen(false);
    } else if (!core) {
      notice(messages.msgLoading);
    } else {
      answer(input.value, query, ofTurn).catch(() => ofTurn === turn && notice(messages.msgFailed));
    }
  }

  function keepInUrl(query) {
    const parameters = new URLSearchParams(query && { q: query });
    filters.write(parameters);
    try {
      const address = String(parameters) && `?${parameters}`;
      if (address !== location.search) history.replaceState(null, "", address || location.pathname);
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
    filters.read(asked);
    input.value = input.value || asked.get("q") || "";
    box.before(filters.bar);
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
    await pause();
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
else pause().then(start);
