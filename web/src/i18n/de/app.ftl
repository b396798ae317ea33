# Der Rahmen, und Wörter vieler Seiten.
bar-label = Teile der App
bar-home = Start
bar-pay = Zahlen
bar-receive = Erhalten
bar-me = Ich

back = Zurück
close = Schließen
cancel = Abbrechen
done = Fertig
share = Teilen
loading = Wird geladen …
language = Sprache
you = Du
somebody = Ein Konto
member-number = Mitglied { $id }
currency-amount = { $amount } der Währung { $number }
currency-unit = Nr. { $number }

password = Passwort
password-wrong = Das ist nicht das Passwort.
password-choose = Ein Passwort für dieses Telefon
password-help = Mindestens zehn Zeichen oder vier Wörter.
password-short = Es braucht zehn Zeichen oder vier Wörter.
password-again = Noch einmal dasselbe Passwort
password-differs = Die beiden Passwörter sind verschieden.
password-busy = Dein Schlüssel entsteht …

connection-starting = Verbindung wird aufgebaut …
connection-gateway = Von einem Gateway gesagt, noch nicht geprüft
connection-checked = Von diesem Telefon geprüft
connection-stale = Die Gemeinschaft hat seit { $since } nichts Neues gemacht
connection-offline = Keine Verbindung
connection-lied = Ein Gateway hat etwas anderes gesagt: { $names }. Diese App fragt es nicht mehr.
asked-failed = Wir konnten die Gemeinschaft gerade nicht fragen. Wir versuchen es von selbst noch einmal.
asked-offline = Es gibt gerade keine Verbindung.
asked-no-answer = Wir konnten die Gemeinschaft gerade nicht fragen. Versuch es bitte noch einmal.

broken-title = Diese Seite ist kaputt
broken-text = Sie gehört nicht zu ihrer Gemeinschaft. Sag es bitte denen, die dir die Adresse gegeben haben.

new-version = Es gibt eine neue Fassung dieser App.
new-version-take = Jetzt nehmen
