mailuoSearch.take({"title":"AMI Labs","url":"companies/ami-labs.html","date":"","text":"杨立昆离开Meta后参与创办的公司，总部设在巴黎，研究不靠逐像素生成的世界模型。","fold":"","quotes":[]});
