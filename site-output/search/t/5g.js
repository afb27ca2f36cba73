mailuoSearch.take({"title":"奈飞","url":"companies/netflix.html","date":"","text":"美国流媒体公司。2025年7月公布第一段由生成式AI做成的成片，8月给制作方发布使用生成式AI的指引。","fold":"","quotes":[]});
