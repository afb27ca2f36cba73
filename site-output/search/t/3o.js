mailuoSearch.take({"title":"CogVideo","url":"products/cogvideo.html","date":"","text":"开源文生视频模型系列，2022年5月首次开源，2024年8月起的CogVideoX与智谱清影同源。","fold":"","quotes":[]});
