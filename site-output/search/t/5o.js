mailuoSearch.take({"title":"Transformer","url":"concepts/transformer.html","date":"","text":"2017年提出的神经网络结构，用注意力机制让序列里的每个位置都能直接看见其他位置。","fold":"","quotes":[]});
