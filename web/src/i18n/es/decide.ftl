# Lo que deciden los miembros: propuestas, votos, delegaciones, debates.
bar-decide = Decidir
decide-title = Decidir
decide-mine = Te espera
decide-mine-none = Ahora no te espera nada.
todo-budget-vote = Vota en el presupuesto { $number }
todo-budget-show = Muestra tu papeleta en el presupuesto { $number }
todo-elect-Council = Elige el consejo
todo-elect-Validators = Elige quién responde por los validadores
decide-votes = Propuestas
decide-votes-none = Ahora no hay propuestas. Cada miembro puede hacer una.
decide-past = Lo que ha terminado
decide-propose = Proponer algo
decide-delegate = Delegar mi voto
decide-proposal = Propuesta { $number }
decide-gone = Esa propuesta ya no existe.
decide-by = del miembro { $id }
decide-what = Si estamos de acuerdo, se hará esto
decide-nothing = Nada
decide-and-more = { $first } y { $count } más
decide-unreadable = Esta aplicación no puede leer qué haría. Puedes votar igualmente.
decide-unreadable-short = Algo que esta aplicación no puede leer
decide-unknown = Algo que esta aplicación no conoce
decide-question-help = Es una pregunta. Su resultado no cambia nada por sí solo.
decide-choice = ¿Sobre cuál de estas propuestas votamos?
decide-choice-help = La mejor pasa a la votación final.
decide-waits = ¿Quieren votar suficientes miembros?
decide-supporters =
    { $count ->
        [one] { $count } apoyo de { $needed }
       *[other] { $count } apoyos de { $needed }
    }
decide-ready = Se está debatiendo. La votación puede empezar { $when }.
decide-ready-now = El tiempo para debatirla ha terminado.
decide-support = Quiero que se vote
decide-support-no-more = Ya no quiero que se vote
decide-support-help = Apoyar no es votar. Dice que los miembros deberían votar sobre ella.
decide-open = Empezar la votación
decide-vote = La votación
decide-ends = Hasta el { $when }, { $away }
decide-confirming = Tiene su mayoría. Si se mantiene, queda decidida { $when }.
decide-members-vote = Solo votan los miembros.
decide-my-vote = Mi voto
decide-through = El miembro { $id } vota por ti: { $ballot }. Si votas tú, cuenta tu propio voto.
decide-counted = Tu voto cuenta. Puedes cambiarlo hasta el final.
decide-not-sent = Todavía sin enviar
decide-cast = Emitir mi voto
decide-change = Cambiar mi voto
decide-retract = Retirar mi voto
decide-carried =
    { $count ->
        [one] Tu voto cuenta también por { $count } miembro más.
       *[other] Tu voto cuenta también por { $count } miembros más.
    }
decide-due = Está aprobada. Se hará { $away }, el { $when }.
decide-petition = Pedir una segunda votación
decide-petition-help =
    { $count ->
        [one] { $count } miembro pide una segunda votación.
       *[other] { $count } miembros piden una segunda votación.
    }
decide-contested = Lo han pedido suficientes miembros. Votamos otra vez.
decide-closed = Se cerró el { $when }.
decide-compared = Los miembros eligen entre esta propuesta y sus rivales.

track-Constitution = Constitución
track-Commons = Fondo común
track-Policy = Reglas
track-Membership = Membresía
track-Emergency = Emergencia
stage-Waiting = busca apoyos
stage-Open = en votación
stage-Decided = aprobada
stage-Closed = terminada
stage-Compared = entre rivales

progress-support = { $ayes } de { $all } miembros están a favor. Ahora necesita { $needed }, y { $end } al final.
progress-approval = { $share } de quienes dicen sí o no están a favor. Necesita { $needed }.
progress-approval-none = Nadie ha dicho sí o no. Necesita { $needed } de quienes lo digan.

talk-why = ¿Por qué?
talk-no-description = Nadie la ha descrito.
talk-describe = Di por qué lo propones
talk-describe-button = Describir
talk-wrong-text = Este texto no es el que se propuso. No te fíes de él.
talk-checked = Este teléfono ha comprobado que nadie cambió este texto.
talk-sides = Qué dicen los miembros
talk-none = Todavía nada
talk-questions = Preguntas
talk-answer = Tu respuesta
talk-answer-button = Responder
talk-answer-of = Respuesta del miembro { $id }
talk-helpful =
    { $count ->
        [0] sin valorar
        [one] útil para { $count }
       *[other] útil para { $count }
    }
talk-rate = Útil
talk-say = Decir algo
talk-kind = ¿Qué es?
talk-text = Tus palabras
talk-say-button = Decirlo
talk-left = Quedan { $left } caracteres

delegate-title = Delegar mi voto
delegate-text = Alguien de confianza puede votar por ti. Si votas tú, cuenta tu propio voto.
delegate-given = Votan por ti
delegate-none = Nadie vota por ti.
delegate-all = Sobre todo
delegate-revoke = Recuperar
delegate-carries =
    { $count ->
        [one] Votas por { $count } miembro más.
       *[other] Votas por { $count } miembros más.
    }
delegate-give = Dar mi voto a alguien
delegate-whom = Su número de miembro
delegate-whom-help = Cuenta en las votaciones que empiecen después.
delegate-for = Sobre qué
delegate-button = Delegar
delegate-no-member = No hay ningún miembro { $number }.
delegate-yourself = Ese es tu propio número.

propose-title = Proponer algo
propose-what = ¿Qué debería hacerse?
propose-spend = Pagar a alguien del fondo común
propose-dividend = Cambiar el dividendo
propose-quota = Cambiar las acciones gratuitas de un miembro
propose-vouches = Cambiar cuántos avales necesita alguien nuevo
propose-spend-value = Cuánto, en { $symbol }
propose-dividend-value = El nuevo dividendo, en { $symbol }
propose-quota-value = La nueva cuota, en segundos de trabajo
propose-vouches-value = Cuántos avales
propose-to = A quién
propose-to-help = Su dirección
propose-rule = Lo debatimos durante { $preparation }. Después votamos durante { $decision }.
propose-next = Luego puedes decir por qué.
propose-button = Proponerlo

word-default = Lo que era al principio
