mailuoSearch.take({"title":"HappyHorse","url":"products/happyhorse.html","date":"","text":"阿里巴巴的视频模型，2026年4月先匿名登上Artificial Analysis的盲测榜首，随后由阿里巴巴认领。\n参数、层数等技术细节多来自社区的整理，本页不录。","fold":""});
