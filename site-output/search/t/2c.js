mailuoSearch.take({"title":"数字替身","url":"concepts/digital-replica.html","date":"","text":"用技术复制某位真人的形象或声音，使他“出演”自己没有拍过的戏。与没有原型的合成演员不同。","fold":"","quotes":[]});
