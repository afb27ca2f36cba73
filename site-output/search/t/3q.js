mailuoSearch.take({"title":"Total Pixel Space","url":"products/total-pixel-space.html","date":"","text":"Jacob Adler的短片，用算术推想一切可能的数字画面，2025年获Runway的AI电影节最高奖。","fold":"","quotes":[]});
