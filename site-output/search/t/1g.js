mailuoSearch.take({"title":"HunyuanVideo","url":"products/hunyuan-video.html","date":"","text":"腾讯的开源视频模型，2024年12月以130亿以上参数发布，2025年11月的1.5版缩小到83亿。","fold":"","quotes":[]});
