mailuoSearch.take({"title":"Walter Woodman","url":"people/walter-woodman.html","date":"","text":"多伦多创作团队shy kids的成员，短片air head的编导。","fold":"","quotes":[]});
