mailuoSearch.take({"title":"清华大学","url":"companies/tsinghua.html","date":"","text":"中国高校，与生数科技联合发布Vidu，CogVideo也出自它的研究团队。","fold":"","quotes":[]});
