# Das Blatt vor einer Unterschrift.
confirm-title = Stimmt das so?
confirm-gone = Unterwegs
confirm-button = Ja, mach das
confirm-no-answer = Wir konnten die Gemeinschaft gerade nicht fragen. Nichts wurde geschickt. Versuch es bitte noch einmal.
confirm-offline = Es gibt gerade keine Verbindung. Du kannst es schicken, wenn sie wieder da ist.
confirm-moved = Was du danach mehr oder weniger hast
cost-free = Es ist kostenlos.
cost-fee = Es kostet { $amount }.
cost-deposit = Eine Kaution von { $amount } wird bis zum Ende einbehalten.
step-sent = Geschickt
step-inBlock = Angekommen
step-final = Endgültig
