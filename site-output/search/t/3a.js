mailuoSearch.take({"title":"Imagen Video","url":"products/imagen-video.html","date":"","text":"谷歌2022年10月公布的文生视频模型，用一连串放大模型得到较高清的画面，因安全与偏见问题没有开放。","fold":"","quotes":[]});
