# La página pública, que cualquiera lee sin clave.
public-lead = De dónde vino nuestro dinero, adónde fue y qué decidimos.
public-parts = Partes de esta página
public-part-overview = Resumen
public-part-money = Dinero
public-part-members = Miembros
public-part-budgets = Presupuestos
public-part-decisions = Decisiones
public-part-cooperatives = Cooperativas
public-part-currencies = Monedas
public-part-validators = Validadores
public-part-rules = Reglas
public-print = Imprimir como cartel
public-app = La aplicación de los miembros
public-no-answer = La comunidad no respondió a esta pregunta. La página vuelve a preguntar sola.
public-as-of = Estado a { $time }
public-amount-in = { $amount } de la moneda { $number }
public-member = miembro { $id }

public-know = ¿Cómo lo sabe?
public-know-checked = Su propio aparato ha comprobado esta respuesta en la cadena de la comunidad.
public-know-told = Lo dice una pasarela. Su aparato aún no lo ha comprobado.
public-know-question = Pregunta a la cadena
public-know-height = Altura, hora y huella
public-know-command = Pregunte a un nodo propio:

public-table = Las cifras
public-csv = Guardar para una hoja de cálculo
public-day = Día
public-what = Qué
public-point = { $day }: { $value }
public-span = Cuánto tiempo muestran las curvas
public-span-30 = 30 días
public-span-365 = 1 año
public-span-0 = Todo
public-days-none = Esta cadena no guarda las cifras de cada día. Por eso no hay curvas.
public-days-soon = Las curvas empiezan el segundo día.

public-members-now = Miembros
public-members-meaning = Cada uno es una persona, conocida por otras.
public-issuance = Dinero que existe
public-issuance-meaning = { $each } por miembro, de media
public-per-member = Dinero por miembro, de media
public-dividend = Dividendo por miembro
public-dividend-meaning = Dinero nuevo, igual para todos, cada { $period }
public-dividend-next = El próximo llega el { $when }
public-commons = En el fondo común
public-commons-meaning = Lo que es de todos juntos
public-entitled = Dividendos hasta ahora
public-entitled-meaning = A lo que los miembros tienen derecho. Existe cuando lo toman.
public-supply-title = Existen { $issuance }; el { $commons } está en el fondo común.
public-supply-people = En manos de personas y grupos
public-curve-issuance = El dinero pasó de { $from } a { $to }.
public-curve-commons = El fondo común pasó de { $from } a { $to }.
public-curve-dividend = El dividendo de un miembro pasó de { $from } a { $to }.
public-curve-members = La comunidad pasó de { $from } a { $to } miembros.
public-curve-lapsed = Las membresías vencidas pasaron de { $from } a { $to }.
public-lapsed = Membresías vencidas
public-flow = { $into } entraron en el fondo común y { $out } salieron.
public-flow-in = Días en que creció
public-flow-out = Días en que bajó
public-weeks = Pagos de las últimas semanas. No se muestran nombres.
public-week = Del { $from } al { $to }
public-payments-unit = Pagos
public-payments =
    { $count ->
        [one] { $count } pago, { $sum }
       *[other] { $count } pagos, { $sum }
    }

public-waiting = Esperan para unirse
public-room =
    { $room ->
        [one] Ahora hay { $room } plaza.
       *[other] Ahora hay { $room } plazas.
    }
public-challenged = Impugnados
public-challenged-meaning = Alguien duda de que sea una sola persona real.
public-elections = Cargos
public-body-Council = El consejo
public-body-Validators = Quienes llevan la cadena
public-seats-first = Aún no se ha elegido a nadie. Los fundadores tienen el cargo.
public-seats = En el cargo: { $members }
public-election-open =
    Hay una elección abierta hasta el { $when }: { $candidates ->
        [one] { $candidates } candidatura
       *[other] { $candidates } candidaturas
    }, { $ballots } de { $voters } han votado.

public-latest-decision = Propuesta { $number }
public-decisions-none = Nadie ha propuesto nada todavía. Cada miembro puede, en la aplicación.
public-proposal = Propuesta { $number }
public-by = del miembro { $id }
public-track-Constitution = Constitución
public-track-Commons = Dinero del fondo común
public-track-Policy = Reglas
public-track-Membership = Membresía
public-track-Emergency = Emergencia
public-stage-Waiting = espera apoyos desde el { $when }
public-stage-Open = la votación está abierta, propuesta el { $when }
public-stage-Closed = cerrada el { $when }
public-stage-Decided = decidida, propuesta el { $when }
public-stage-Compared = comparada con otras, propuesta el { $when }
public-call = Si se aprueba, la cadena hace esto:
public-due =
    Aprobada. Se hace el { $when }. { $petitioners ->
        [0] Nadie pide una segunda votación.
        [one] { $petitioners } miembro pide una segunda votación.
       *[other] { $petitioners } miembros piden una segunda votación.
    }
public-votes = Votos
public-votes-open = { $ayes } a favor y { $nays } en contra, de { $members } miembros.
public-votes-own =
    { $count ->
        [one] { $count } miembro ha votado.
       *[other] { $count } miembros han votado.
    }
public-votes-note = Los votos delegados están en la cuenta completa. La segunda orden cuenta de nuevo.
public-ayes = A favor
public-nays = En contra
public-abstentions = Abstenciones

public-budget = Presupuesto { $number }
public-budget-pot = { $amount } para gastar
public-budgets-none = Aún no hubo ningún presupuesto. Los miembros pueden decidir uno.
public-budget-Proposing = Los miembros proponen proyectos
public-budget-Review = Se examinan los proyectos
public-budget-Objecting = Los miembros pueden oponerse
public-budget-Voting = Los miembros votan
public-budget-Revealing = Los miembros revelan sus votos
public-budget-Counting = Se cuentan los votos
public-budget-Awarding = Se anota el resultado
public-budget-CarryingOut = Se realizan los proyectos
public-budget-Judging = Los miembros valoran los proyectos
public-budget-Clearing = Se guardan los registros
public-budget-Closed = Cerrado
public-until = hasta el { $when }
public-budget-title = De { $pot }, { $awarded } fueron a proyectos.
public-budget-all = Para gastar
public-budget-paid = Pagado
public-budget-promised = Prometido, aún no pagado
public-budget-back = Devuelto
public-ballots =
    { $ballots ->
        [one] { $ballots } papeleta
       *[other] { $ballots } papeletas
    }
public-turnout = { $ballots } de { $voters } votaron: { $part }.
public-won = Ganaron
public-lost = No recibieron nada
public-proposed = Propuestos
public-missing = Faltaron { $amount }
public-work-UnderWay = { $done } de { $all } partes están pagadas
public-work-Reported = { $done } de { $all } partes están pagadas; la siguiente se anuncia hecha
public-work-StopVote = { $done } de { $all } partes están pagadas; se vota si pararlo
public-work-Finished = Terminado: todo está pagado
public-work-Stopped = Parado tras { $done } de { $all } partes

public-cooperatives-none = Aún no hay ninguna cooperativa. Los miembros pueden fundar una en la aplicación.
public-cooperative-Open =
    { $members ->
        [one] { $members } socio
       *[other] { $members } socios
    }
public-cooperative-Dissolving = Se está disolviendo. Socios: { $members }
public-cooperative-Ended = Ha terminado. Socios: { $members }
public-cooperative-Clearing = Ha terminado. Socios: { $members }
public-reserve = Reserva, que nadie puede tomar
public-shares = Participaciones de los socios
public-share-value = Una participación vale { $amount }
public-result = Resultado del periodo en curso
public-result-meaning = Lo que entró, menos lo que salió
public-surplus = Excedente
public-loss = Pérdida
public-surplus-title = El periodo { $period } tuvo un excedente de { $amount }. Aquí fue a parar.
public-loss-title = El periodo { $period } tuvo una pérdida de { $amount }. Esto la cubrió.
public-step-LossToRetained = De lo guardado para los socios
public-step-LossToShares = De las participaciones
public-step-LossToReserve = De la reserva
public-step-Carried = Queda para otros periodos
public-step-Restored = Pérdidas anteriores repuestas
public-step-Reserve = A la reserva
public-step-Commons = A la comunidad
public-step-Interest = Interés de las participaciones
public-step-Cash = Pagado a los socios
public-step-Retained = Guardado para los socios
public-step-Remainder = Resto

public-currencies-none = Aún no hay ninguna moneda de la comunidad.
public-currency-Dividend = Llega como dividendo
public-currency-MutualCredit = Crédito mutuo: lo que uno debe, otro lo tiene
public-currency-Vouchers = Vales de un emisor
public-accounts =
    { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    }
public-closing = se está cerrando
public-circulation = En circulación
public-circulation-title = { $amount } están en circulación.
public-reserve-said = Reserva, según su guardián
public-reserve-note = La reserva es una declaración del { $when }. La cadena no puede comprobarla.

public-validators-now = Validadores en marcha
public-validators-meaning = Llevan la cadena. Puede fallar menos de un tercio.
public-lag = Hasta que un pago es definitivo
public-lag-meaning = Cuánto va la parte definitiva detrás de la más nueva
public-lag-note = Su aparato lo ha medido. Otro puede ver un paso más o menos.
public-height = Altura de la cadena
public-height-meaning = Crece uno cada { $slot }
public-authored-title = Lo que cada validador ha añadido a la cadena desde que empezó la sesión.
public-authored = Añadido
public-validator = …{ $ending }, { $status }, { $missed ->
        [one] { $missed } sesión perdida
       *[other] { $missed } sesiones perdidas
    }
public-validator-Active = activo
public-validator-Suspended = suspendido
public-validator-Expelled = excluido

public-rules-text = Estas son las reglas de la comunidad hoy. Los miembros las cambian votando.
public-rules-other = Más reglas, con los nombres que les da la cadena
public-rules-note = Un nodo propio muestra los mismos valores a la altura { $height }.
public-rules-Members = Membresía
public-rules-Dividend = Dividendo
public-rules-Allowance = Acciones gratuitas
public-rules-Fees = Tarifas y depósitos
public-rules-Validators = Validadores
public-rules-Cooperatives = Cooperativas
public-rules-Assembly = Votaciones de los miembros
public-rules-Elections = Elecciones
public-rules-Juries = Jurados
public-rule-none = ninguna
public-rule-fixed = { $amount } para cada miembro
public-rule-growth = { $initial } al principio, luego { $rate } más en cada revisión
public-rule-track = { $supporters } apoyos, { $decision } para votar, { $approval } a favor, { $support } de todos los miembros
public-report = Informe de la parte { $number }
public-report-hash = Hash del informe:
