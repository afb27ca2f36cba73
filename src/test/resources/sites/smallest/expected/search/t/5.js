mailuoSearch.take({"title":"第一篇","url":"articles/hello.html","date":"2024-03-01","text":"这里只有一句话。","fold":"","quotes":[]});
