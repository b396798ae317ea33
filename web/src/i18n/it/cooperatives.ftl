# Cooperatives: list, founding, my part, resolutions, meetings, surplus.
cooperatives-title = Cooperative
cooperatives-none = Non c’è ancora una cooperativa. Tre membri possono fondarne una.
cooperatives-mine = Ne fai parte
cooperatives-members =
    { $count ->
        [one] { $count } socio
       *[other] { $count } soci
    }
founding-title = { $name } sta nascendo
founding-signed = Hanno firmato in { $signed } su { $all }. Il termine scade il { $when }.
founding-founders = Chi fonda
founding-shares =
    { $count ->
        [one] { $count } quota
       *[other] { $count } quote
    }
founding-has-signed = ha firmato
founding-waits = non ha ancora firmato
founding-text = Lo statuto è in { $reference }. Confronta questa impronta del suo testo:
founding-hash = Firmi esattamente questo nome, questi fondatori e queste condizioni:
founding-sign = Firma lo statuto
bylaws-par = Una quota costa
bylaws-first = Quote all’inizio
bylaws-shares = Quote di ciascuno, minimo e massimo
bylaws-period = Un periodo dura
bylaws-reserve = Alla riserva
bylaws-commons = Alla comunità
bylaws-interest = Interessi sulle quote, al massimo
bylaws-cash = Ristorno pagato subito
bylaws-vote = Una votazione dura
bylaws-quorum = Voti che devono partecipare
bylaws-majority = Di questi, a favore
bylaws-notice = Preavviso prima di uscire
bylaws-defence = Tempo per difendersi
bylaws-work = Il lavoro si misura in
cooperative-unknown = Questa cooperativa non c’è più.
cooperative-outside = Non ne fai parte. Chiedi di entrare e depositi il prezzo delle prime quote.
cooperative-apply = Chiedi di entrare
cooperative-mine = La tua parte
cooperative-my-shares =
    { $count ->
        [one] Hai { $count } quota.
       *[other] Hai { $count } quote.
    }
cooperative-expelling = I soci hanno deciso la tua espulsione. Ha effetto il { $when }.
cooperative-appealed = Hai fatto ricorso. Decide una giuria della comunità.
cooperative-reason = Perché è sbagliato
cooperative-appeal = Fai ricorso
cooperative-to-pay =
    { $count ->
        [one] Paga ancora { $count } quota entro il { $when }.
       *[other] Paga ancora { $count } quote entro il { $when }.
    }
cooperative-pay = Pagale
cooperative-claim = Riscuoti { $amount } di ristorno
cooperative-collect = Riscuoti { $amount } di interessi e quote
cooperative-leave = Esci, con { $time } di preavviso
cooperative-leaving = Stai uscendo. Ha effetto il { $when }.
cooperative-facts = La cooperativa
cooperative-members = Soci
cooperative-shares = Quote
cooperative-value = Una quota vale
cooperative-assets = Possiede
cooperative-reserve = Riserva
cooperative-bylaws = Statuto
resolutions-title = Delibere
resolutions-none = Non è stato ancora proposto nulla.
resolution-elects-Chair = Il membro { $member } ha la presidenza
resolution-elects-Treasurer = Il membro { $member } tiene la cassa
resolution-elects-Bookkeeper = Il membro { $member } tiene i libri
resolution-elects-Auditor = Il membro { $member } controlla i libri
resolution-elects-nobody = La carica resta vuota
resolution-Open = Aperta fino al { $when }.
resolution-Accepted = Accettata.
resolution-Rejected = Respinta.
resolution-votes = { $ayes } a favore, { $nays } contro.
resolution-ayes = Voti a favore
resolution-close = Conta e chiudi
meetings-title = Assemblee
meeting-when = Assemblea il { $when }
meeting-Notice = È convocata.
meeting-Sitting = È in corso.
meeting-Revealing = Si aprono i voti segreti.
meeting-Ended = È finita.
meeting-Concluded = È conclusa.
meeting-present = Ci sono { $present } presenti, ne servono { $needed }.
meeting-attend = Ci sono
surplus-title = Dove è andato l’avanzo del periodo { $number }
surplus-step = Passo
surplus-all = Avanzo
surplus-LossToRetained = Coperto dal ristorno trattenuto
surplus-LossToShares = Coperto dalle quote
surplus-LossToReserve = Coperto dalla riserva
surplus-Carried = Perdite passate
surplus-Restored = Di nuovo alle quote
surplus-Reserve = Riserva
surplus-Commons = La comunità
surplus-Interest = Interessi sulle quote
surplus-Cash = Ristorno, pagato
surplus-Retained = Ristorno, tenuto per dopo
surplus-Remainder = Aspetta il periodo seguente
