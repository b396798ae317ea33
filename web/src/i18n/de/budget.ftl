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
