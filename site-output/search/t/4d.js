mailuoSearch.take({"title":"Take It Down Act","url":"concepts/take-it-down-act.html","date":"","text":"美国联邦法律，把未经同意公布私密影像（包括AI合成的）定为犯罪，并要求平台在48小时内撤下。","fold":"","quotes":[]});
