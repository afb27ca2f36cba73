mailuoSearch.take({"title":"Make-A-Video","url":"products/make-a-video.html","date":"","text":"Meta的文生视频研究模型，2022年9月29日公布，从图文对学画面，从无标注视频学运动，未对外开放。","fold":"","quotes":[]});
