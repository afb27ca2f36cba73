mailuoSearch.take({"title":"Midjourney","url":"companies/midjourney.html","date":"","text":"美国图像生成公司及其同名产品，2025年6月推出第一个视频模型，一周之前刚被迪士尼与环球起诉。","fold":"","quotes":[]});
