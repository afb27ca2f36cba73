mailuoSearch.take({"title":"关于本站","url":"about.html","date":"","text":"本站由青禾科技的读者维护。","fold":"","quotes":[]});
