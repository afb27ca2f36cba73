mailuoSearch.take({"title":"朱军","url":"people/zhu-jun.html","date":"","text":"清华大学计算机系教授、人工智能研究院副院长，生数科技首席科学家，Vidu的发布者。与同名电视主持人无关。\n光明网的报道说，他上大学以前还不知道怎样打开电脑，报考计算机系是班主任的主意。","fold":"","quotes":[]});
