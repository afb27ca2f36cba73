mailuoSearch.take({"title":"Adobe Firefly","url":"products/firefly.html","date":"","text":"Adobe的生成模型与同名应用。自家模型只用取得许可或公有领域的素材训练，应用里则也有别家的模型。","fold":"","quotes":[]});
