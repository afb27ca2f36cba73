mailuoSearch.take({"title":"Stable Video Diffusion","url":"products/stable-video-diffusion.html","date":"","text":"Stability AI的图生视频模型，2023年11月21日公开权重，仅供研究使用。","fold":"","quotes":[]});
