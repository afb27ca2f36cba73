'use strict';
const mailuo = {
root: document.documentElement.dataset.root || '',
ready(then) {
document.addEventListener('DOMContentLoaded', then);
},
load(path) {
const script = document.createElement('script');
script.src = mailuo.root + path;
document.head.append(script);
},
dress(path) {
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = mailuo.root + path;
document.head.append(link);
},
stored(key, value) {
try {
if (value === undefined) return localStorage.getItem(key);
localStorage.setItem(key, value);
} catch (refused) {}
return value;
}
};
{
const THEMES = ['auto', 'light', 'dark'];
const html = document.documentElement;
let theme = mailuo.stored('theme');
const apply = () => {
if (theme === 'auto') html.removeAttribute('data-theme');
else html.dataset.theme = theme;
};
if (!THEMES.includes(theme)) theme = 'auto';
apply(); // before the first paint
mailuo.ready(() => {
const button = document.querySelector('[data-theme-toggle]');
if (!button) return;
const show = () => {
button.title = button.dataset[theme];
button.setAttribute('aria-label', button.title);
button.dataset.state = theme;
};
button.onclick = () => {
theme = THEMES[(THEMES.indexOf(theme) + 1) % 3];
mailuo.stored('theme', theme);
apply();
show();
};
show();
});
}
{
let loading = false;
const asked = /[?&]q=[^&]/.test(location.search);
if (asked) document.documentElement.classList.add('asked');
const loadSearch = () => {
if (loading) return;
loading = true;
mailuo.dress('theme/search.css');
mailuo.load('search/loader.js');
};
const goToSearch = () => {
const boxes = [...document.querySelectorAll('[data-search]')];
const box = boxes.find((input) => input.getClientRects().length);
const link = document.querySelector('[data-search-link]');
if (box) {
box.focus();
box.select();
} else if (link) link.click();
};
const typing = (target) =>
/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
document.addEventListener('focusin', (event) => {
if (event.target.matches('[data-search]')) loadSearch();
});
document.addEventListener('keydown', (event) => {
const control = event.ctrlKey || event.metaKey;
const slash = event.key === '/' && !control && !event.altKey && !typing(event.target);
const k = control && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
if (event.isComposing || !(k || slash)) return;
event.preventDefault();
goToSearch();
});
mailuo.ready(() => {
const box = document.querySelector('[data-search-page] [data-search]');
if (!box) return;
if (asked) loadSearch();
else box.focus();
});
}
mailuo.ready(() => {
const input = document.querySelector('[data-filter]');
if (!input) return;
const rows = [...document.querySelectorAll('[data-keys]')];
const finds = (keys, query) =>
(' ' + keys).includes(' ' + query) ||
(' ' + keys).includes(' ' + query.replace(/\s+/g, '')) ||
((query.length > 2 || /[^\0-\x7f]/.test(query)) && keys.includes(query));
const filter = () => {
const query = input.value.trim().toLowerCase();
for (const row of rows) row.hidden = !finds(row.dataset.keys, query);
for (const letter of document.querySelectorAll('.letter')) {
letter.hidden = !letter.querySelector('[data-keys]:not([hidden])');
}
document.querySelector('[data-filter-none]').hidden = rows.some((row) => !row.hidden);
};
input.oninput = (event) => {
if (!event.isComposing) filter();
};
input.addEventListener('compositionend', filter);
input.dataset.filter = 'ready';
if (input.value) filter(); // kept by the browser on the way back
});
mailuo.ready(() => {
const note = document.querySelector('[data-since]');
if (!note) return;
const key = 'visit ' + new URL(mailuo.root || '.', location.href).pathname;
const now = {
day: new Date().toLocaleDateString('sv'), // as 2026-11-25
total: +note.dataset.total,
newest: note.dataset.newest
};
let past = [];
try {
past = JSON.parse(mailuo.stored(key)) || [];
} catch (broken) {}
const [earlier, last] = past;
const before = last && last.day !== now.day ? last : earlier;
mailuo.stored(key, JSON.stringify([before, now]));
if (!before || now.total <= before.total) return;
note.textContent = note.dataset.since.replace('{0}', before.day).replace('{1}', now.total - before.total);
note.hidden = false;
for (const time of document.querySelectorAll('.card time')) {
if (time.dateTime > before.newest) time.classList.add('new');
}
});
{
const LINKS = 'main a:is([class*=kind-]:not(.kind), .footnote-ref)';
const ask = (event) => {
const link = event.target.closest(LINKS);
if (!link || event.pointerType === 'touch') return;
if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
if (!mailuo.hovered) {
mailuo.dress('theme/cards.css');
mailuo.load('theme/cards.js');
}
mailuo.hovered = link;
};
document.addEventListener('pointerover', ask);
document.addEventListener('focusin', ask);
}
mailuo.ready(() => {
const menu = document.querySelector('.menu');
if (menu) {
document.addEventListener('click', (event) => {
if (!menu.contains(event.target)) menu.open = false;
});
menu.addEventListener('keydown', (event) => {
if (event.key !== 'Escape' || !menu.open) return;
menu.open = false;
menu.firstElementChild.focus();
});
}
for (const wide of document.querySelectorAll('.table, pre')) {
if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
}
});
