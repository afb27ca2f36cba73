mailuoSearch.take({"title":"David Holz","url":"people/david-holz.html","date":"","text":"Midjourney的创办人、首席执行官，把视频模型看作通向实时开放世界模拟的一步。","fold":"","quotes":[]});
