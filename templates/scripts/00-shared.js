'use strict';

/* Each file of scripts/ is a part of theme/theme.js, in the order of their names. Without script
   everything can be read; this adds the theme switch, the search box, filters and hover cards. */
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

  // Storage can be refused (private windows, file:); a value then lasts as long as the page.
  stored(key, value) {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch (refused) {}
    return value;
  }
};
