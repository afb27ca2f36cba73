mailuoSearch.take({"title":"字节跳动","url":"companies/bytedance.html","date":"","text":"抖音与剪映的母公司，旗下有即梦和视频模型Seedance，也发表过检验视频模型是否懂物理的研究。","fold":"","quotes":[]});
