mailuoSearch.take({"title":"大象新闻","url":"companies/elephant-news.html","date":"","text":"河南广播电视台主办的新闻媒体平台。本站收录的2024年2月20日Sora报道由该媒体记者李昌采写。","fold":"","quotes":[]});
