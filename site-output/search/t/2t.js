mailuoSearch.take({"title":"SAG-AFTRA","url":"companies/sag-aftra.html","date":"","text":"代表约16万名演员与媒体从业者的美国工会，2023年罢工118天，争取到数字替身须经同意的条款。","fold":"","quotes":[]});
