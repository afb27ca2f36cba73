mailuoSearch.take({"title":"VBench","url":"products/vbench.html","date":"","text":"评测视频生成模型的公开基准，2023年底放出，把质量拆成16个维度；2025年3月的2.0版改考18项内在能力。","fold":"","quotes":[]});
