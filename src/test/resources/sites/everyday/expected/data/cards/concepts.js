mailuoCards({"kind":"concepts",
"label":"概念",
"articles":"{0} 篇文章提及",
"latest":"最近 {0}",
"cards":[
["xiao-yangben.html","小样本学习","只用少量例子就能学会一件事。",[],2,"2024-03-08"]]});
