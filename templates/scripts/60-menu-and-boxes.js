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
  // What scrolls sideways must be reachable by keyboard.
  for (const wide of document.querySelectorAll('.table, pre')) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
  }
});
