mailuoCards({"kind":"people",
"label":"人物",
"articles":"{0} 篇文章提及",
"latest":"最近 {0}",
"cards":[]});
