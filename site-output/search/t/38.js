mailuoSearch.take({"title":"Vidu","url":"products/vidu.html","date":"","text":"生数科技与清华大学联合发布的视频模型，采用U-ViT架构，首发时最长16秒；2026年7月的S1改为实时对话式生成。","fold":"","quotes":[]});
