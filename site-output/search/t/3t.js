mailuoSearch.take({"title":"生数科技","url":"companies/shengshu.html","date":"","text":"北京的视频模型公司，与清华大学共同发布了Vidu，2026年起以“通用世界模型”为融资名目。","fold":"","quotes":[]});
