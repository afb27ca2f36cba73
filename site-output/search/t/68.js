mailuoSearch.take({"title":"漫威","url":"companies/marvel.html","date":"","text":"以超级英雄漫画起家的美国娱乐品牌，2009年起归入迪士尼。其剧集《秘密入侵》用AI制作片头，成为好莱坞AI之争的一个焦点。","fold":"","quotes":[]});
