mailuoSearch.take({"title":"Meta","url":"companies/meta.html","date":"","text":"社交网络公司，2022年公布文生视频模型Make-A-Video，2024年发布不生成像素的视频模型V-JEPA。","fold":"","quotes":[]});
