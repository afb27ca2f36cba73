mailuoSearch.take({"title":"ChatGPT","url":"products/chatgpt.html","date":"","text":"OpenAI的对话产品，2022年11月30日发布；Sora最初只向它的付费用户开放。","fold":"","quotes":[]});
