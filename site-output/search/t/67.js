mailuoSearch.take({"title":"小泽","url":"people/xiao-ze.html","date":"","text":"大象新闻2024年2月Sora报道中的一位媒体人，曾在中国传媒大学导演系读研。报道只用了这个称呼，没有给出全名。","fold":"","quotes":[]});
