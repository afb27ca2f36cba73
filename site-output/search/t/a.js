mailuoSearch.take({"title":"Gen-1","url":"products/gen-1.html","date":"","text":"Runway的视频改造模型，2023年2月推出，按文字或图像的风格改变已有视频。","fold":"","quotes":[]});
