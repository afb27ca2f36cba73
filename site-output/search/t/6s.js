mailuoSearch.take({"title":"Artificial Analysis","url":"companies/artificial-analysis.html","date":"","text":"评测AI模型的平台，它的视频榜请用户在不知道来历的两段视频中选一段，再把票数换算成Elo分。","fold":"","quotes":[]});
