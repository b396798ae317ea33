# Vertrauenspersonen: wer ein Mitglied zurückholen kann, und wen man zurückholen kann. Mehrere Leute auswählen.
guardians-title = Vertrauenspersonen
guardians-members-only = Nur Mitglieder haben Vertrauenspersonen. Werde zuerst Mitglied.
guardians-mine = Deine Vertrauenspersonen
guardians-named = Du hast sie benannt.
guardians-since = Du hast sie benannt. Sie sind seit { $when } im Amt.
guardians-vouchers = Du hast niemanden benannt. Darum sind es alle, die lange genug für dich bürgen.
guardians-next =
    { $count ->
        [0] Ab { $when } sind es die, die für dich bürgen.
       *[other] Ab { $when } können { $needed } von diesen { $count } dich zurückholen:
    }
guardians-choose = Vertrauenspersonen wählen
guardians-nobody = Niemanden mehr benennen
guardians-text = Wähle Leute, die deine Stimme kennen und sich nicht alle untereinander kennen.
guardians-who = Wer darf dich zurückholen?
guardians-few = Wähle mindestens { $count } Leute.
guardians-many = Wähle höchstens { $count } Leute.
guardians-needed = Wie viele zustimmen müssen
guardians-of-these = { $count } von { $all }
guardians-delay = Sie treten nach { $time } ihr Amt an. Bis dahin ändert sich nichts.
guardians-help = Du kannst jemandem mit verlorenem Schlüssel helfen
guardians-guarded =
    { $count ->
        [0] Noch zählt niemand auf dich
        [one] { $count } Mitglied zählt auf dich
       *[other] { $count } Mitglieder zählen auf dich
    }
guardians-guarded-none = Du bist für kein Mitglied Vertrauensperson.
guardians-guarded-text = Wenn sie ihren Schlüssel verlieren, kommen sie zu dir.
guardians-named-you = Hat dich benannt
guardians-by-vouch = Weil du bürgst
guardians-link = Deine Vertrauenspersonen, und wer auf dich zählt
choose-nobody = Füge Leute mit ihrer Nummer hinzu.
choose-number = Mitglied mit Nummer hinzufügen
choose-add = Hinzufügen
choose-yourself = Das bist du. Wähle jemand anderen.
choose-not-active = Nur Mitglieder mit gültiger Mitgliedschaft können gewählt werden.
