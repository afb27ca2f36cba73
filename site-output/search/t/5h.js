mailuoSearch.take({"title":"合成演员","url":"concepts/synthetic-performer.html","date":"","text":"完全由生成式AI做成、不以某位真人为原型的演员形象。","fold":"","quotes":[]});
