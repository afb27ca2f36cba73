mailuoSearch.take({"title":"快手","url":"companies/kuaishou.html","date":"","text":"中国短视频平台，2024年6月推出视频生成模型可灵。\n程一笑在2025年第三季度业绩会上说：“视频模型和大语言模型在本质上都是在往世界模型演进，而我们认为视频模型将是世界模型的核心技术。”","fold":""});
