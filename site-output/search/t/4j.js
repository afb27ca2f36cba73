mailuoSearch.take({"title":"肖恩·阿斯廷","url":"people/sean-astin.html","date":"","text":"SAG-AFTRA主席，任内与制片方谈成2026年的新合同，合成演员的使用条件第一次写进条款。","fold":"","quotes":[]});
