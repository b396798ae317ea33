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
