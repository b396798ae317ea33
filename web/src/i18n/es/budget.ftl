# Presupuestos: proyectos, la papeleta, resultados.
budget-title = Presupuestos
budget-none = Todavía no hay presupuesto. Los miembros pueden decidir empezar uno.
budget-number = Presupuesto { $number }
budget-gone = Este presupuesto no existe.
budget-pot = Repartimos { $amount }.
budget-stage-Proposing = Los miembros proponen proyectos
budget-stage-Review = Se revisan los proyectos
budget-stage-Objecting = Los miembros pueden objetar la revisión
budget-stage-Voting = Los miembros votan
budget-stage-Revealing = Los miembros muestran sus papeletas
budget-stage-Counting = Se cuenta
budget-stage-Awarding = Se cuenta
budget-stage-CarryingOut = Se realizan los proyectos
budget-stage-Judging = Los miembros valoran los proyectos
budget-stage-Clearing = Ha terminado
budget-stage-Closed = Ha terminado
budget-projects = Proyectos
budget-projects-none = Todavía no hay proyectos.
budget-unfeasible = no se puede hacer: { $reason }
budget-back = Apoyar
budget-ballot = Mi papeleta
budget-rule-approve =
    { $most ->
        [one] Elige { $most } proyecto.
       *[other] Elige hasta { $most } proyectos.
    }
budget-rule-points = Reparte { $points } puntos entre { $most } proyectos como máximo.
budget-secret = Nadie ve tu papeleta antes del final.
budget-open = Todos pueden ver tu papeleta.
budget-full-projects = tu papeleta está llena
budget-full-points = no quedan puntos
budget-full-category = de otra categoría
budget-points-for = Puntos para { $title }
budget-left =
    { $count ->
        [0] Tu papeleta está llena.
        [one] Puedes elegir { $count } más.
       *[other] Puedes elegir { $count } más.
    }
budget-left-points =
    { $count ->
        [0] Todos los puntos están repartidos.
        [one] Queda { $count } punto.
       *[other] Quedan { $count } puntos.
    }
budget-sent = Tu papeleta está emitida. Puedes cambiarla hasta el final.
budget-show = Mostrar mi papeleta
budget-show-text = Tu papeleta cuenta solo si la muestras ahora.
budget-show-button = Mostrar mi papeleta
budget-shown = Tu papeleta se ha mostrado y cuenta.
budget-not-voted = No has votado en este presupuesto.
budget-lost = No ha ganado.
budget-lost-missing = No ha ganado: faltaban { $amount }.
budget-won-greedy = Ha ganado: quedaba dinero, y la mayoría lo quería.
budget-won-shares = Ha ganado: sus partidarios lo pagaron con sus partes.
budget-receipt = Lo que pagó mi papeleta
budget-receipt-none = Tu papeleta no ha pagado nada.
secret-missing = El secreto de tu voto no está aquí. Lee la copia del teléfono que votó.
budget-not-on-roll = Entraste después de empezar la votación. Por eso no tienes papeleta.
budget-paid-parts = { $paid } de { $all } partes pagadas
budget-propose = Proponer un proyecto
budget-payers =
    { $count ->
        [one] { $count } miembro votó por él.
       *[other] { $count } miembros votaron por él.
    }
budget-payers-each = Cada uno pagó { $price }.
budget-payers-some =
    { $count ->
        [one] { $count } pagó { $price }; los demás, lo que les quedaba.
       *[other] { $count } pagaron { $price } cada uno; los demás, lo que les quedaba.
    }
budget-you-paid = Tu parte pagó { $amount }.
budget-project = Proyecto
budget-project-gone = Este proyecto no existe.
budget-part-first = Parte { $number }, si gana
budget-part-later = Parte { $number }, tras un informe
budget-part-paid = pagada
budget-payee = Quién recibe el dinero
budget-payee-other = Otra persona
budget-payee-help = Un número de miembro o una dirección
budget-record = Proyectos anteriores: { $won } ganados, { $finished } hechos, { $stopped } cancelados.
budget-leaves = Leer más en { $host }. Sale de esta app.
budget-result = En qué ha quedado
budget-back-no-more = Ya no lo apoyo
budget-withdraw = Retirar mi proyecto
budget-object = Sí se puede: me opongo
budget-deposit = Recuperar mi depósito
budget-work = El trabajo
budget-progress-UnderWay = Está en marcha.
budget-progress-Reported = Hay un informe. Ahora los miembros pueden objetar.
budget-progress-StopVote = Los miembros votan si se cancela.
budget-progress-Finished = Todo está pagado.
budget-progress-Stopped = Los miembros lo han cancelado.
budget-stop-callers =
    { $count ->
        [one] { $count } miembro quiere cancelarlo.
       *[other] { $count } miembros quieren cancelarlo.
    }
budget-report-of = Informe de la parte { $number }
budget-hash = Hash del informe
budget-call-stop = Pedir votar su cancelación
budget-stop = Cancelarlo
budget-go-on = Continuar
budget-pay = Pagar la siguiente parte
budget-report = ¿En qué se gastó el dinero?
budget-report-button = Informar
budget-stars =
    { $count ->
        [one] { $stars } de 5 estrellas, de { $count } miembro
       *[other] { $stars } de 5 estrellas, de { $count } miembros
    }
budget-rate = ¿Qué tal ha quedado?
budget-rate-button = Valorar
budget-title-field = Su nombre, en pocas palabras
budget-text-field = Qué se hará y por qué
budget-amount-first = Cuánto si gana, en { $symbol }
budget-amount-later = Parte { $number }, tras un informe, en { $symbol }
budget-more-parts = Añadir una parte posterior
budget-fewer-parts = Quitar la última parte
budget-sum = En total { $sum }. Puede costar de { $least } a { $most }.
budget-category = Categoría
budget-ready = El plazo para objetar ha terminado.
budget-cost = Cuánto cuesta
budget-read = Leer
