mailuoCards({"kind":"birds",
"label":"Birds",
"articles":"named in {0} articles",
"latest":"latest {0}",
"cards":[
["marsh-lark.html","Marsh Lark","A small brown bird <of> reed beds.",[["Length","15 cm"]],1,"2024-05-02"]]});
