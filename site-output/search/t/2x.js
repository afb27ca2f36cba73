mailuoSearch.take({"title":"Duncan Crabtree-Ireland","url":"people/duncan-crabtree-ireland.html","date":"","text":"SAG-AFTRA的全国执行总监、首席谈判代表，2023年与2026年两份合同的主要谈判者。","fold":"","quotes":[]});
