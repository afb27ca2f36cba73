mailuoSearch.take({"title":"青禾科技","url":"companies/qinghe.html","date":"","text":"禾城的一家软件公司。","fold":"","quotes":[]});
