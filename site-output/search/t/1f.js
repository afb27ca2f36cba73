mailuoSearch.take({"title":"Genie","url":"products/genie.html","date":"","text":"Google DeepMind的一系列世界模型，由文字生成可以走动的场景；2025年8月的Genie 3第一次做到实时互动。","fold":"","quotes":[]});
