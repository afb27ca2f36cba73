mailuoSearch.take({"title":"Alejandro Matamala Ortiz","url":"people/alejandro-matamala.html","date":"","text":"智利人，Runway的三位联合创始人之一，主张用生成工具帮人完成长片。","fold":"","quotes":[]});
