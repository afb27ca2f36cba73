mailuoSearch.take({"title":"张迪","url":"people/zhang-di.html","date":"","text":"曾任快手副总裁，带队做出可灵1.0，2025年9月转往哔哩哔哩；2026年4月，多家媒体说他回到阿里巴巴做出了HappyHorse。","fold":"","quotes":[]});
