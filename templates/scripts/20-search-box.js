{
  let loading = false;
  // A shared search: room is kept for its results before the first paint.
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
    // A shared search shows its results at once; an empty one waits for the visitor.
    if (asked) loadSearch();
    else box.focus();
  });
}
