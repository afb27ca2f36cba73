mailuoSearch.take({"title":"Ed Newton-Rex","url":"people/ed-newton-rex.html","date":"","text":"作曲者，曾任Stability AI音频副总裁，2023年11月因不赞成把模型训练视为合理使用而辞职。","fold":"","quotes":[]});
