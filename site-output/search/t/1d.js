mailuoSearch.take({"title":"短视频","url":"concepts/short-video.html","date":"","text":"时长以秒或分钟计、主要在手机上观看和传播的网络视频。","fold":"","quotes":[]});
