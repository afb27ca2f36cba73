mailuoSearch.take({"title":"Guide","url":"guide.html","date":"","text":"By Ada.","fold":"","quotes":[]});
