mailuoSearch.take({"title":"Wan","url":"products/wan.html","date":"","text":"阿里巴巴的开源视频模型，Wan2.1的小模型只需8.19GB显存，Wan2.2引入混合专家结构。","fold":"","quotes":[]});
