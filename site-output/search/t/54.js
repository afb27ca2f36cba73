mailuoSearch.take({"title":"Adobe","url":"companies/adobe.html","date":"","text":"美国创意软件公司，Photoshop与Premiere Pro的开发者，以“商业安全”为卖点推出生成模型Firefly。","fold":"","quotes":[]});
