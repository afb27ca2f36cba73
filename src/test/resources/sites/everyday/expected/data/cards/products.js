mailuoCards({"kind":"products",
"label":"产品",
"articles":"{0} 篇文章提及",
"latest":"最近 {0}",
"cards":[
["qinghe-zhushou.html","青禾助手","青禾科技的手机应用。",[],2,"2024-04-01"]]});
