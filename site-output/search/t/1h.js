mailuoSearch.take({"title":"蒂姆·布鲁克斯","url":"people/tim-brooks.html","date":"","text":"Sora最初的共同负责人，2024年10月转往Google DeepMind，研究视频生成与世界模拟器，2025年9月起在Meta超级智能实验室工作。","fold":"","quotes":[]});
