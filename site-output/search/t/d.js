mailuoSearch.take({"title":"El Eternauta","url":"products/el-eternauta.html","date":"","text":"奈飞的阿根廷科幻剧，2025年4月上线，其中一栋楼倒塌的画面由生成式AI做成。","fold":"","quotes":[]});
