mailuoSearch.take({"title":"猛犸视频","url":"companies/mengma-video.html","date":"","text":"大象新闻2024年2月20日Sora报道在网页上的发布署名。","fold":"","quotes":[]});
