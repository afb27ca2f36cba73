mailuoSearch.take({"title":"Movie Gen","url":"products/movie-gen.html","date":"","text":"Meta的一组视频与音频生成模型，2024年10月4日公布，能生成、编辑视频并配上声音，未作为独立产品开放。","fold":"","quotes":[]});
