mailuoSearch.take({"title":"About","url":"about.html","date":"","text":"By Ada.","fold":""});
