mailuoSearch.take({"title":"泰德·萨兰多斯","url":"people/ted-sarandos.html","date":"","text":"奈飞联席首席执行官，2025年7月宣布剧集El Eternauta用上了该公司第一段由生成式AI做成的成片。","fold":"","quotes":[]});
