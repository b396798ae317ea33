# Die öffentliche Seite, die jeder ohne Schlüssel liest.
public-lead = Woher unser Geld kam, wohin es ging und was wir beschlossen haben.
public-parts = Teile dieser Seite
public-part-overview = Überblick
public-part-money = Geld
public-part-members = Mitglieder
public-part-budgets = Haushalte
public-part-decisions = Beschlüsse
public-part-cooperatives = Genossenschaften
public-part-currencies = Währungen
public-part-validators = Validatoren
public-part-rules = Regeln
public-print = Als Plakat drucken
public-app = Die App der Mitglieder
public-no-answer = Auf diese Frage kam keine Antwort. Die Seite fragt von selbst noch einmal.
public-as-of = Stand: { $time }
public-amount-in = { $amount } der Währung { $number }
public-member = Mitglied { $id }

public-know = Woher wissen Sie das?
public-know-checked = Ihr eigenes Gerät hat diese Antwort an der Chain der Gemeinschaft geprüft.
public-know-told = Ein Gateway sagt es. Ihr Gerät hat es noch nicht geprüft.
public-know-question = Frage an die Chain
public-know-height = Höhe, Zeit und Hash
public-know-command = Fragen Sie einen eigenen Knoten:

public-table = Die Zahlen
public-csv = Für eine Tabelle speichern
public-day = Tag
public-what = Was
public-point = { $day }: { $value }
public-span = Wie viel Zeit die Kurven zeigen
public-span-30 = 30 Tage
public-span-365 = 1 Jahr
public-span-0 = Alles
public-days-none = Diese Chain bewahrt keine Zahlen der einzelnen Tage auf. Darum gibt es keine Kurven.
public-days-soon = Kurven beginnen am zweiten Tag.

public-members-now = Mitglieder
public-members-meaning = Jedes ist ein Mensch, den andere kennen.
public-issuance = Geld, das es gibt
public-issuance-meaning = { $each } je Mitglied, im Durchschnitt
public-per-member = Geld je Mitglied, im Durchschnitt
public-dividend = Dividende je Mitglied
public-dividend-meaning = Neues Geld, für alle gleich viel, alle { $period }
public-dividend-next = Die nächste kommt am { $when }
public-commons = In der Gemeinschaftskasse
public-commons-meaning = Was allen zusammen gehört
public-entitled = Dividenden bisher
public-entitled-meaning = Worauf Mitglieder ein Recht haben. Es entsteht, wenn sie es abholen.
public-supply-title = Es gibt { $issuance }; davon liegen { $commons } in der Gemeinschaftskasse.
public-supply-people = Bei Menschen und Gruppen
public-curve-issuance = Das Geld wuchs von { $from } auf { $to }.
public-curve-commons = Die Gemeinschaftskasse ging von { $from } auf { $to }.
public-curve-dividend = Die Dividende eines Mitglieds ging von { $from } auf { $to }.
public-curve-members = Die Gemeinschaft ging von { $from } auf { $to } Mitglieder.
public-curve-lapsed = Abgelaufene Mitgliedschaften gingen von { $from } auf { $to }.
public-lapsed = Abgelaufene Mitgliedschaften
public-flow = { $into } kamen in die Gemeinschaftskasse, { $out } gingen hinaus.
public-flow-in = Tage, an denen sie wuchs
public-flow-out = Tage, an denen sie schrumpfte
public-weeks = Zahlungen in den letzten Wochen. Namen werden nicht gezeigt.
public-week = { $from } bis { $to }
public-payments-unit = Zahlungen
public-payments =
    { $count ->
        [one] { $count } Zahlung, { $sum }
       *[other] { $count } Zahlungen, { $sum }
    }

public-waiting = Warten auf den Beitritt
public-room =
    { $room ->
        [one] Es ist jetzt Platz für { $room }.
       *[other] Es ist jetzt Platz für { $room }.
    }
public-challenged = Angezweifelt
public-challenged-meaning = Jemand bezweifelt, dass dies ein einzelner, wirklicher Mensch ist.
public-elections = Ämter
public-body-Council = Der Rat
public-body-Validators = Wer die Chain führt
public-seats-first = Noch wurde niemand gewählt. Die Gründer haben das Amt.
public-seats = Im Amt: { $members }
public-election-open =
    Eine Wahl läuft bis { $when }: { $candidates ->
        [one] { $candidates } Kandidatur
       *[other] { $candidates } Kandidaturen
    }, { $ballots } von { $voters } haben gewählt.

public-latest-decision = Vorschlag { $number }
public-decisions-none = Noch hat niemand etwas vorgeschlagen. Jedes Mitglied kann es, in der App.
public-proposal = Vorschlag { $number }
public-by = von Mitglied { $id }
public-track-Constitution = Verfassung
public-track-Commons = Geld der Gemeinschaftskasse
public-track-Policy = Regeln
public-track-Membership = Mitgliedschaft
public-track-Emergency = Notfall
public-stage-Waiting = wartet auf Unterstützung seit { $when }
public-stage-Open = die Abstimmung läuft, vorgeschlagen { $when }
public-stage-Closed = geschlossen { $when }
public-stage-Decided = entschieden, vorgeschlagen { $when }
public-stage-Compared = mit anderen verglichen, vorgeschlagen { $when }
public-call = Wird er angenommen, tut die Chain dies:
public-due =
    Angenommen. Es geschieht am { $when }. { $petitioners ->
        [0] Niemand verlangt eine zweite Abstimmung.
        [one] { $petitioners } Mitglied verlangt eine zweite Abstimmung.
       *[other] { $petitioners } Mitglieder verlangen eine zweite Abstimmung.
    }
public-votes = Stimmen
public-votes-open = { $ayes } dafür und { $nays } dagegen, von { $members } Mitgliedern.
public-votes-own =
    { $count ->
        [one] { $count } Mitglied hat abgestimmt.
       *[other] { $count } Mitglieder haben abgestimmt.
    }
public-votes-note = Übertragene Stimmen sind in der ganzen Zählung. Der zweite Befehl zählt noch einmal.
public-ayes = Dafür
public-nays = Dagegen
public-abstentions = Enthalten

public-budget = Haushalt { $number }
public-budget-pot = { $amount } auszugeben
public-budgets-none = Es gab noch keinen Haushalt. Die Mitglieder können einen beschließen.
public-budget-Proposing = Mitglieder schlagen Projekte vor
public-budget-Review = Projekte werden geprüft
public-budget-Objecting = Mitglieder können widersprechen
public-budget-Voting = Mitglieder stimmen ab
public-budget-Revealing = Mitglieder legen ihre Stimmen offen
public-budget-Counting = Die Stimmen werden gezählt
public-budget-Awarding = Das Ergebnis wird aufgeschrieben
public-budget-CarryingOut = Projekte werden ausgeführt
public-budget-Judging = Mitglieder bewerten die Projekte
public-budget-Clearing = Die Akten werden weggelegt
public-budget-Closed = Geschlossen
public-until = bis { $when }
public-budget-title = Von { $pot } gingen { $awarded } an Projekte.
public-budget-all = Auszugeben
public-budget-paid = Ausgezahlt
public-budget-promised = Zugesagt, noch nicht gezahlt
public-budget-back = Zurückgegeben
public-ballots =
    { $ballots ->
        [one] { $ballots } Stimmzettel
       *[other] { $ballots } Stimmzettel
    }
public-turnout = { $ballots } von { $voters } haben abgestimmt: { $part }.
public-won = Gewonnen
public-lost = Bekam nichts
public-proposed = Vorgeschlagen
public-missing = Es fehlten { $amount }
public-work-UnderWay = { $done } von { $all } Teilen sind bezahlt
public-work-Reported = { $done } von { $all } Teilen sind bezahlt; der nächste ist fertig gemeldet
public-work-StopVote = { $done } von { $all } Teilen sind bezahlt; man stimmt über den Abbruch ab
public-work-Finished = Fertig: alles ist bezahlt
public-work-Stopped = Abgebrochen nach { $done } von { $all } Teilen

public-cooperatives-none = Es gibt noch keine Genossenschaft. Mitglieder können eine in der App gründen.
public-cooperative-Open =
    { $members ->
        [one] { $members } Mitglied
       *[other] { $members } Mitglieder
    }
public-cooperative-Dissolving = Sie wird aufgelöst. Mitglieder: { $members }
public-cooperative-Ended = Sie ist beendet. Mitglieder: { $members }
public-cooperative-Clearing = Sie ist beendet. Mitglieder: { $members }
public-reserve = Rücklage, die niemand entnehmen kann
public-shares = Anteile der Mitglieder
public-share-value = Ein Anteil ist { $amount } wert
public-result = Ergebnis des laufenden Zeitraums
public-result-meaning = Was hereinkam, weniger was hinausging
public-surplus = Überschuss
public-loss = Verlust
public-surplus-title = Zeitraum { $period } hatte { $amount } Überschuss. Dorthin ging er.
public-loss-title = Zeitraum { $period } hatte { $amount } Verlust. Das trug ihn.
public-step-LossToRetained = Aus dem, was für Mitglieder einbehalten war
public-step-LossToShares = Aus den Anteilen
public-step-LossToReserve = Aus der Rücklage
public-step-Carried = Für spätere Zeiträume übrig
public-step-Restored = Frühere Verluste ausgeglichen
public-step-Reserve = In die Rücklage
public-step-Commons = An die Gemeinschaft
public-step-Interest = Zinsen auf Anteile
public-step-Cash = An Mitglieder gezahlt
public-step-Retained = Für Mitglieder einbehalten
public-step-Remainder = Rest

public-currencies-none = Es gibt noch keine Währung der Gemeinschaft.
public-currency-Dividend = Kommt als Dividende
public-currency-MutualCredit = Gegenseitiger Kredit: was einer schuldet, hat ein anderer
public-currency-Vouchers = Gutscheine eines Herausgebers
public-accounts =
    { $count ->
        [one] { $count } Konto
       *[other] { $count } Konten
    }
public-closing = wird geschlossen
public-circulation = Im Umlauf
public-circulation-title = { $amount } sind im Umlauf.
public-reserve-said = Deckung, wie ihr Hüter sagt
public-reserve-note = Die Deckung ist eine Angabe vom { $when }. Die Chain kann sie nicht prüfen.

public-validators-now = Validatoren bei der Arbeit
public-validators-meaning = Sie führen die Chain. Weniger als ein Drittel darf ausfallen.
public-lag = Bis eine Zahlung endgültig ist
public-lag-meaning = So weit ist der endgültige Teil hinter dem neuesten
public-lag-note = Ihr Gerät hat das gemessen. Ein anderes sieht vielleicht einen Schritt mehr oder weniger.
public-height = Höhe der Chain
public-height-meaning = Sie wächst um eins alle { $slot }
public-authored-title = Was jeder Validator seit Beginn der Sitzung zur Chain beigetragen hat.
public-authored = Beigetragen
public-validator = …{ $ending }, { $status }, { $missed ->
        [one] { $missed } Sitzung versäumt
       *[other] { $missed } Sitzungen versäumt
    }
public-validator-Active = aktiv
public-validator-Suspended = ausgesetzt
public-validator-Expelled = ausgeschlossen

public-rules-text = Dies sind die Regeln der Gemeinschaft heute. Mitglieder ändern sie durch Abstimmung.
public-rules-other = Weitere Regeln, mit den Namen, die sie auf der Chain haben
public-rules-note = Ein eigener Knoten zeigt dieselben Werte bei Höhe { $height }.
public-rules-Members = Mitgliedschaft
public-rules-Dividend = Dividende
public-rules-Allowance = Freie Handlungen
public-rules-Fees = Gebühren und Pfänder
public-rules-Validators = Validatoren
public-rules-Cooperatives = Genossenschaften
public-rules-Assembly = Abstimmungen der Mitglieder
public-rules-Elections = Wahlen
public-rules-Juries = Jurys
public-rule-none = keine
public-rule-fixed = { $amount } für jedes Mitglied
public-rule-growth = zuerst { $initial }, dann { $rate } mehr bei jeder Neubewertung
public-rule-track = { $supporters } Unterstützer, { $decision } zum Abstimmen, { $approval } dafür, { $support } aller Mitglieder
public-report = Bericht zu Teil { $number }
public-report-hash = Hash des Berichts:
