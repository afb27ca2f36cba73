mailuoSearch.take({"title":"大模型","url":"concepts/large-model.html","date":"","text":"参数规模大、在海量数据上预先训练、能应对多种任务的人工智能模型；常指大语言模型，也包括图像、视频等多模态模型。","fold":"","quotes":[]});
