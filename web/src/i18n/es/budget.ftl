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
