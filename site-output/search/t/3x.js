mailuoSearch.take({"title":"扩散Transformer","url":"concepts/diffusion-transformer.html","date":"","text":"以Transformer作骨架的扩散模型，计算量越大，生成质量越好；Sora等视频模型的基础。","fold":"","quotes":[]});
