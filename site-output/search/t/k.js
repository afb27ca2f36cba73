mailuoSearch.take({"title":"郭文景","url":"people/guo-wenjing.html","date":"","text":"视频生成公司Pika的联合创始人，创业前是斯坦福大学的博士生。","fold":"","quotes":[]});
