mailuoSearch.take({"title":"汪维伟","url":"people/wang-weiwei.html","date":"","text":"风华正茂影业创始人，2024年2月就Sora接受大象新闻采访，对AI视频持审慎乐观的态度。","fold":"","quotes":[]});
