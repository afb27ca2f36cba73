mailuoSearch.take({"title":"Eline Van der Velden","url":"people/eline-van-der-velden.html","date":"","text":"荷兰出身、常驻伦敦的演员与制片人，Particle6的创办人，合成演员Tilly Norwood的作者。","fold":"","quotes":[]});
