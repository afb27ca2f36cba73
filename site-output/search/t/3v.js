mailuoSearch.take({"title":"阿里巴巴","url":"companies/alibaba.html","date":"","text":"中国互联网公司，2025年2月开源了视频模型Wan2.1，2026年4月认领了匿名登榜的HappyHorse。","fold":"","quotes":[]});
