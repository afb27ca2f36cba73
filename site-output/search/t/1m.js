mailuoSearch.take({"title":"数字水印","url":"concepts/digital-watermark.html","date":"","text":"嵌入画面本身、肉眼难以察觉而机器可以检出的标记，用来说明内容由AI生成。","fold":"","quotes":[]});
