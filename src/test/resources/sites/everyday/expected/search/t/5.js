mailuoSearch.take({"title":"林小满","url":"people/lin-xiaoman.html","date":"","text":"青禾科技的创始人，主持过云雀的研发。\n林小满毕业于禾城大学，2019年创办青禾科技。","fold":"","quotes":[]});
