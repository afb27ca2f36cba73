mailuoSearch.take({"title":"威廉·皮布尔斯","url":"people/william-peebles.html","date":"","text":"扩散Transformer论文的第一作者，曾任Sora团队负责人，2026年4月宣布离开OpenAI。","fold":"","quotes":[]});
