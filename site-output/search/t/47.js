mailuoSearch.take({"title":"Veo","url":"products/veo.html","date":"","text":"Google DeepMind的视频模型，2024年5月公布，2025年5月的第三代能同时生成声音。","fold":"","quotes":[]});
