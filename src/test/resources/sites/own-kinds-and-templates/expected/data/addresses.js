mailuoAddresses({"pages":[
["articles/again.html","Again"],
["articles/count.html","The spring count"],
["birds/marsh-lark.html","Marsh Lark"],
["people/ada-reed.html","Ada Reed"]]});
