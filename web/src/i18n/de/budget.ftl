# Budgets: Projekte, der Stimmzettel, Ergebnisse.
budget-title = Budgets
budget-none = Es gibt noch kein Budget. Die Mitglieder können eines beschließen.
budget-number = Budget { $number }
budget-gone = Dieses Budget gibt es nicht.
budget-pot = Wir verteilen { $amount }.
budget-stage-Proposing = Mitglieder schlagen Projekte vor
budget-stage-Review = Projekte werden geprüft
budget-stage-Objecting = Mitglieder können der Prüfung widersprechen
budget-stage-Voting = Mitglieder stimmen ab
budget-stage-Revealing = Mitglieder zeigen ihre Stimmzettel
budget-stage-Counting = Es wird gezählt
budget-stage-Awarding = Es wird gezählt
budget-stage-CarryingOut = Projekte werden ausgeführt
budget-stage-Judging = Mitglieder beurteilen die Projekte
budget-stage-Clearing = Es ist vorbei
budget-stage-Closed = Es ist vorbei
budget-projects = Projekte
budget-projects-none = Es gibt noch kein Projekt.
budget-unfeasible = geht nicht: { $reason }
budget-back = Unterstützen
budget-ballot = Mein Stimmzettel
budget-rule-approve =
    { $most ->
        [one] Wähle { $most } Projekt.
       *[other] Wähle bis zu { $most } Projekte.
    }
budget-rule-points = Gib { $points } Punkte an bis zu { $most } Projekte.
budget-secret = Vor dem Ende sieht niemand deinen Stimmzettel.
budget-open = Alle können deinen Stimmzettel sehen.
budget-full-projects = dein Stimmzettel ist voll
budget-full-points = keine Punkte mehr
budget-full-category = aus einem anderen Bereich
budget-points-for = Punkte für { $title }
budget-left =
    { $count ->
        [0] Dein Stimmzettel ist voll.
        [one] Du kannst noch { $count } wählen.
       *[other] Du kannst noch { $count } wählen.
    }
budget-left-points =
    { $count ->
        [0] Alle Punkte sind vergeben.
        [one] { $count } Punkt ist übrig.
       *[other] { $count } Punkte sind übrig.
    }
budget-sent = Dein Stimmzettel ist abgegeben. Du kannst ihn bis zum Ende ändern.
budget-show = Meinen Stimmzettel zeigen
budget-show-text = Dein Stimmzettel zählt nur, wenn du ihn jetzt zeigst.
budget-show-button = Meinen Stimmzettel zeigen
budget-shown = Dein Stimmzettel ist gezeigt und zählt.
budget-not-voted = Du hast in diesem Budget nicht abgestimmt.
budget-lost = Es hat nicht gewonnen.
budget-lost-missing = Es hat nicht gewonnen: { $amount } haben gefehlt.
budget-won-greedy = Es hat gewonnen: Geld war übrig, und die meisten wollten es.
budget-won-shares = Es hat gewonnen: Die Anteile der Unterstützer haben gereicht.
budget-receipt = Was mein Stimmzettel bezahlt hat
budget-receipt-none = Dein Stimmzettel hat nichts bezahlt.
secret-missing = Das Geheimnis deiner Stimme fehlt hier. Lies die Sicherung des anderen Telefons.
budget-not-on-roll = Du bist erst nach Beginn der Abstimmung beigetreten. Darum hast du keinen Stimmzettel.
budget-paid-parts = { $paid } von { $all } Teilen bezahlt
budget-propose = Ein Projekt vorschlagen
budget-payers =
    { $count ->
        [one] { $count } Mitglied hat dafür gestimmt.
       *[other] { $count } Mitglieder haben dafür gestimmt.
    }
budget-payers-each = Jedes zahlte dafür { $price }.
budget-payers-some =
    { $count ->
        [one] { $count } zahlte { $price }, die anderen ihren Rest.
       *[other] { $count } zahlten je { $price }, die anderen ihren Rest.
    }
budget-you-paid = Dein Anteil zahlte { $amount }.
budget-project = Projekt
budget-project-gone = Dieses Projekt gibt es nicht.
budget-part-first = Teil { $number }, wenn es gewinnt
budget-part-later = Teil { $number }, nach einem Bericht
budget-part-paid = bezahlt
budget-payee = Wer das Geld bekommt
budget-payee-other = Jemand anderes
budget-payee-help = Eine Mitgliedsnummer oder eine Adresse
budget-record = Frühere Projekte: { $won } gewonnen, { $finished } fertig, { $stopped } abgebrochen.
budget-leaves = Mehr bei { $host }. Das verlässt diese App.
budget-result = Was daraus wurde
budget-back-no-more = Nicht mehr unterstützen
budget-withdraw = Mein Projekt zurückziehen
budget-object = Es geht doch: Ich widerspreche
budget-deposit = Meine Kaution zurückholen
budget-work = Die Arbeit
budget-progress-UnderWay = Es ist im Gang.
budget-progress-Reported = Es wurde berichtet. Jetzt können Mitglieder widersprechen.
budget-progress-StopVote = Mitglieder stimmen über den Abbruch ab.
budget-progress-Finished = Alles ist bezahlt.
budget-progress-Stopped = Mitglieder haben es abgebrochen.
budget-stop-callers =
    { $count ->
        [one] { $count } Mitglied will es abbrechen.
       *[other] { $count } Mitglieder wollen es abbrechen.
    }
budget-report-of = Bericht zu Teil { $number }
budget-hash = Hash des Berichts
budget-call-stop = Abstimmung über den Abbruch verlangen
budget-stop = Abbrechen
budget-go-on = Weitermachen
budget-pay = Den nächsten Teil zahlen
budget-report = Wofür wurde das Geld ausgegeben?
budget-report-button = Berichten
budget-stars =
    { $count ->
        [one] { $stars } von 5 Sternen, von { $count } Mitglied
       *[other] { $stars } von 5 Sternen, von { $count } Mitgliedern
    }
budget-rate = Wie gut ist das Ergebnis?
budget-rate-button = Bewerten
budget-title-field = Der Name, in wenigen Worten
budget-text-field = Was getan werden soll, und warum
budget-amount-first = Wie viel, wenn es gewinnt, in { $symbol }
budget-amount-later = Teil { $number }, nach einem Bericht, in { $symbol }
budget-more-parts = Späteren Teil hinzufügen
budget-fewer-parts = Letzten Teil entfernen
budget-sum = Zusammen { $sum }. Es kann { $least } bis { $most } kosten.
budget-category = Bereich
budget-ready = Die Zeit für Widerspruch ist vorbei.
budget-cost = Was es kostet
budget-read = Lesen
