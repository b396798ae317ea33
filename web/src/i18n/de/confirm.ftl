# Das Blatt vor einer Unterschrift.
confirm-title = Stimmt das so?
confirm-gone = Unterwegs
confirm-button = Ja, mach das
confirm-no-answer = Wir konnten die Gemeinschaft gerade nicht fragen. Nichts wurde geschickt. Versuch es bitte noch einmal.
confirm-offline = Es gibt gerade keine Verbindung. Du kannst es schicken, wenn sie wieder da ist.
confirm-again = Genau das hast du geschickt, und es ist unterwegs. Warte, bis du weißt, wie es ausging.
confirm-cut = Die Verbindung ist weg. Wir sehen nach, wenn sie wieder da ist. Schick es nicht noch einmal.
confirm-unseen = Es ist angekommen. Wie es ausging, haben wir nicht gesehen. Sieh erst nach, was du hast.
confirm-moved = Was du danach mehr oder weniger hast
cost-free = Es ist kostenlos.
cost-fee = Es kostet { $amount }.
cost-deposit = Eine Kaution von { $amount } wird bis zum Ende einbehalten.
step-sent = Geschickt
step-inBlock = Angekommen
step-final = Endgültig
