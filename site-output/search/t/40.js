mailuoSearch.take({"title":"盖坤","url":"people/gai-kun.html","date":"","text":"快手高级副总裁，2025年4月起任可灵AI事业部负责人，兼管社区科学线。","fold":"","quotes":[]});
