mailuoSearch.take({"title":"人工智能","url":"concepts/ai.html","date":"","text":"让机器完成通常需要人类智能的工作的技术与学科，包括理解语言、识别图像、推理和创作等。","fold":"","quotes":[]});
