mailuoSearch.take({"title":"微短剧","url":"concepts/micro-drama.html","date":"","text":"单集时长从几十秒到15分钟左右、有连续完整情节的网络剧集，介于短视频与传统剧集之间。","fold":"","quotes":[]});
