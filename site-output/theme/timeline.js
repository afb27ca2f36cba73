/* Sifts the entries of the timeline by kind and by entity, as far as they name any. What is chosen
   stands in the address (?k=people&e=sam-altman), so it can be shared. Where the years have pages of
   their own, each sifts its own entries, says so, and leads to the page of the entity, which has all. */
(() => {
  const sift = document.querySelector('[data-sift]');
  const kinds = sift.querySelector('[data-kinds]');
  const entities = sift.querySelector('[data-entities]');
  const years = [...document.querySelectorAll('.when section')];
  const rail = [...document.querySelectorAll('.rail a')];
  const whole = sift.querySelector('[data-whole]'); // only where the years have pages of their own

  // Two things may have the same file name: those are told apart by folder and name.
  const keyOf = (link) =>
    decodeURIComponent(link.pathname).replace(/\.html$/, '').split('/').slice(-2).join('/');
  const slugOf = (key) => key.split('/').pop();

  const known = new Map(); // key → name, kind, label of the kind, number of entries
  const entries = [...document.querySelectorAll('.timeline > li')].map((row) => {
    const named = new Set();
    for (const link of row.querySelectorAll('.chip, .e')) {
      const key = keyOf(link);
      const chip = link.matches('.chip');
      const entity = known.get(key) || { key, count: 0 };
      known.set(key, entity);
      if (!entity.name || chip) entity.name = link.textContent;
      if (chip) entity.label = link.title;
      entity.kind = /kind-([a-z0-9-]+)/.exec(link.className)[1];
      if (!named.has(key)) entity.count++;
      named.add(key);
    }
    return { row, named };
  });
  const all = [...known.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  // Another page may know others of that file name.
  const short = (key) =>
    whole || all.filter((entity) => slugOf(entity.key) === slugOf(key)).length > 1 ? key : slugOf(key);

  const option = (box, value, text) => box.add(new Option(text, value));

  for (const kind of new Set(all.map((entity) => entity.kind))) {
    const labelled = all.find((entity) => entity.kind === kind && entity.label);
    if (labelled) option(kinds, kind, labelled.label);
  }

  const offer = () => {
    const chosen = entities.value;
    entities.length = 1;
    for (const entity of all) {
      if (!kinds.value || entity.kind === kinds.value) {
        option(entities, entity.key, `${entity.name} ${entity.count}`);
      }
    }
    entities.value = chosen;
    if (entities.selectedIndex < 0) entities.selectedIndex = 0;
  };

  const tell = () => {
    const address = new URLSearchParams();
    if (kinds.value) address.set('k', kinds.value);
    if (entities.value) address.set('e', short(entities.value));
    const query = address.size ? '?' + address : '';
    try {
      history.replaceState(null, '', location.pathname + query + location.hash);
    } catch (refused) {}
    for (const link of document.querySelectorAll('[data-years] a')) link.search = query;
  };

  const show = () => {
    const wanted = (named) =>
      entities.value
        ? named.has(entities.value)
        : !kinds.value || [...named].some((key) => known.get(key).kind === kinds.value);
    let count = 0;
    for (const { row, named } of entries) {
      row.hidden = !wanted(named);
      if (!row.hidden) count++;
    }
    for (const part of [...document.querySelectorAll('.when .month'), ...years]) {
      part.hidden = !part.querySelector('.timeline > li:not([hidden])');
    }
    rail.forEach((link, i) => { link.hidden = years[i].hidden; });
    const sifted = kinds.value || entities.value;
    sift.querySelector('output').value = sifted ? sift.dataset.count.replace('{0}', count) : '';
    if (whole) lead();
  };

  const lead = () => {
    const entity = known.get(entities.value);
    whole.hidden = !entity || entity.unsure;
    if (!entity) return;
    whole.textContent = whole.dataset.whole.replace('{0}', () => entity.name); // $& is a name too
    whole.href = (mailuo.root || './') + entity.key + '.html#timeline';
  };

  // Whom a page of another year was asked for may be in none of the entries of this one. The list
  // of all pages knows the name, or that there is no such page: then nobody was asked for.
  const elsewhere = (key) => {
    if (!whole || !/^(?!articles\/)[\w-]+\/[^/:?#]+$/.test(key)) return undefined;
    const entity = { key, count: 0, name: slugOf(key), kind: key.split('/')[0], unsure: true };
    known.set(key, entity);
    all.push(entity);
    window.mailuoAddresses = ({ pages }) => {
      const page = pages.find(([path]) => path === key + '.html');
      entity.unsure = !page;
      if (page) entity.name = page[1];
      else all.splice(all.indexOf(entity), 1);
      offer();
      show();
      tell();
    };
    mailuo.load('theme/addresses.js');
    return entity;
  };

  const asked = new URLSearchParams(location.search);
  kinds.value = asked.get('k') || '';
  if (kinds.selectedIndex < 0) kinds.selectedIndex = 0;
  const wanted = asked.get('e');
  const found = wanted
    && (all.find(({ key }) => key === wanted || slugOf(key) === wanted) || elsewhere(wanted));
  if (found && kinds.value && found.kind !== kinds.value) kinds.selectedIndex = 0;
  offer();
  if (found) entities.value = found.key;
  if (asked.has('k') || asked.has('e')) {
    show();
    tell(); // also that something unknown was not chosen
  }
  sift.addEventListener('change', (event) => {
    if (event.target === kinds) offer();
    show();
    tell();
  });
  sift.dataset.sift = 'ready';
})();
