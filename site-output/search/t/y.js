mailuoSearch.take({"title":"V-JEPA","url":"products/v-jepa.html","date":"","text":"Meta的视频模型，把视频遮去一部分，在抽象的表示空间里预测被遮住的内容，而不生成画面。","fold":"","quotes":[]});
