# Was die Mitglieder entscheiden: Vorschläge, Stimmen, Vertretungen, Gespräche.
bar-decide = Entscheiden
decide-title = Entscheiden
decide-mine = Wartet auf dich
decide-mine-none = Jetzt wartet nichts auf dich.
todo-budget-vote = Stimme im Budget { $number } ab
todo-budget-show = Zeige deinen Stimmzettel im Budget { $number }
todo-elect-Council = Wähle den Rat
todo-elect-Validators = Wähle, wer für die Validatoren einsteht
decide-votes = Vorschläge
decide-votes-none = Jetzt gibt es keinen Vorschlag. Jedes Mitglied kann einen machen.
decide-past = Was vorbei ist
decide-propose = Etwas vorschlagen
decide-delegate = Meine Stimme übertragen
decide-proposal = Vorschlag { $number }
decide-gone = Diesen Vorschlag gibt es nicht mehr.
decide-by = von Mitglied { $id }
decide-what = Wenn wir zustimmen, geschieht das
decide-nothing = Nichts
decide-and-more = { $first } und { $count } mehr
decide-unreadable = Diese App kann nicht lesen, was geschehen würde. Du kannst trotzdem abstimmen.
decide-unreadable-short = Etwas, das diese App nicht lesen kann
decide-unknown = Etwas, das diese App nicht kennt
decide-question-help = Das ist eine Frage. Das Ergebnis ändert von selbst nichts.
decide-choice = Über welchen dieser Vorschläge stimmen wir ab?
decide-choice-help = Der beste kommt zur letzten Abstimmung.
decide-waits = Wollen genug eine Abstimmung?
decide-supporters =
    { $count ->
        [one] { $count } von { $needed } Unterstützern
       *[other] { $count } von { $needed } Unterstützern
    }
decide-ready = Wir besprechen ihn. Die Abstimmung kann { $when } beginnen.
decide-ready-now = Die Zeit zum Besprechen ist vorbei.
decide-support = Ich will eine Abstimmung
decide-support-no-more = Ich will keine Abstimmung mehr
decide-support-help = Das ist keine Stimme dafür. Es heißt: Die Mitglieder sollen abstimmen.
decide-open = Abstimmung beginnen
decide-vote = Die Abstimmung
decide-ends = Bis { $when }, { $away }
decide-confirming = Die Mehrheit ist da. Wenn sie hält, ist es { $when } entschieden.
decide-members-vote = Nur Mitglieder stimmen ab.
decide-my-vote = Meine Stimme
decide-through = Mitglied { $id } stimmt für dich: { $ballot }. Stimmst du selbst, zählt deine eigene Stimme.
decide-counted = Deine Stimme zählt. Du kannst sie bis zum Ende ändern.
decide-not-sent = Noch nicht gesendet
decide-cast = Stimme abgeben
decide-change = Stimme ändern
decide-retract = Stimme zurücknehmen
decide-carried =
    { $count ->
        [one] Deine Stimme zählt auch für { $count } anderes Mitglied.
       *[other] Deine Stimme zählt auch für { $count } andere Mitglieder.
    }
decide-due = Es ist beschlossen. Es geschieht { $away }, am { $when }.
decide-petition = Zweite Abstimmung verlangen
decide-petition-help =
    { $count ->
        [one] { $count } Mitglied verlangt eine zweite Abstimmung.
       *[other] { $count } Mitglieder verlangen eine zweite Abstimmung.
    }
decide-contested = Genug Mitglieder haben es verlangt. Wir stimmen noch einmal ab.
decide-closed = Geschlossen am { $when }.
decide-compared = Die Mitglieder wählen zwischen diesem Vorschlag und anderen.

track-Constitution = Verfassung
track-Commons = Gemeinschaftskasse
track-Policy = Regeln
track-Membership = Mitgliedschaft
track-Emergency = Notfall
stage-Waiting = sucht Unterstützer
stage-Open = Abstimmung läuft
stage-Decided = beschlossen
stage-Closed = vorbei
stage-Compared = in der Auswahl

progress-support = { $ayes } von { $all } Mitgliedern sind dafür. Jetzt braucht es { $needed }, am Ende { $end }.
progress-approval = { $share } derer mit Ja oder Nein sind dafür. Es braucht { $needed }.
progress-approval-none = Niemand hat Ja oder Nein gesagt. Es braucht { $needed } davon.

talk-why = Warum?
talk-no-description = Niemand hat ihn beschrieben.
talk-describe = Sage, warum du das vorschlägst
talk-describe-button = Beschreiben
talk-wrong-text = Das ist nicht der vorgeschlagene Text. Traue ihm nicht.
talk-checked = Dieses Telefon hat geprüft: Niemand hat den Text geändert.
talk-sides = Was Mitglieder sagen
talk-none = Noch nichts
talk-questions = Fragen
talk-answer = Deine Antwort
talk-answer-button = Antworten
talk-answer-of = Antwort von Mitglied { $id }
talk-helpful =
    { $count ->
        [0] nicht bewertet
        [one] hilft { $count } Mitglied
       *[other] hilft { $count } Mitgliedern
    }
talk-rate = Hilfreich
talk-say = Etwas sagen
talk-kind = Was ist es?
talk-text = Deine Worte
talk-say-button = Sagen
talk-left = Noch { $left } Zeichen

delegate-title = Meine Stimme übertragen
delegate-text = Jemand, dem du traust, kann für dich stimmen. Stimmst du selbst, zählt deine eigene Stimme.
delegate-given = Sie stimmen für dich
delegate-none = Niemand stimmt für dich.
delegate-all = Bei allem
delegate-revoke = Zurücknehmen
delegate-carries =
    { $count ->
        [one] Du stimmst für { $count } anderes Mitglied.
       *[other] Du stimmst für { $count } andere Mitglieder.
    }
delegate-give = Meine Stimme jemandem geben
delegate-whom = Mitgliedsnummer
delegate-whom-help = Es zählt in Abstimmungen, die danach beginnen.
delegate-for = Worüber
delegate-button = Übertragen
delegate-no-member = Es gibt kein Mitglied { $number }.
delegate-yourself = Das ist deine eigene Nummer.

propose-title = Etwas vorschlagen
propose-what = Was soll geschehen?
propose-spend = Jemanden aus der Gemeinschaftskasse bezahlen
propose-dividend = Die Dividende ändern
propose-quota = Die freien Handlungen eines Mitglieds ändern
propose-vouches = Ändern, wie viele Bürgschaften ein Neuling braucht
propose-spend-value = Wie viel, in { $symbol }
propose-dividend-value = Die neue Dividende, in { $symbol }
propose-quota-value = Das neue Maß, in Sekunden Arbeit
propose-vouches-value = Wie viele Bürgschaften
propose-to = An wen
propose-to-help = Die Adresse
propose-rule = Wir besprechen es { $preparation }. Dann stimmen wir { $decision } lang ab.
propose-next = Danach kannst du sagen, warum.
propose-button = Vorschlagen

word-default = Wie am Anfang
