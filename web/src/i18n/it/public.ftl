# La pagina pubblica, che tutti leggono senza chiave.
public-lead = Da dove è venuto il nostro denaro, dove è andato e che cosa abbiamo deciso.
public-parts = Parti di questa pagina
public-part-overview = In breve
public-part-money = Denaro
public-part-members = Membri
public-part-budgets = Bilanci
public-part-decisions = Decisioni
public-part-cooperatives = Cooperative
public-part-currencies = Monete
public-part-validators = Validatori
public-part-rules = Regole
public-print = Stampa come manifesto
public-app = L’app dei membri
public-no-answer = La comunità non ha risposto a questa domanda. La pagina la ripete da sola.
public-as-of = Aggiornato al { $time }
public-amount-in = { $amount } della moneta { $number }
public-member = membro { $id }

public-know = Come lo sa?
public-know-checked = Il suo dispositivo ha verificato da sé questa risposta sulla catena della comunità.
public-know-told = Lo dice un gateway. Il suo dispositivo non lo ha ancora verificato.
public-know-question = Domanda alla catena
public-know-height = Altezza, ora e impronta
public-know-command = Chieda a un nodo suo:

public-table = I numeri
public-csv = Salva per un foglio di calcolo
public-day = Giorno
public-what = Che cosa
public-point = { $day }: { $value }
public-span = Quanto tempo mostrano le curve
public-span-30 = 30 giorni
public-span-365 = 1 anno
public-span-0 = Tutto
public-days-none = Questa catena non conserva le cifre di ogni giorno. Perciò non ci sono curve.
public-days-soon = Le curve cominciano il secondo giorno.

public-members-now = Membri
public-members-meaning = Ognuno è una persona, conosciuta da altre.
public-issuance = Denaro che esiste
public-issuance-meaning = { $each } per membro, in media
public-per-member = Denaro per membro, in media
public-dividend = Dividendo per membro
public-dividend-meaning = Denaro nuovo, uguale per tutti, ogni { $period }
public-dividend-next = Il prossimo arriva il { $when }
public-commons = Nel fondo comune
public-commons-meaning = Ciò che è di tutti insieme
public-entitled = Dividendi finora
public-entitled-meaning = Ciò a cui i membri hanno diritto. Esiste quando lo prendono.
public-supply-title = Esistono { $issuance }; il { $commons } è nel fondo comune.
public-supply-people = Presso persone e gruppi
public-curve-issuance = Il denaro è passato da { $from } a { $to }.
public-curve-commons = Il fondo comune è passato da { $from } a { $to }.
public-curve-dividend = Il dividendo di un membro è passato da { $from } a { $to }.
public-curve-members = La comunità è passata da { $from } a { $to } membri.
public-curve-lapsed = Le adesioni scadute sono passate da { $from } a { $to }.
public-lapsed = Adesioni scadute
public-flow = { $into } sono entrati nel fondo comune e { $out } ne sono usciti.
public-flow-in = Giorni in cui è cresciuto
public-flow-out = Giorni in cui è calato
public-weeks = Pagamenti delle ultime settimane. I nomi non si mostrano.
public-week = Dal { $from } al { $to }
public-payments-unit = Pagamenti
public-payments =
    { $count ->
        [one] { $count } pagamento, { $sum }
       *[other] { $count } pagamenti, { $sum }
    }

public-waiting = Aspettano di aderire
public-room =
    { $room ->
        [one] Ora c’è { $room } posto.
       *[other] Ora ci sono { $room } posti.
    }
public-challenged = Contestati
public-challenged-meaning = Qualcuno dubita che sia una sola persona reale.
public-elections = Incarichi
public-body-Council = Il consiglio
public-body-Validators = Chi tiene la catena
public-seats-first = Nessuno è stato ancora eletto. I fondatori hanno l’incarico.
public-seats = In carica: { $members }
public-election-open =
    Un’elezione è aperta fino al { $when }: { $candidates ->
        [one] { $candidates } candidatura
       *[other] { $candidates } candidature
    }, { $ballots } su { $voters } hanno votato.

public-latest-decision = Proposta { $number }
public-decisions-none = Nessuno ha ancora proposto nulla. Ogni membro può farlo, nell’app.
public-proposal = Proposta { $number }
public-by = del membro { $id }
public-track-Constitution = Costituzione
public-track-Commons = Denaro del fondo comune
public-track-Policy = Regole
public-track-Membership = Adesione
public-track-Emergency = Emergenza
public-stage-Waiting = aspetta sostegni dal { $when }
public-stage-Open = la votazione è aperta, proposta il { $when }
public-stage-Closed = chiusa il { $when }
public-stage-Decided = decisa, proposta il { $when }
public-stage-Compared = confrontata con altre, proposta il { $when }
public-call = Se è approvata, la catena fa questo:
public-due =
    Approvata. Si esegue il { $when }. { $petitioners ->
        [0] Nessuno chiede una seconda votazione.
        [one] { $petitioners } membro chiede una seconda votazione.
       *[other] { $petitioners } membri chiedono una seconda votazione.
    }
public-votes = Voti
public-votes-open = { $ayes } a favore e { $nays } contro, su { $members } membri.
public-votes-own =
    { $count ->
        [one] { $count } membro ha votato.
       *[other] { $count } membri hanno votato.
    }
public-votes-note = I voti delegati sono nel conto intero. Il secondo comando riconta.
public-ayes = A favore
public-nays = Contro
public-abstentions = Astenuti

public-budget = Bilancio { $number }
public-budget-pot = { $amount } da spendere
public-budgets-none = Non c’è ancora stato un bilancio. I membri possono deciderne uno.
public-budget-Proposing = I membri propongono progetti
public-budget-Review = I progetti sono esaminati
public-budget-Objecting = I membri possono opporsi
public-budget-Voting = I membri votano
public-budget-Revealing = I membri rivelano i loro voti
public-budget-Counting = I voti sono contati
public-budget-Awarding = Il risultato è annotato
public-budget-CarryingOut = I progetti sono realizzati
public-budget-Judging = I membri valutano i progetti
public-budget-Clearing = Gli atti sono riposti
public-budget-Closed = Chiuso
public-until = fino al { $when }
public-budget-title = Su { $pot }, { $awarded } sono andati a progetti.
public-budget-all = Da spendere
public-budget-paid = Pagato
public-budget-promised = Promesso, non ancora pagato
public-budget-back = Restituito
public-ballots =
    { $ballots ->
        [one] { $ballots } scheda
       *[other] { $ballots } schede
    }
public-turnout = { $ballots } su { $voters } hanno votato: { $part }.
public-won = Hanno vinto
public-lost = Non hanno ricevuto nulla
public-proposed = Proposti
public-missing = Mancavano { $amount }
public-work-UnderWay = { $done } parti su { $all } sono pagate
public-work-Reported = { $done } parti su { $all } sono pagate; la prossima è annunciata come fatta
public-work-StopVote = { $done } parti su { $all } sono pagate; si vota se fermarlo
public-work-Finished = Finito: tutto è pagato
public-work-Stopped = Fermato dopo { $done } parti su { $all }

public-cooperatives-none = Non c’è ancora una cooperativa. I membri possono fondarne una nell’app.
public-cooperative-Open =
    { $members ->
        [one] { $members } socio
       *[other] { $members } soci
    }
public-cooperative-Dissolving = Si sta sciogliendo. Soci: { $members }
public-cooperative-Ended = È finita. Soci: { $members }
public-cooperative-Clearing = È finita. Soci: { $members }
public-reserve = Riserva, che nessuno può prendere
public-shares = Quote dei soci
public-share-value = Una quota vale { $amount }
public-result = Risultato del periodo in corso
public-result-meaning = Ciò che è entrato, meno ciò che è uscito
public-surplus = Avanzo
public-loss = Perdita
public-surplus-title = Il periodo { $period } ha avuto un avanzo di { $amount }. Ecco dove è andato.
public-loss-title = Il periodo { $period } ha avuto una perdita di { $amount }. Ecco che cosa l’ha coperta.
public-step-LossToRetained = Da ciò che era trattenuto per i soci
public-step-LossToShares = Dalle quote
public-step-LossToReserve = Dalla riserva
public-step-Carried = Resta ai periodi seguenti
public-step-Restored = Perdite passate ripianate
public-step-Reserve = Alla riserva
public-step-Commons = Alla comunità
public-step-Interest = Interessi sulle quote
public-step-Cash = Pagato ai soci
public-step-Retained = Trattenuto per i soci
public-step-Remainder = Resto

public-currencies-none = Non c’è ancora una moneta della comunità.
public-currency-Dividend = Arriva come dividendo
public-currency-MutualCredit = Credito mutuo: ciò che uno deve, un altro ha
public-currency-Vouchers = Buoni di un emittente
public-accounts =
    { $count ->
        [one] { $count } conto
       *[other] { $count } conti
    }
public-closing = si sta chiudendo
public-circulation = In circolazione
public-circulation-title = { $amount } sono in circolazione.
public-reserve-said = Riserva, secondo il suo custode
public-reserve-note = La riserva è una dichiarazione del { $when }. La catena non può verificarla.

public-validators-now = Validatori al lavoro
public-validators-meaning = Tengono la catena. Può mancarne meno di un terzo.
public-lag = Finché un pagamento è definitivo
public-lag-meaning = Quanto la parte definitiva è dietro la più nuova
public-lag-note = L’ha misurato il suo dispositivo. Un altro può vedere un passo in più o in meno.
public-height = Altezza della catena
public-height-meaning = Cresce di uno ogni { $slot }
public-authored-title = Ciò che ogni validatore ha aggiunto alla catena dall’inizio della sessione.
public-authored = Aggiunto
public-validator = …{ $ending }, { $status }, { $missed ->
        [one] { $missed } sessione mancata
       *[other] { $missed } sessioni mancate
    }
public-validator-Active = attivo
public-validator-Suspended = sospeso
public-validator-Expelled = escluso

public-rules-text = Queste sono le regole della comunità oggi. I membri le cambiano votando.
public-rules-other = Altre regole, con i nomi che hanno sulla catena
public-rules-note = Un nodo suo mostra gli stessi valori all’altezza { $height }.
public-rules-Members = Adesione
public-rules-Dividend = Dividendo
public-rules-Allowance = Azioni gratuite
public-rules-Fees = Tariffe e depositi
public-rules-Validators = Validatori
public-rules-Cooperatives = Cooperative
public-rules-Assembly = Votazioni dei membri
public-rules-Elections = Elezioni
public-rules-Juries = Giurie
public-rule-none = nessuna
public-rule-fixed = { $amount } per ogni membro
public-rule-growth = { $initial } all’inizio, poi { $rate } in più a ogni revisione
public-rule-track = { $supporters } sostenitori, { $decision } per votare, { $approval } a favore, { $support } di tutti i membri
public-report = Relazione sulla parte { $number }
public-report-hash = Hash della relazione:
