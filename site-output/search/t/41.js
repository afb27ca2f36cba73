mailuoSearch.take({"title":"腾讯","url":"companies/tencent.html","date":"","text":"中国互联网公司，2024年12月开源了视频模型HunyuanVideo。","fold":"","quotes":[]});
