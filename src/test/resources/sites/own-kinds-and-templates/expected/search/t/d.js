mailuoSearch.take({"title":"Marsh Lark","url":"birds/marsh-lark.html","date":"","text":"A small brown bird \u003Cof\u003E reed beds.\nSeen by Ada Reed in \"1998\".","fold":"","quotes":[]});
