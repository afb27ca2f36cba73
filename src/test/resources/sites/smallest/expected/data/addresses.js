mailuoAddresses({"pages":[
["articles/hello.html","第一篇"]]});
