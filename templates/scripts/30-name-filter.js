mailuo.ready(() => {
  const input = document.querySelector('[data-filter]');
  if (!input) return;
  const rows = [...document.querySelectorAll('[data-keys]')];

  // A short Latin query is the beginning of a key (sy: 孙杨), else every other name would hold it.
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
