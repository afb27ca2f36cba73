mailuoSearch.take({"title":"即梦","url":"products/jimeng.html","date":"","text":"字节跳动旗下的AI内容平台，2024年11月向用户开放自研视频模型Seaweed，2026年接入Seedance 2.0。","fold":"","quotes":[]});
