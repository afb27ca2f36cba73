mailuoSearch.take({"title":"图文并茂","url":"articles/tu-wen-bing-mao.html","date":"2024-04-01","text":"正文里的图，还有外站的图：。\n请下载应用青禾，它由青禾科技开发。\n三级标题\n代码林小满不算，青禾科技也不算；林小满的主页是链接。","fold":"","quotes":[]});
