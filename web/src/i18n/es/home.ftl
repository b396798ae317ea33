home-balance = Tienes
home-held = Otros { $amount } están retenidos como depósitos.
home-as-of = A { $time }
home-pay = Pagar
home-receive = Cobrar
home-safe-mode = La comunidad ha parado casi todo por seguridad. Tu dinero sigue siendo tuyo.
home-paused = La comunidad ha pausado algunas cosas por un tiempo.
home-stopped = Mientras tanto el tiempo no corre: no caduca ninguna membresía ni ningún derecho.
home-stranger = Aún no eres miembro. Enseña tu tarjeta a un miembro, que puede invitarte.
home-invited = Tienes una invitación. Acéptala y otros podrán avalarte.
home-accept = Aceptar la invitación
home-candidate =
    { $count ->
        [one] Te avala { $count } miembro. Con los suficientes, y tras un tiempo, podrás unirte.
       *[other] Te avalan { $count } miembros. Con los suficientes, y tras un tiempo, podrás unirte.
    }
home-join = Unirme
home-lapsed = Tu membresía ha caducado. Renuévala y volverá el dividendo.

home-dividend = Dividendo
home-dividend-none = Ahora no te espera nada.
home-dividend-waits = Te esperan { $amount }.
home-dividend-next = Los próximos { $amount } llegan { $when }.
home-dividend-now = El próximo dividendo llega en cualquier momento.
home-claim = Cobrar

home-todo = Te espera
todo-request = { $who } pide { $amount }
todo-polls =
    { $count ->
        [one] { $count } votación abierta
       *[other] { $count } votaciones abiertas
    }
todo-budget = El presupuesto { $number } te espera
todo-until = hasta { $when }
todo-jury =
    { $count ->
        [one] Estás en { $count } jurado
       *[other] Estás en { $count } jurados
    }
todo-words = Apunta tus palabras. Solo ellas abren otra vez tu cuenta.

home-sent-payment = Tu pago de { $amount } a { $who }
home-sent-other = Lo que enviaste
home-sent-open = En camino: { $what }, desde
home-sent-final = Ha llegado: { $what }.
home-sent-unseen = Ha llegado: { $what }. No vimos cómo terminó. Mira primero tu saldo.
home-sent-expired = No llegó a tiempo: { $what }. No se hizo nada. Puedes enviarlo otra vez.
home-sent-seen = De acuerdo

home-last = Últimos movimientos
home-last-none = Este teléfono aún no ha visto ninguno.
movement-in = Recibido
movement-out = Pagado
movement-dividend = Dividendo
movement-refundIn = Devuelto a ti
movement-refundOut = Devuelto
movement-arrived = Llegado

home-quota = Te queda el { $part } % de tus acciones gratuitas. Estarán todas { $when }.
home-quota-full = Tienes todas tus acciones gratuitas.

unsent-begun = Has empezado: { $what }
unsent-offline = Ahora no hay conexión. Lo que escribes queda en este teléfono hasta que lo envíes.
