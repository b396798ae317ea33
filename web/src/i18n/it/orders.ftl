# Requests, planned payments, permissions to collect, and the statement.
orders-title = Richieste e piani
orders-none = Nessuno ti chiede denaro, e nulla è previsto.
orders-to-me = Ti chiedono
orders-by-me = Chiedi
orders-plans = Pagamenti previsti
orders-permissions = Possono riscuotere da te
orders-refuse = Rifiuta
orders-withdraw = Ritira
orders-end = Termina
orders-until = fino a { $when }
orders-once = una volta, { $when }
orders-every = ogni { $time }, la prossima { $when }
orders-failed =
    { $count ->
        [one] { $count } pagamento non è riuscito
       *[other] { $count } pagamenti non sono riusciti
    }
orders-may = in { $time }, restano { $left }, fino a { $when }
orders-new-request = Chiedi denaro
orders-new-plan = Prevedi un pagamento
orders-new-permission = Lascia riscuotere qualcuno
orders-about-request = Si può pagare o rifiutare. Fino ad allora si trattiene una piccola cauzione.
orders-about-plan = La comunità paga da sola, finché non smetti. Si trattiene una piccola cauzione.
orders-about-permission = Per esempio per l’affitto. In un periodo non si riscuote mai di più.
orders-days-request = Per quanti giorni
orders-days-plan = Ogni quanti giorni
orders-days-permission = In quanti giorni, al massimo così tanto
orders-times = Quante volte
orders-times-help = Lascialo vuoto per pagamenti senza fine.
history-title = Estratto
history-none = Questo telefono non ha ancora visto movimenti di questo denaro.
history-money = Quale denaro
history-opening = Prima, e non visto da questo telefono
history-came = Entrato
history-went = Uscito
history-closing = Allora c’era
history-csv = Salva come tabella
history-print = Stampa
history-note = La tua nota
history-note-help = Solo tu puoi leggerla. Resta su questo telefono.
history-note-save = Tienila
history-back = Restituisci
history-back-text = Se ne possono ancora restituire { $amount }.
history-when = Quando
history-amount = Importo
history-with = Con
history-memo = Per che cosa
history-source = Visto da questo telefono, in registrazioni definitive della comunità.
history-line = Un movimento
more-title = Il tuo denaro
