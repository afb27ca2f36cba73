mailuoCards({"kind":"concepts",
"label":"概念",
"articles":"{0} 篇文章提及",
"latest":"最近 {0}",
"cards":[]});
