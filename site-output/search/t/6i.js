mailuoSearch.take({"title":"SynthID","url":"products/synthid.html","date":"","text":"Google DeepMind的隐形水印技术，2023年8月公布，2024年5月扩展到视频。","fold":"","quotes":[]});
