mailuoSearch.take("");
