mailuoSearch.take({"title":"好莱坞","url":"concepts/hollywood.html","date":"","text":"美国洛杉矶的一个街区，因聚集片厂与影星而闻名，常用来代指美国电影业。","fold":"","quotes":[]});
