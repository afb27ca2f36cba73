mailuoAddresses({"pages":[
["articles/english-notes.html","Notes from Hecheng"],
["articles/launch.html","青禾科技发布云雀"],
["articles/tu-wen-bing-mao.html","图文并茂"],
["articles/undated.html","没有日期的文章"],
["companies/qinghe.html","青禾科技"],
["companies/yunque-lab.html","云雀"],
["concepts/xiao-yangben.html","小样本学习"],
["people/lin-xiaoman.html","林小满"],
["products/qinghe-zhushou.html","青禾助手"]]});
