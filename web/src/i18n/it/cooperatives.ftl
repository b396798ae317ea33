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
founding-hash = Firmi esattamente questo nome, questi fondatori e queste condizioni:
founding-sign = Firma lo statuto
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
founding-terms = Tutte le clausole
founding-price = Firmando depositi { $amount } per le tue prime quote.
founding-give-up = Rinunciare a questa fondazione
found-title = Fondare una cooperativa
found-about = Tu scrivi lo statuto. La fondano almeno tre persone, e tutte firmano.
found-what = Che cos’è
found-name = Nome della cooperativa
found-text = Lo statuto a parole
found-text-usual = { $name } serve i suoi membri. Ogni membro ha un voto. Nessuno riceve mai la riserva.
found-text-help = A che cosa serve? Chi può entrare? Tutti possono leggerlo, per sempre.
found-who = Chi la fonda con te?
found-all-sign = Comincia quando avete firmato tutti.
found-in-days = { $what }, in giorni
found-in-percent = { $what }, in percentuale
found-wrong = Non va bene. Cambialo.
found-reserve-help = Almeno il { $least } per cento. Nessun membro riceve mai la riserva.
found-cash-help = Il resto del ristorno resta per dopo.
found-work-usual = ore
found-work-help = Separa più tipi con virgole.
found-surplus = Dove va l’avanzo
found-deciding = Come decidete
found-harder = Affari importanti e statuto chiedono due terzi. La fine, tre quarti.
resolution-rule = Partecipa il { $quorum } dei voti, e più del { $majority } è a favore. Tempo: { $time }.
resolution-propose = Proporre qualcosa
resolution-members-only = Solo i membri della cooperativa possono proporre qualcosa.
resolution-what = Che cosa si deve fare?
resolution-text = Approvare un testo
resolution-elect = Eleggere qualcuno a una carica
resolution-spend = Pagare qualcuno
resolution-admit = Ammettere qualcuno
resolution-expel = Escludere un membro
resolution-bill = Registrare una fattura nei libri
resolution-change = Cambiare lo statuto
resolution-end = Sciogliere la cooperativa
resolution-office = Carica
resolution-who = Chi
resolution-choose = Scegli
resolution-member = Numero { $place } (membro { $id })
resolution-no-applicants = Nessuno ha chiesto di entrare. Si fa sulla pagina della cooperativa.
resolution-expel-text = Il membro può fare appello. Le sue quote gli vengono pagate.
resolution-due = Da pagare, in giorni da oggi
resolution-term = Quale clausola
resolution-value = Nuovo valore
resolution-end-text = Prima si pagano i debiti, poi le quote. Il resto va alla comunità.
resolution-reasons = Perché lo proponi
resolution-kind = La regola di questa votazione: { $kind }.
resolution-bytes = Qui non si sa che cosa fa. Chiedi a chi l’ha proposto.
found-missing =
    { $count ->
        [one] Manca { $count } membro fondatore.
       *[other] Mancano { $count } membri fondatori.
    }
