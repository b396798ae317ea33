welcome-to = Willkommen bei
welcome-1 = Hier führen Menschen ihr Geld, ihre Haushalte und ihre Entscheidungen gemeinsam.
welcome-2 = Jedes Mitglied bekommt dieselbe Dividende und hat eine Stimme.
welcome-3 = Dein Telefon prüft alles selbst. Niemand sonst hat deinen Schlüssel.
welcome-new = Ich bin neu hier
welcome-have = Ich habe meine Wörter
welcome-lost = Ich habe meinen Schlüssel verloren
welcome-look = Nur ansehen
look-members = Mitglieder
look-dividend = Dividende für jedes Mitglied
look-commons = Geld von allen zusammen

new-title = Neu hier
new-text = Wir machen auf diesem Telefon einen Schlüssel für { $community }. Das Passwort schützt ihn.
new-button = Meinen Schlüssel machen
new-recovery = Verlierst du alles, können dich Vertrauenspersonen zurückholen. Du benennst sie, sobald du Mitglied bist.

have-title = Ich habe meine Wörter
have-words = Deine Wörter, in ihrer Reihenfolge
have-count =
    { $count ->
        [one] Bisher { $count } Wort von 12.
       *[other] Bisher { $count } Wörter von 12.
    }
have-wrong = Diese Wörter sind kein Schlüssel. Sieh dir jedes noch einmal an.
have-address = Diese Wörter öffnen dieses Konto. Ist es deines?
have-button = Mein Konto öffnen

signin-title = Anmelden als { $name }
signin-refused = Das geht nur auf einer Entwicklungskette.
