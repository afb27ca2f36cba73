mailuoSearch.take({"title":"Again","url":"articles/again.html","date":"2024-05-09","text":"Ada Reed came again.","fold":"","quotes":[]});
