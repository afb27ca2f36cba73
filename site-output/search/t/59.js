mailuoSearch.take({"title":"Seedance","url":"products/seedance.html","date":"","text":"字节跳动的视频模型系列；2.0版于2026年2月发布，可同时接收文字、图片、视频和音频，并因版权与肖像问题引起争议。","fold":"","quotes":[]});
