mailuoSearch.take({"title":"Anastasis Germanidis","url":"people/anastasis-germanidis.html","date":"","text":"希腊人，Runway的三位联合创始人之一；2016年在纽约大学与两位智利同学相识，2018年一起创办公司。","fold":"","quotes":[]});
