mailuoSearch.take({"title":"曾光","url":"people/zeng-guang.html","date":"","text":"前高校新闻与传媒学院主任、自媒体创业者，2024年2月就Sora对影视从业者的影响接受大象新闻采访。与同名流行病学专家无关。","fold":"","quotes":[]});
