# Cooperatives: list, founding, my part, resolutions, meetings, surplus.
cooperatives-title = Genossenschaften
cooperatives-none = Es gibt noch keine Genossenschaft. Drei Mitglieder können eine gründen.
cooperatives-mine = Du bist Mitglied
cooperatives-members =
    { $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }
founding-title = { $name } wird gegründet
founding-signed = { $signed } von { $all } haben unterschrieben. Die Frist endet am { $when }.
founding-founders = Die gründen
founding-shares =
    { $count ->
        [one] { $count } Anteil
       *[other] { $count } Anteile
    }
founding-has-signed = hat unterschrieben
founding-waits = hat noch nicht unterschrieben
founding-text = Die Satzung steht unter { $reference }. Vergleich diesen Fingerabdruck ihres Textes:
founding-hash = Du unterschreibst genau diesen Namen, diese Gründer und diese Bedingungen:
founding-sign = Satzung unterschreiben
bylaws-par = Ein Anteil kostet
bylaws-first = Anteile am Anfang
bylaws-shares = Anteile je Mitglied, mindestens und höchstens
bylaws-period = Ein Zeitraum dauert
bylaws-reserve = An die Rücklage
bylaws-commons = An die Gemeinschaft
bylaws-interest = Zinsen auf Anteile, höchstens
bylaws-cash = Rückvergütung sofort ausgezahlt
bylaws-vote = Eine Abstimmung dauert
bylaws-quorum = So viele Stimmen müssen teilnehmen
bylaws-majority = Davon dafür
bylaws-notice = Frist vor dem Austritt
bylaws-defence = Zeit, sich zu verteidigen
bylaws-work = Arbeit wird gemessen in
cooperative-unknown = Diese Genossenschaft gibt es nicht mehr.
cooperative-outside = Du bist nicht Mitglied. Du bewirbst dich und hinterlegst den Preis der ersten Anteile.
cooperative-apply = Bewerben
cooperative-mine = Dein Teil
cooperative-my-shares =
    { $count ->
        [one] Du hast { $count } Anteil.
       *[other] Du hast { $count } Anteile.
    }
cooperative-expelling = Die Mitglieder haben dich ausgeschlossen. Es gilt ab { $when }.
cooperative-appealed = Du hast Einspruch eingelegt. Eine Jury der Gemeinschaft entscheidet.
cooperative-reason = Warum es falsch ist
cooperative-appeal = Einspruch einlegen
cooperative-to-pay =
    { $count ->
        [one] Zahl bis { $when } noch { $count } Anteil.
       *[other] Zahl bis { $when } noch { $count } Anteile.
    }
cooperative-pay = Bezahlen
cooperative-claim = { $amount } Rückvergütung holen
cooperative-collect = { $amount } Zinsen und Anteile holen
cooperative-leave = Austreten, mit { $time } Frist
cooperative-leaving = Du trittst aus. Es gilt ab { $when }.
cooperative-facts = Die Genossenschaft
cooperative-members = Mitglieder
cooperative-shares = Anteile
cooperative-value = Ein Anteil ist wert
cooperative-assets = Sie hat
cooperative-reserve = Rücklage
cooperative-bylaws = Satzung
resolutions-title = Beschlüsse
resolutions-none = Es wurde noch nichts vorgeschlagen.
resolution-elects-Chair = Mitglied { $member } führt den Vorsitz
resolution-elects-Treasurer = Mitglied { $member } führt die Kasse
resolution-elects-Bookkeeper = Mitglied { $member } führt die Bücher
resolution-elects-Auditor = Mitglied { $member } prüft die Bücher
resolution-elects-nobody = Das Amt bleibt leer
resolution-Open = Offen bis { $when }.
resolution-Accepted = Angenommen.
resolution-Rejected = Abgelehnt.
resolution-votes = { $ayes } dafür, { $nays } dagegen.
resolution-ayes = Stimmen dafür
resolution-close = Zählen und abschließen
meetings-title = Versammlungen
meeting-when = Versammlung am { $when }
meeting-Notice = Sie ist einberufen.
meeting-Sitting = Sie tagt gerade.
meeting-Revealing = Geheime Stimmen werden geöffnet.
meeting-Ended = Sie ist vorbei.
meeting-Concluded = Sie ist abgeschlossen.
meeting-present = { $present } sind da, { $needed } sind nötig.
meeting-attend = Ich bin da
surplus-title = Wohin der Überschuss von Zeitraum { $number } ging
surplus-step = Schritt
surplus-all = Überschuss
surplus-LossToRetained = Getragen von einbehaltener Rückvergütung
surplus-LossToShares = Getragen von Anteilen
surplus-LossToReserve = Getragen von der Rücklage
surplus-Carried = Frühere Verluste
surplus-Restored = Zurück an die Anteile
surplus-Reserve = Rücklage
surplus-Commons = Die Gemeinschaft
surplus-Interest = Zinsen auf Anteile
surplus-Cash = Rückvergütung, ausgezahlt
surplus-Retained = Rückvergütung, für später
surplus-Remainder = Wartet auf den nächsten Zeitraum
