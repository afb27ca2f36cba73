mailuoSearch.take({"title":"360集团","url":"companies/360.html","date":"","text":"中国的互联网与网络安全公司，由周鸿祎创办，上市主体为三六零安全科技股份有限公司。","fold":"","quotes":[]});
