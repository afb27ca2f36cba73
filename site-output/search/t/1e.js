mailuoSearch.take({"title":"AI电影节","url":"products/ai-film-festival.html","date":"","text":"Runway自2023年起主办的短片影展，要求参赛作品用到AI生成的视频。","fold":"","quotes":[]});
