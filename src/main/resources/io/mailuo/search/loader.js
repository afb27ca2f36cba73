// The one search file that pages name; it loads the rest, in order, from where it lies itself, and
// brings the core of a small hub along. It tells readers how that goes, since the client may be what
// is missing.
(function () {
  "use strict";
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  function tell(key, isShown) {
    document.querySelectorAll("form[role=search]").forEach((form) => {
      const message = form.dataset[key] || "";
      const status = form.querySelector("[data-search-status]");
      const results = form.querySelector("[data-search-results]");
      if (status) status.textContent = message;
      if (results && isShown) {
        results.textContent = message;
        results.hidden = false;
      }
    });
  }
  tell("msgLoading", false);
  window.mailuoCore = $CORE;
  [$NAMES].forEach((name) => {
    const script = document.createElement("script");
    script.src = base + name;
    script.async = false;
    script.onerror = () => tell("msgFailed", true);
    document.head.append(script);
  });
})();
