(function () {
  "use strict";
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  const names = [
    "lunr.min.js?v=0c50d900",
    "search.js?v=6b34cd34",
    "documents.js?v=0ed6fd3f",
    "index.js?v=6814bc28"
  ];
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
  names.forEach((name) => {
    const script = document.createElement("script");
    script.src = base + name;
    script.async = false;
    script.onerror = () => tell("msgFailed", true);
    document.head.append(script);
  });
})();
