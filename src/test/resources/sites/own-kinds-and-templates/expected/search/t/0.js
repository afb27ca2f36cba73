mailuoSearch.take({"title":"Ada Reed","url":"people/ada-reed.html","date":"","text":"Watches birds \u0026 counts them.","fold":"","quotes":[]});
