mailuoSearch.take({"title":"air head","url":"products/air-head.html","date":"","text":"shy kids用Sora做成的短片，主人公Sunny的头是一只黄气球；2024年3月随OpenAI的“第一印象”公布。","fold":"","quotes":[]});
