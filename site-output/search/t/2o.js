mailuoSearch.take({"title":"Google DeepMind","url":"companies/google-deepmind.html","date":"","text":"谷歌的AI研究机构，开发了视频模型Veo与水印技术SynthID。","fold":"","quotes":[]});
