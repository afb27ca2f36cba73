mailuoSearch.take({"title":"马克·扎克伯格","url":"people/mark-zuckerberg.html","date":"","text":"Meta首席执行官。2022年9月29日，他亲自公布了文生视频模型Make-A-Video。","fold":"","quotes":[]});
