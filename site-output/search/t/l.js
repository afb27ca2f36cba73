mailuoSearch.take({"title":"C2PA","url":"concepts/c2pa.html","date":"","text":"内容来源与真实性联盟及其公开规范：用带签名的清单记录一份媒体文件的来历与改动。","fold":"","quotes":[]});
