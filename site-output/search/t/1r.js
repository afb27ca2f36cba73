mailuoSearch.take({"title":"程一笑","url":"people/cheng-yixiao.html","date":"","text":"快手创始人兼首席执行官，把可灵当作公司在AI时代的主要方向。","fold":"","quotes":[]});
