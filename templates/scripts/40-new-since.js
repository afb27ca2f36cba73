/* What is new since the visitor was last here, from the browser's own storage; no account. */
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
  // All visits of a day are one: looking twice does not make the news old.
  const before = last && last.day !== now.day ? last : earlier;
  mailuo.stored(key, JSON.stringify([before, now]));

  if (!before || now.total <= before.total) return;
  note.textContent = note.dataset.since.replace('{0}', before.day).replace('{1}', now.total - before.total);
  note.hidden = false;
  for (const time of document.querySelectorAll('.card time')) {
    if (time.dateTime > before.newest) time.classList.add('new');
  }
});
