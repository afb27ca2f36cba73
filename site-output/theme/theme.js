/* The whole script of a page: theme, search box, filter of the A–Z. Without it everything can be read. */
(function (doc, win) {
  'use strict';
  var html = doc.documentElement;
  var THEMES = ['auto', 'light', 'dark'];

  // Storage can be refused (private windows, file:); the theme then lasts as long as the page.
  function stored(value) {
    try {
      if (value === undefined) return localStorage.getItem('theme');
      localStorage.setItem('theme', value);
    } catch (refused) {}
    return value;
  }

  function apply(theme) {
    if (theme === 'light' || theme === 'dark') html.setAttribute('data-theme', theme);
    else html.removeAttribute('data-theme');
  }

  var theme = stored();
  if (THEMES.indexOf(theme) < 0) theme = 'auto';
  apply(theme); // before the first paint

  function themeButton(button) {
    function show() {
      var label = button.getAttribute('data-' + theme);
      button.setAttribute('aria-label', label);
      button.title = label;
      button.setAttribute('data-state', theme);
    }
    button.onclick = function () {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % 3];
      stored(theme);
      apply(theme);
      show();
    };
    show();
    button.hidden = false;
  }

  var loading = false;
  function loadSearch() {
    if (loading) return;
    loading = true;
    var script = doc.createElement('script');
    script.src = (html.getAttribute('data-root') || '') + 'search/loader.js';
    doc.head.appendChild(script);
  }

  function goToSearch() {
    var box = [].filter.call(doc.querySelectorAll('[data-search]'), function (input) {
      return input.getClientRects().length;
    })[0];
    var link = doc.querySelector('[data-search-link]');
    if (box) {
      box.focus();
      box.select();
    } else if (link) link.click();
  }

  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
  }

  // A short Latin query is the beginning of a key (sy: 孙杨), else every other name would hold it.
  function finds(keys, query) {
    var joined = query.replace(/\s+/g, '');
    return (' ' + keys).indexOf(' ' + query) >= 0 || (' ' + keys).indexOf(' ' + joined) >= 0 ||
      ((query.length > 2 || /[^\0-\x7f]/.test(query)) && keys.indexOf(query) >= 0);
  }

  function nameFilter(input) {
    var rows = [].slice.call(doc.querySelectorAll('[data-keys]'));
    var none = doc.querySelector('[data-filter-none]');
    function filter() {
      var query = input.value.trim().toLowerCase();
      var found = 0;
      rows.forEach(function (row) {
        row.hidden = !finds(row.getAttribute('data-keys'), query);
        if (!row.hidden) found++;
      });
      doc.querySelectorAll('.letter').forEach(function (letter) {
        letter.hidden = !letter.querySelector('[data-keys]:not([hidden])');
      });
      none.hidden = found > 0;
    }
    input.oninput = function (event) {
      if (!event.isComposing) filter();
    };
    input.addEventListener('compositionend', filter);
    input.hidden = false;
    if (input.value) filter(); // kept by the browser on the way back
  }

  doc.addEventListener('focusin', function (event) {
    if (event.target.matches('[data-search]')) loadSearch();
  });

  doc.addEventListener('keydown', function (event) {
    var slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    var k = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
    if (event.isComposing || !(k || (slash && !typing(event.target)))) return;
    event.preventDefault();
    goToSearch();
  });

  doc.addEventListener('DOMContentLoaded', function () {
    var toggle = doc.querySelector('[data-theme-toggle]');
    var filter = doc.querySelector('[data-filter]');
    var box = doc.querySelector('[data-search-page] [data-search]');
    var lost = doc.querySelector('[data-from-path] [data-search]');
    var menu = doc.querySelector('.menu');
    if (toggle) themeButton(toggle);
    if (filter) nameFilter(filter);
    if (box) {
      // A shared search shows its results at once; an empty one waits for the visitor.
      if (/[?&]q=[^&]/.test(win.location.search)) loadSearch();
      else box.focus();
    }
    if (lost) {
      try {
        lost.value = decodeURIComponent(win.location.pathname).split('/').filter(Boolean).pop()
          .replace(/\.html?$/, '').replace(/[-_]+/g, ' ');
      } catch (unreadable) {}
    }
    if (menu) {
      doc.addEventListener('click', function (event) {
        if (!menu.contains(event.target)) menu.open = false;
      });
      menu.addEventListener('keydown', function (event) {
        if (event.key !== 'Escape' || !menu.open) return;
        menu.open = false;
        menu.firstElementChild.focus();
      });
    }
    // What scrolls sideways must be reachable by keyboard.
    doc.querySelectorAll('.table, pre').forEach(function (wide) {
      if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
    });
  });
})(document, window);
