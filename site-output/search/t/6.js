mailuoSearch.take({"title":"GWM-1","url":"products/gwm-1.html","date":"","text":"Runway的第一个世界模型，2025年12月发布，逐帧生成并随时听从新的指令。","fold":"","quotes":[]});
