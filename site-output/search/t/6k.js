mailuoSearch.take({"title":"Open-Sora","url":"products/open-sora.html","date":"","text":"开源视频生成项目，2024年3月发布1.0版，2025年3月的2.0版公布了约20万美元的训练花费。\n名字里有Sora，但与OpenAI没有关系。","fold":"","quotes":[]});
