mailuoSearch.take({"title":"Jason Blum","url":"people/jason-blum.html","date":"","text":"美国制片人，恐怖片公司Blumhouse的创办人、首席执行官，2024年让旗下导演试用Meta的Movie Gen。","fold":"","quotes":[]});
