mailuoSearch.take({"title":"shy kids","url":"companies/shy-kids.html","date":"","text":"多伦多的乐队与影像创作团队，2024年用Sora做成短片air head。\n乐队成员还有Matthew Hornick。air head成名之后，他们自己拍了一段幕后，讲生成与修补的经过。","fold":""});
