mailuoSearch.take({"title":"Paul Trillo","url":"people/paul-trillo.html","date":"","text":"洛杉矶的艺术家、导演，Sora的早期试用者，用它拍过歌手Washed Out的音乐录像。","fold":"","quotes":[]});
