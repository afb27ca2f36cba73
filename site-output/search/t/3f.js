mailuoSearch.take({"title":"Blumhouse","url":"companies/blumhouse.html","date":"","text":"以恐怖片闻名的美国制片公司，2024年10月与Meta合作试用Movie Gen。","fold":"","quotes":[]});
