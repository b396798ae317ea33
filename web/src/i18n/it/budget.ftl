# Bilanci: progetti, scheda, risultati.
budget-title = Bilanci
budget-none = Non c’è ancora un bilancio. I membri possono decidere di aprirne uno.
budget-number = Bilancio { $number }
budget-gone = Questo bilancio non esiste.
budget-pot = Distribuiamo { $amount }.
budget-stage-Proposing = I membri propongono progetti
budget-stage-Review = I progetti vengono verificati
budget-stage-Objecting = I membri possono opporsi alla verifica
budget-stage-Voting = I membri votano
budget-stage-Revealing = I membri mostrano le loro schede
budget-stage-Counting = Si conta
budget-stage-Awarding = Si conta
budget-stage-CarryingOut = I progetti vengono realizzati
budget-stage-Judging = I membri valutano i progetti
budget-stage-Clearing = È finito
budget-stage-Closed = È finito
budget-projects = Progetti
budget-projects-none = Non c’è ancora un progetto.
budget-unfeasible = non si può fare: { $reason }
budget-back = Sostieni
budget-ballot = La mia scheda
budget-rule-approve =
    { $most ->
        [one] Scegli { $most } progetto.
       *[other] Scegli fino a { $most } progetti.
    }
budget-rule-points = Dai { $points } punti a { $most } progetti al massimo.
budget-secret = Nessuno vede la tua scheda prima della fine.
budget-open = Tutti possono vedere la tua scheda.
budget-full-projects = la tua scheda è piena
budget-full-points = non restano punti
budget-full-category = di un’altra categoria
budget-points-for = Punti per { $title }
budget-left =
    { $count ->
        [0] La tua scheda è piena.
        [one] Puoi sceglierne ancora { $count }.
       *[other] Puoi sceglierne ancora { $count }.
    }
budget-left-points =
    { $count ->
        [0] Tutti i punti sono dati.
        [one] Resta { $count } punto.
       *[other] Restano { $count } punti.
    }
budget-sent = La tua scheda è consegnata. Puoi cambiarla fino alla fine.
budget-show = Mostra la mia scheda
budget-show-text = La tua scheda conta solo se la mostri ora.
budget-show-button = Mostra la mia scheda
budget-shown = La tua scheda è mostrata, e conta.
budget-not-voted = Non hai votato in questo bilancio.
budget-lost = Non ha vinto.
budget-lost-missing = Non ha vinto: mancavano { $amount }.
budget-won-greedy = Ha vinto: restava denaro, e i più lo volevano.
budget-won-shares = Ha vinto: chi lo sostiene lo ha pagato con le sue parti.
budget-receipt = Che cosa ha pagato la mia scheda
budget-receipt-none = La tua scheda non ha pagato nulla.
secret-missing = Il segreto del tuo voto non è qui. Leggi la copia del telefono che ha votato.
budget-not-on-roll = Sei diventato membro dopo l’inizio del voto. Perciò non hai una scheda.
budget-paid-parts = { $paid } parti pagate su { $all }
budget-propose = Proponi un progetto
budget-payers =
    { $count ->
        [one] { $count } membro l’ha votato.
       *[other] { $count } membri l’hanno votato.
    }
budget-payers-each = Ciascuno ha pagato { $price }.
budget-payers-some =
    { $count ->
        [one] { $count } ha pagato { $price }, gli altri il loro resto.
       *[other] { $count } hanno pagato { $price } ciascuno, gli altri il loro resto.
    }
budget-you-paid = La tua parte ha pagato { $amount }.
budget-project = Progetto
budget-project-gone = Questo progetto non esiste.
budget-part-first = Parte { $number }, se vince
budget-part-later = Parte { $number }, dopo una relazione
budget-part-paid = pagata
budget-payee = Chi riceve il denaro
budget-payee-other = Qualcun altro
budget-payee-help = Un numero di membro o un indirizzo
budget-record = Progetti precedenti: { $won } vinti, { $finished } finiti, { $stopped } fermati.
budget-leaves = Leggi di più su { $host }. Esce dall’app.
budget-result = Com’è andata
budget-back-no-more = Non lo sostengo più
budget-withdraw = Ritira il mio progetto
budget-object = Si può fare: mi oppongo
budget-deposit = Riprendi la mia cauzione
budget-work = Il lavoro
budget-progress-UnderWay = È in corso.
budget-progress-Reported = C’è una relazione. Ora i membri possono opporsi.
budget-progress-StopVote = I membri votano se fermarlo.
budget-progress-Finished = Tutto è pagato.
budget-progress-Stopped = I membri l’hanno fermato.
budget-stop-callers =
    { $count ->
        [one] { $count } membro vuole fermarlo.
       *[other] { $count } membri vogliono fermarlo.
    }
budget-report-of = Relazione sulla parte { $number }
budget-hash = Hash della relazione
budget-call-stop = Chiedi di votare se fermarlo
budget-stop = Fermalo
budget-go-on = Continua
budget-pay = Paga la parte successiva
budget-report = Per che cosa è stato speso il denaro?
budget-report-button = Riferisci
budget-stars =
    { $count ->
        [one] { $stars } stelle su 5, da { $count } membro
       *[other] { $stars } stelle su 5, da { $count } membri
    }
budget-rate = Quanto è buono il risultato?
budget-rate-button = Valuta
budget-title-field = Il nome, in poche parole
budget-text-field = Che cosa si farà, e perché
budget-amount-first = Quanto se vince, in { $symbol }
budget-amount-later = Parte { $number }, dopo una relazione, in { $symbol }
budget-more-parts = Aggiungi una parte successiva
budget-fewer-parts = Togli l’ultima parte
budget-sum = In tutto { $sum }. Può costare da { $least } a { $most }.
budget-category = Categoria
budget-ready = Il tempo per opporsi è finito.
budget-cost = Quanto costa
budget-read = Leggi
