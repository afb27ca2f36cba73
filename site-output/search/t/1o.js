mailuoSearch.take({"title":"Phenaki","url":"products/phenaki.html","date":"","text":"谷歌研究人员2022年10月提出的视频模型，可按一连串提示词生成任意长度的视频。","fold":"","quotes":[]});
