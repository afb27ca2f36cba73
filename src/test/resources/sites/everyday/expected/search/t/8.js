mailuoSearch.take({"title":"青禾助手","url":"products/qinghe-zhushou.html","date":"","text":"青禾科技的手机应用。","fold":"","quotes":[]});
