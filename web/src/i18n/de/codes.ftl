# Warum ein Code abgelehnt wird, und warum etwas kein Betrag ist.
code-unknown = Das ist weder ein Code dieser App noch eine Adresse. Scanne noch einmal, oder prüf den Text.
code-newer = Diesen Code hat eine neuere App gemacht. Aktualisiere deine.
code-other-community = Dieser Code gehört zu einer anderen Gemeinschaft. Er gilt hier nicht.
code-past = Die Zeit dieses Codes ist vorbei. Bitte um einen neuen.
code-bad-address = Die Adresse in diesem Code ist falsch. Bitte um einen neuen.
code-bad-amount = Der Betrag in diesem Code ist falsch. Bitte um einen neuen.
code-bad-text = Ein Text in diesem Code ist zu lang, oder hat versteckte Zeichen. Bitte um einen neuen.
code-damaged = Ein Teil dieses Codes fehlt oder ist falsch. Scanne noch einmal, oder bitte um einen neuen.
code-not-to-pay = Dieser Code ist nicht zum Zahlen. Öffne ihn mit der Kamera deines Telefons.
amount-not-a-number = Das ist kein Betrag. Gib Ziffern ein, mit Komma oder Punkt vor den Nachkommastellen.
amount-ambiguous = Das kann zwei Beträge bedeuten. Lass das Zeichen zwischen den Tausendern weg.
amount-too-precise =
    { $decimals ->
        [0] Dieses Geld hat keine Nachkommastellen. Gib eine ganze Zahl ein.
        [one] Nur { $decimals } Ziffer kann nach dem Komma stehen. Kürze den Betrag.
       *[other] Nur { $decimals } Ziffern können nach dem Komma stehen. Kürze den Betrag.
    }
amount-too-large = Das ist mehr, als die Kette zählen kann. Gib weniger ein.
