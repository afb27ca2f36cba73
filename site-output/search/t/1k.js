mailuoSearch.take({"title":"风华正茂影业","url":"companies/fenghuazhengmao.html","date":"","text":"影视制作公司，创始人为汪维伟；大象新闻2024年2月的报道称它是国内微短剧的头部制作公司。","fold":"","quotes":[]});
