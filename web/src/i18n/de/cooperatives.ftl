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
founding-hash = Du unterschreibst genau diesen Namen, diese Gründer und diese Bedingungen:
founding-sign = Satzung unterschreiben
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
founding-terms = Alle Bestimmungen
founding-price = Mit der Unterschrift hinterlegst du { $amount } für deine ersten Anteile.
founding-give-up = Diese Gründung aufgeben
found-title = Eine Genossenschaft gründen
found-about = Du schreibst die Satzung. Mindestens drei gründen sie, und alle unterschreiben.
found-what = Was sie ist
found-name = Name der Genossenschaft
found-text = Die Satzung in Worten
found-text-usual = { $name } dient den Mitgliedern. Jedes Mitglied hat eine Stimme. Niemand bekommt je die Rücklage.
found-text-help = Wofür ist sie da? Wer darf mitmachen? Alle können das lesen, für immer.
found-who = Wer gründet sie mit dir?
found-all-sign = Sie beginnt, wenn ihr alle unterschrieben habt.
found-in-days = { $what }, in Tagen
found-in-percent = { $what }, in Prozent
found-wrong = Das passt nicht. Ändere es.
found-reserve-help = Mindestens { $least } Prozent. Kein Mitglied bekommt je die Rücklage.
found-cash-help = Der Rest der Rückvergütung bleibt für später.
found-work-usual = Stunden
found-work-help = Trenne mehrere Arten durch Kommas.
found-surplus = Wohin der Überschuss geht
found-deciding = Wie ihr entscheidet
found-harder = Gewichtiges und neue Satzungen brauchen zwei Drittel, das Ende drei Viertel.
resolution-rule = { $quorum } der Stimmen nehmen teil, mehr als { $majority } davon sind dafür. Zeit: { $time }.
resolution-propose = Etwas vorschlagen
resolution-members-only = Nur Mitglieder der Genossenschaft können etwas vorschlagen.
resolution-what = Was soll geschehen?
resolution-text = Einen Text beschließen
resolution-elect = Jemanden in ein Amt wählen
resolution-spend = Jemanden bezahlen
resolution-admit = Jemanden aufnehmen
resolution-expel = Ein Mitglied ausschließen
resolution-bill = Eine Rechnung buchen
resolution-change = Die Satzung ändern
resolution-end = Die Genossenschaft auflösen
resolution-office = Amt
resolution-who = Wer
resolution-choose = Wähle
resolution-member = Nummer { $place } (Mitglied { $id })
resolution-no-applicants = Niemand hat sich beworben. Das geht auf der Seite der Genossenschaft.
resolution-expel-text = Das Mitglied kann Einspruch einlegen. Seine Anteile werden ausgezahlt.
resolution-due = Zu zahlen, in Tagen von heute
resolution-term = Welche Bestimmung
resolution-value = Neuer Wert
resolution-end-text = Zuerst werden Schulden bezahlt, dann Anteile. Der Rest geht an die Gemeinschaft.
resolution-reasons = Warum du es vorschlägst
resolution-kind = Die Regel für diese Abstimmung: { $kind }.
resolution-bytes = Was es tut, ist hier nicht bekannt. Frag nach.
found-missing =
    { $count ->
        [one] Es fehlt { $count } Gründungsmitglied.
       *[other] Es fehlen { $count } Gründungsmitglieder.
    }
