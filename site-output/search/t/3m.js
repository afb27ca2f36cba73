mailuoSearch.take({"title":"上海千随网络科技有限公司","url":"companies/qiansui.html","date":"","text":"上海的一家网络科技公司，联合创始人孙杨在大象新闻2024年2月的报道中评析了Sora。","fold":"","quotes":[]});
