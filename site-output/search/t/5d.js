mailuoSearch.take({"title":"Stability AI","url":"companies/stability-ai.html","date":"","text":"英国创业公司，2022年把Stable Diffusion推向大众，2023年公开了Stable Video Diffusion的权重。","fold":"","quotes":[]});
