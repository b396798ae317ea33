# Che cosa decidono i membri: proposte, voti, deleghe, discussioni.
bar-decide = Decidere
decide-title = Decidere
decide-mine = Ti aspetta
decide-mine-none = Ora non ti aspetta niente.
todo-budget-vote = Vota nel bilancio { $number }
todo-budget-show = Mostra la tua scheda nel bilancio { $number }
todo-elect-Council = Eleggi il consiglio
todo-elect-Validators = Eleggi chi risponde dei validatori
decide-votes = Proposte
decide-votes-none = Ora non ci sono proposte. Ogni membro può farne una.
decide-past = Che cosa è finito
decide-propose = Proporre qualcosa
decide-delegate = Delegare il mio voto
decide-proposal = Proposta { $number }
decide-gone = Questa proposta non c’è più.
decide-by = del membro { $id }
decide-what = Se siamo d’accordo, si farà questo
decide-nothing = Niente
decide-and-more = { $first } e altro: { $count }
decide-unreadable = Questa app non sa leggere che cosa farebbe. Puoi votare lo stesso.
decide-unreadable-short = Qualcosa che questa app non sa leggere
decide-unknown = Qualcosa che questa app non conosce
decide-question-help = È una domanda. Il suo risultato da solo non cambia niente.
decide-choice = Su quale di queste proposte votiamo?
decide-choice-help = La migliore passa al voto finale.
decide-waits = Abbastanza membri vogliono votare?
decide-supporters =
    { $count ->
        [one] { $count } sostegno su { $needed }
       *[other] { $count } sostegni su { $needed }
    }
decide-ready = Se ne discute. Il voto può cominciare { $when }.
decide-ready-now = Il tempo per discuterne è finito.
decide-support = Voglio che si voti
decide-support-no-more = Non voglio più che si voti
decide-support-help = Sostenere non è votare. Dice che i membri dovrebbero votare.
decide-open = Cominciare il voto
decide-vote = Il voto
decide-ends = Fino al { $when }, { $away }
decide-confirming = Ha la sua maggioranza. Se dura, è deciso { $when }.
decide-members-vote = Votano solo i membri.
decide-my-vote = Il mio voto
decide-through = Il membro { $id } vota per te: { $ballot }. Se voti tu, conta il tuo voto.
decide-counted = Il tuo voto conta. Puoi cambiarlo fino alla fine.
decide-not-sent = Non ancora inviato
decide-cast = Dare il mio voto
decide-change = Cambiare il mio voto
decide-retract = Ritirare il mio voto
decide-carried =
    { $count ->
        [one] Il tuo voto conta anche per { $count } altro membro.
       *[other] Il tuo voto conta anche per altri { $count } membri.
    }
decide-due = È approvata. Si farà { $away }, il { $when }.
decide-petition = Chiedere un secondo voto
decide-petition-help =
    { $count ->
        [one] { $count } membro chiede un secondo voto.
       *[other] { $count } membri chiedono un secondo voto.
    }
decide-contested = L’hanno chiesto abbastanza membri. Votiamo ancora una volta.
decide-closed = È stata chiusa il { $when }.
decide-compared = I membri scelgono tra questa proposta e le sue rivali.

track-Constitution = Costituzione
track-Commons = Cassa comune
track-Policy = Regole
track-Membership = Adesione
track-Emergency = Emergenza
stage-Waiting = cerca sostegni
stage-Open = si vota
stage-Decided = approvata
stage-Closed = finita
stage-Compared = tra rivali

progress-support = { $ayes } membri su { $all } sono a favore. Ora ne servono { $needed }, e { $end } alla fine.
progress-approval = { $share } di chi dice sì o no è a favore. Serve { $needed }.
progress-approval-none = Nessuno ha detto sì o no. Serve { $needed } di chi lo dice.

talk-why = Perché?
talk-no-description = Nessuno l’ha descritta.
talk-describe = Di’ perché lo proponi
talk-describe-button = Descrivere
talk-wrong-text = Questo testo non è quello proposto. Non fidarti.
talk-checked = Questo telefono ha verificato che nessuno ha cambiato questo testo.
talk-sides = Che cosa dicono i membri
talk-none = Ancora niente
talk-questions = Domande
talk-answer = La tua risposta
talk-answer-button = Rispondere
talk-answer-of = Risposta del membro { $id }
talk-helpful =
    { $count ->
        [0] non valutato
        [one] utile a { $count }
       *[other] utile a { $count }
    }
talk-rate = Utile
talk-say = Dire qualcosa
talk-kind = Che cos’è?
talk-text = Le tue parole
talk-say-button = Dirlo
talk-left = Restano { $left } caratteri

delegate-title = Delegare il mio voto
delegate-text = Una persona di fiducia può votare per te. Se voti tu, conta il tuo voto.
delegate-given = Votano per te
delegate-none = Nessuno vota per te.
delegate-all = Su tutto
delegate-revoke = Riprendere
delegate-carries =
    { $count ->
        [one] Voti per { $count } altro membro.
       *[other] Voti per altri { $count } membri.
    }
delegate-give = Dare il mio voto a qualcuno
delegate-whom = Il suo numero di membro
delegate-whom-help = Conta nei voti che cominciano dopo.
delegate-for = Su che cosa
delegate-button = Delegare
delegate-no-member = Non c’è un membro { $number }.
delegate-yourself = Questo è il tuo numero.

propose-title = Proporre qualcosa
propose-what = Che cosa si dovrebbe fare?
propose-spend = Pagare qualcuno con la cassa comune
propose-dividend = Cambiare il dividendo
propose-quota = Cambiare le azioni gratuite di un membro
propose-vouches = Cambiare quante attestazioni servono per aderire
propose-spend-value = Quanto, in { $symbol }
propose-dividend-value = Il nuovo dividendo, in { $symbol }
propose-quota-value = La nuova quota, in secondi di lavoro
propose-vouches-value = Quante attestazioni
propose-to = A chi
propose-to-help = Il suo indirizzo
propose-rule = Ne discutiamo per { $preparation }. Poi votiamo per { $decision }.
propose-next = Dopo puoi dire perché.
propose-button = Proporlo

word-default = Com’era all’inizio
