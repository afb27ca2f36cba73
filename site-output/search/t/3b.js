mailuoSearch.take({"title":"谷歌","url":"companies/google.html","date":"","text":"美国科技公司，2022年展示过Imagen Video与Phenaki，后推出视频模型Veo。","fold":"","quotes":[]});
