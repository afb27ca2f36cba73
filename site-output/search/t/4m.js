mailuoSearch.take({"title":"Stable Diffusion","url":"products/stable-diffusion.html","date":"","text":"2022年公开的文生图模型，由Stability AI推向大众，后来成为Getty Images诉讼的对象，也是Stable Video Diffusion的基础。","fold":""});
