mailuoCards({"kind":"people",
"label":"Watchers",
"articles":"named in {0} articles",
"latest":"latest {0}",
"cards":[
["ada-reed.html","Ada Reed","Watches birds & counts them.",[],2,"2024-05-09"]]});
