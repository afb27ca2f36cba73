mailuoSearch.take({"title":"张鹏","url":"people/zhang-peng.html","date":"","text":"智谱的联合创始人、首席执行官，出身清华大学知识工程实验室。","fold":"","quotes":[]});
