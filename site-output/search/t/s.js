mailuoSearch.take({"title":"可灵","url":"products/kling.html","date":"","text":"快手的视频生成模型，2024年6月6日推出，是同类模型中较早向公众开放试用的一个。","fold":"","quotes":[]});
