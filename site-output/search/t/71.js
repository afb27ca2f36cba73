mailuoSearch.take({"title":"深度伪造","url":"concepts/deepfake.html","date":"","text":"用AI生成或篡改的、足以使人误信为真的人像、声音或场景。","fold":"","quotes":[]});
