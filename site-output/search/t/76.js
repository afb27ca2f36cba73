mailuoSearch.take({"title":"中国传媒大学","url":"companies/cuc.html","date":"","text":"位于北京的教育部直属高校，以信息传播为办学特色，前身是北京广播学院。","fold":"","quotes":[]});
