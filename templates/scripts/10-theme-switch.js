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
