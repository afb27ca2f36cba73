mailuoSearch.take("裏里裡里話话這这隻只");
