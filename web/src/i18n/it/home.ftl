home-balance = Hai
home-held = Altri { $amount } sono trattenuti come cauzioni.
home-as-of = Situazione a { $time }
home-pay = Paga
home-receive = Ricevi
home-safe-mode = La comunità ha fermato quasi tutto per sicurezza. Il tuo denaro resta tuo.
home-paused = La comunità ha sospeso alcune cose per un po’.
home-stopped = Nel frattempo il tempo è fermo: nessuna adesione e nessun diritto scade.
home-stranger = Non sei ancora membro. Mostra la tua scheda a un membro, che può invitarti.
home-invited = Hai un invito. Accettalo e altri potranno attestarti.
home-accept = Accetta l’invito
home-candidate =
    { $count ->
        [one] { $count } membro ti attesta. Con abbastanza attestazioni, e dopo un po’, potrai unirti.
       *[other] { $count } membri ti attestano. Con abbastanza attestazioni, e dopo un po’, potrai unirti.
    }
home-join = Unisciti
home-lapsed = La tua adesione è decaduta. Rinnovala e il dividendo riprende.

home-dividend = Dividendo
home-dividend-none = Ora non ti aspetta nulla.
home-dividend-waits = Ti aspettano { $amount }.
home-dividend-next = I prossimi { $amount } arrivano { $when }.
home-dividend-now = Il prossimo dividendo arriva da un momento all’altro.
home-claim = Riscuoti

home-todo = Ti aspetta
todo-request = { $who } chiede { $amount }
todo-polls =
    { $count ->
        [one] { $count } votazione aperta
       *[other] { $count } votazioni aperte
    }
todo-budget = Il bilancio { $number } ti aspetta
todo-until = fino a { $when }
todo-jury =
    { $count ->
        [one] Sei in { $count } giuria
       *[other] Sei in { $count } giurie
    }
todo-words = Scrivi le tue parole. Solo loro riaprono il tuo conto.

home-sent-payment = Il tuo pagamento di { $amount } a { $who }
home-sent-other = Ciò che hai inviato
home-sent-open = In viaggio: { $what }, da
home-sent-final = Arrivato: { $what }.
home-sent-unseen = Arrivato: { $what }. Non abbiamo visto come è finita. Guarda prima il saldo.
home-sent-expired = Non arrivato in tempo: { $what }. Non è stato fatto nulla. Puoi inviarlo di nuovo.
home-sent-seen = Va bene

home-last = Ultimi movimenti
home-last-none = Questo telefono non ne ha ancora visti.
movement-in = Ricevuto
movement-out = Pagato
movement-dividend = Dividendo
movement-refundIn = Restituito a te
movement-refundOut = Restituito
movement-arrived = Arrivato

home-quota = Resta il { $part } % delle tue azioni gratuite. Ci saranno tutte { $when }.
home-quota-full = Hai tutte le tue azioni gratuite.

unsent-begun = Hai iniziato: { $what }
unsent-offline = Ora non c’è connessione. Ciò che scrivi resta su questo telefono finché lo invii.
