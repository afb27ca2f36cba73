mailuoSearch.take({"title":"Patrick Cederberg","url":"people/patrick-cederberg.html","date":"","text":"shy kids的成员，短片air head的主创之一，对外讲述过它的后期制作。","fold":"","quotes":[]});
