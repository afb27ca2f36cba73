mailuoSearch.take({"title":"加里·马库斯","url":"people/gary-marcus.html","date":"","text":"认知科学家，纽约大学荣休教授，深度学习的长期批评者，认为Sora没有学会物理。","fold":"","quotes":[]});
