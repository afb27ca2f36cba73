mailuoSearch.take({"title":"扩散模型","url":"concepts/diffusion-model.html","date":"","text":"学会把噪声一步步擦掉、从而由噪声生成图像或视频的一类模型。","fold":"","quotes":[]});
