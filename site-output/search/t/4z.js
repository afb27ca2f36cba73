mailuoSearch.take({"title":"泰勒·佩里","url":"people/tyler-perry.html","date":"","text":"美国演员、导演、编剧与制片人，亚特兰大制片厂的主人。看过Sora的演示后，他搁置了约8亿美元的扩建。","fold":"","quotes":[]});
