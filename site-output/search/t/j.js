mailuoSearch.take({"title":"Tilly Norwood","url":"products/tilly-norwood.html","date":"","text":"由计算机生成的“女演员”，2025年9月在苏黎世亮相，引发好莱坞抵制，也让“合成演员”进入劳动合同。","fold":"","quotes":[]});
