mailuoSearch.take({"title":"云雀","url":"companies/yunque-lab.html","date":"","text":"青禾科技旗下的研究所，也是它的一款模型的名字。\n由来\n名字取自一种鸟。","fold":"","quotes":[]});
