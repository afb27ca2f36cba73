mailuoSearch.take({"title":"生成式AI","url":"concepts/generative-ai.html","date":"","text":"能够生成文本、图片、音频、视频等内容的人工智能模型及相关技术。","fold":"","quotes":[]});
