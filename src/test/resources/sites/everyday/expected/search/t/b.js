mailuoSearch.take({"title":"小样本学习","url":"concepts/xiao-yangben.html","date":"","text":"只用少量例子就能学会一件事。","fold":"","quotes":[]});
