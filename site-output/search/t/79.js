mailuoSearch.take({"title":"AMPTP","url":"companies/amptp.html","date":"","text":"代表美国主要片厂与流媒体公司的谈判组织，与编剧、演员等工会订立合同。","fold":"","quotes":[]});
