mailuoSearch.take({"title":"Getty Images","url":"companies/getty-images.html","date":"","text":"图片与影像素材公司，2023年在英国起诉Stability AI，2025年11月主要部分败诉。","fold":"","quotes":[]});
