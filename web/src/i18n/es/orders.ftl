# Requests, planned payments, permissions to collect, and the statement.
orders-title = Peticiones y planes
orders-none = Nadie te pide dinero, y no hay nada planeado.
orders-to-me = Te piden
orders-by-me = Pides
orders-plans = Pagos planeados
orders-permissions = Pueden cobrarte
orders-refuse = Rechazar
orders-withdraw = Retirar
orders-end = Terminar
orders-until = hasta { $when }
orders-once = una vez, { $when }
orders-every = cada { $time }, la próxima { $when }
orders-failed =
    { $count ->
        [one] { $count } pago ha fallado
       *[other] { $count } pagos han fallado
    }
orders-may = en { $time }, quedan { $left }, hasta { $when }
orders-new-request = Pedir dinero
orders-new-plan = Planear un pago
orders-new-permission = Dejar que alguien cobre
orders-about-request = Pueden pagar o rechazar. Hasta entonces se retiene un pequeño depósito.
orders-about-plan = La comunidad paga sola, hasta que lo termines. Se retiene un pequeño depósito.
orders-about-permission = Por ejemplo, para el alquiler. Nunca reciben más que esto en un periodo.
orders-days-request = Durante cuántos días
orders-days-plan = Cada cuántos días
orders-days-permission = En cuántos días, como máximo esto
orders-times = Cuántas veces
orders-times-help = Déjalo vacío para pagos sin fin.
history-title = Extracto
history-none = Este teléfono aún no ha visto movimientos de este dinero.
history-money = Qué dinero
history-opening = Antes, y no visto por este teléfono
history-came = Entró
history-went = Salió
history-closing = Entonces había
history-csv = Guardar como tabla
history-print = Imprimir
history-note = Tu nota
history-note-help = Solo tú puedes leerla. Se queda en este teléfono.
history-note-save = Guardarla
history-back = Devolverlo
history-back-text = De esto aún se pueden devolver { $amount }.
history-when = Cuándo
history-amount = Cantidad
history-with = Con
history-memo = Para qué
history-source = Visto por este teléfono, en registros definitivos de la comunidad.
history-line = Un movimiento
more-title = Tu dinero
