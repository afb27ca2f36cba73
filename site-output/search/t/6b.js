mailuoSearch.take({"title":"NO FAKES法案","url":"concepts/no-fakes-act.html","date":"","text":"美国国会的法案，拟设立联邦权利，让每个人支配自己声音和长相的数字替身；到2026年6月底仍待参议院全院审议。","fold":"","quotes":[]});
