mailuoSearch.take({"title":"DALL·E","url":"products/dall-e.html","date":"","text":"OpenAI的文生图模型系列，2021年1月首次公布，第三代的作者中有Sora的研究者。","fold":"","quotes":[]});
