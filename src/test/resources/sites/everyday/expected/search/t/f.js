mailuoSearch.take({"title":"没有日期的文章","url":"articles/undated.html","date":"","text":"林小满和青禾科技在这里不成链接，林小满除外。","fold":"","quotes":[]});
