mailuoSearch.take({"title":"智谱","url":"companies/zhipu.html","date":"","text":"中国大模型公司，2024年7月推出视频生成功能“清影”，并开源了CogVideoX。","fold":"","quotes":[]});
