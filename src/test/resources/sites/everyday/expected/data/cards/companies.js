mailuoCards({"kind":"companies",
"label":"公司",
"articles":"{0} 篇文章提及",
"latest":"最近 {0}",
"cards":[
["qinghe.html","青禾科技","禾城的一家软件公司。",[["创始人","林小满"]],4,"2024-04-01"],
["yunque-lab.html","云雀","青禾科技旗下的研究所，也是它的一款模型的名字。",[],1,"2024-03-01"]]});
