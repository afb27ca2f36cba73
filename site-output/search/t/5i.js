mailuoSearch.take({"title":"弗兰·德雷舍","url":"people/fran-drescher.html","date":"","text":"美国演员，2023年罢工期间的SAG-AFTRA主席。","fold":"","quotes":[]});
