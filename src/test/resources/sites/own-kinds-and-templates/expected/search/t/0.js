mailuoSearch.take({"title":"Ada Reed","url":"people/ada-reed.html","date":"","text":"Watches birds & counts them.","fold":""});
