/* The page for addresses that lead nowhere: what was wanted becomes a search, and the pages with the
   nearest addresses are offered. theme/addresses.js calls mailuoAddresses. */
(() => {
  const MOST = 5;
  const LEAST = 0.34; // of the pairs of letters that both addresses share

  const words = (address) =>
    address.toLowerCase().replace(/\.html?$/, '').replace(/[-_+\s]+/g, ' ').trim();

  const wanted = () => {
    try {
      const parts = decodeURIComponent(location.pathname).split('/');
      return words(parts.filter((part) => part && part !== 'index.html').pop() || '');
    } catch (unreadable) {
      return '';
    }
  };

  const pairs = (text) => {
    const all = new Set();
    const whole = ` ${text} `; // the first and last letter count too: soar is near sora
    for (let i = 0; i + 2 <= whole.length; i++) all.add(whole.slice(i, i + 2));
    return all;
  };

  const likeness = (one, other) => {
    const left = pairs(one);
    const right = pairs(other);
    const shared = [...left].filter((pair) => right.has(pair)).length;
    return left.size + right.size ? (2 * shared) / (left.size + right.size) : 0;
  };

  const query = wanted();
  if (!query) return;

  const box = document.querySelector('[data-lost] [data-search]');
  if (box) box.value = query;
  const search = document.querySelector('[data-lost-search]');
  search.href += '?q=' + encodeURIComponent(query);
  search.textContent = search.dataset.lostSearch.replace('{0}', query);
  search.parentElement.hidden = false;

  window.mailuoAddresses = ({ pages }) => {
    const near = pages
      .map(([url, title]) => {
        const address = words(url.split('/').pop());
        return [Math.max(likeness(address, query), likeness(title.toLowerCase(), query)), url, title];
      })
      .filter(([score]) => score >= LEAST)
      .sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1))
      .slice(0, MOST);
    const section = document.querySelector('[data-nearest]');
    for (const [, url, title] of near) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = mailuo.root + url;
      link.textContent = title;
      item.append(link);
      section.querySelector('ul').append(item);
    }
    section.hidden = near.length === 0;
  };
  mailuo.load('theme/addresses.js');
})();
