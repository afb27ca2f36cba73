mailuoSearch.take({"title":"Gen-2","url":"products/gen-2.html","date":"","text":"Runway的文生视频模型，2023年3月20日公布，凭一句话生成约3秒的视频。","fold":"","quotes":[]});
