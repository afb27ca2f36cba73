mailuoCards({"kind":"companies",
"label":"公司",
"articles":"{0} 篇文章提及",
"latest":"最近 {0}",
"cards":[]});
