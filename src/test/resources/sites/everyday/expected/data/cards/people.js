mailuoCards({"kind":"people",
"label":"人物",
"articles":"{0} 篇文章提及",
"latest":"最近 {0}",
"cards":[
["lin-xiaoman.html","林小满","青禾科技的创始人，主持过云雀的研发。",[["出生地","禾城"],["职务","创始人"]],4,"2024-04-01"]]});
