mailuoSearch.take({"title":"潜空间","url":"concepts/latent-space.html","date":"","text":"编码器把图像或视频压缩之后得到的低维表示空间，扩散过程在其中进行，最后由解码器还原。","fold":"","quotes":[]});
