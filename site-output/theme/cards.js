/* Hover cards: who or what a link leads to, or what a footnote says. Loaded with the first pointer or keyboard focus that
   rests on an entity; the texts come in one script for each kind (theme/cards/people.js), which calls
   mailuoCards. Escape closes; a card that would be empty is not shown. */
(() => {
  const LINKS = 'main a:is([class*=kind-]:not(.kind), .footnote-ref)';
  const DELAY = 500; // before a card opens, so that passing over links opens none
  const GRACE = 250; // to move the pointer from the link onto the card
  const LONGEST = 300; // characters of a footnote, which a screen reader reads out without a pause
  const asked = new Set();
  const cards = new Map();
  let current = null;
  let due = false;
  let timer = 0;

  const box = document.createElement('div');
  box.id = 'hover-card';
  box.className = 'hover-card';
  box.setAttribute('role', 'tooltip');
  box.popover = 'manual';
  document.querySelector('main').append(box); // a landmark, as everything is that can be read

  // By attribute: links of drawings have objects as their properties.
  const kindOf = (link) => (/kind-([a-z0-9-]+)/.exec(link.getAttribute('class')) || [])[1];
  const fileOf = (link) => decodeURIComponent(link.getAttribute('href').split('/').pop());

  const add = (parent, name, text, className) => {
    const child = document.createElement(name);
    child.textContent = text;
    if (className) child.className = className;
    parent.append(child);
    return child;
  };

  const fill = (kind, [, name, summary, facts, articles, latest]) => {
    const label = cards.get(kind);
    box.replaceChildren();
    const title = add(box, 'p', '', 'hover-title');
    add(title, 'span', label.label, 'kind kind-' + kind);
    add(title, 'b', name);
    if (summary) add(box, 'p', summary);
    if (facts.length) {
      const list = add(box, 'dl', '');
      for (const [fact, value] of facts) {
        add(list, 'dt', fact);
        add(list, 'dd', value);
      }
    }
    if (articles) {
      const count = label.articles.replace('{0}', articles);
      add(box, 'p', latest ? count + ' · ' + label.latest.replace('{0}', latest) : count, 'hover-count');
    }
  };

  /** False for a note without a text, as one that is a picture. */
  const quote = (note) => {
    const copy = note.cloneNode(true);
    copy.querySelectorAll('.footnote-backref').forEach((back) => back.remove());
    const text = [...copy.textContent.trim()];
    box.replaceChildren();
    add(box, 'p', text.length > LONGEST ? text.slice(0, LONGEST).join('') + '…' : text.join(''), 'hover-note');
    return text.length > 0;
  };

  /** False where nothing is known of the link. */
  const describe = (link) => {
    const kind = kindOf(link);
    const note = !kind && document.getElementById(link.hash.slice(1));
    const card = kind && cards.has(kind) && cards.get(kind).byFile.get(fileOf(link));
    if (card) fill(kind, card);
    return Boolean(card || (note && quote(note)));
  };

  // Where the browser knows no anchors, as in drawings: below the link, or above where there is no room.
  const place = (link) => {
    const anchored = CSS.supports('position-area', 'bottom') && !link.ownerSVGElement;
    box.style.positionArea = anchored ? '' : 'none';
    box.style.left = box.style.top = '';
    link.style.anchorName = '--hover-card';
    if (anchored) return;
    const at = link.getBoundingClientRect();
    const below = at.bottom + box.offsetHeight + 8 < innerHeight;
    box.style.left = Math.max(8, Math.min(at.left, innerWidth - box.offsetWidth - 8)) + 'px';
    box.style.top = (below ? at.bottom + 6 : at.top - box.offsetHeight - 6) + 'px';
  };

  const show = () => {
    due = true;
    if (!current || !current.isConnected || !describe(current)) return;
    box.showPopover();
    place(current);
    current.setAttribute('aria-describedby', box.id);
  };

  const hide = () => {
    clearTimeout(timer);
    due = false;
    if (box.matches(':popover-open')) box.hidePopover();
    if (current) {
      current.removeAttribute('aria-describedby');
      current.style.anchorName = '';
    }
    current = null;
  };

  const open = (link) => {
    if (link === current) {
      clearTimeout(timer);
      if (!due) timer = setTimeout(show, DELAY);
      return;
    }
    hide();
    current = link;
    const kind = kindOf(link);
    if (kind && !asked.has(kind)) {
      asked.add(kind);
      mailuo.load('theme/cards/' + kind + '.js');
    }
    timer = setTimeout(show, DELAY);
  };

  const close = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, GRACE);
  };

  window.mailuoCards = (file) => {
    file.byFile = new Map(file.cards.map((card) => [card[0], card]));
    cards.set(file.kind, file);
    if (due && current && kindOf(current) === file.kind) show();
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = event.target.closest(LINKS);
    if (link) open(link);
    else if (box.contains(event.target)) clearTimeout(timer);
    else if (current && !current.matches(':focus-visible')) close();
  });
  document.addEventListener('focusin', (event) => {
    const link = event.target.closest(LINKS);
    if (link && link.matches(':focus-visible')) open(link);
    else if (current) hide();
  });
  document.addEventListener('focusout', (event) => {
    if (event.target === current) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!box.contains(event.target)) hide();
  });

  if (mailuo.hovered && mailuo.hovered.matches(':hover, :focus-visible')) open(mailuo.hovered);
})();
