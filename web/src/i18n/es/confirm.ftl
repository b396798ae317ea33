# La hoja antes de firmar.
confirm-title = ¿Está bien así?
confirm-gone = En camino
confirm-button = Sí, hazlo
confirm-no-answer = No hemos podido preguntar a la comunidad. No se envió nada. Inténtalo de nuevo.
confirm-offline = Ahora no hay conexión. Podrás enviarlo cuando vuelva.
confirm-again = Ya has enviado justo esto, y está en camino. Espera hasta saber cómo terminó.
confirm-cut = Se ha ido la conexión. Miramos de nuevo cuando vuelva. No lo envíes dos veces.
confirm-unseen = Ha llegado. No vimos cómo terminó. Mira tu saldo antes de enviarlo otra vez.
confirm-moved = Lo que tendrás de más o de menos
cost-free = Es gratis.
cost-fee = Cuesta { $amount }.
cost-deposit = Se retiene un depósito de { $amount } hasta el final.
step-sent = Enviado
step-inBlock = Llegado
step-final = Definitivo
