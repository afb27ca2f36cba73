mailuoCards({"kind":"products",
"label":"产品",
"articles":"{0} 篇文章提及",
"latest":"最近 {0}",
"cards":[]});
