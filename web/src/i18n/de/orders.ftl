# Requests, planned payments, permissions to collect, and the statement.
orders-title = Bitten und Daueraufträge
orders-none = Niemand bittet dich um Geld, und nichts ist geplant.
orders-to-me = Du wirst gebeten um
orders-by-me = Du bittest um
orders-plans = Geplante Zahlungen
orders-permissions = Sie dürfen bei dir einziehen
orders-refuse = Ablehnen
orders-withdraw = Zurückziehen
orders-end = Beenden
orders-until = bis { $when }
orders-once = einmal, { $when }
orders-every = alle { $time }, das nächste Mal { $when }
orders-failed =
    { $count ->
        [one] { $count } Zahlung ging nicht
       *[other] { $count } Zahlungen gingen nicht
    }
orders-may = in { $time }, noch { $left } übrig, bis { $when }
orders-new-request = Um Geld bitten
orders-new-plan = Eine Zahlung planen
orders-new-permission = Jemanden einziehen lassen
orders-about-request = Man kann zahlen oder ablehnen. Bis dahin wird eine kleine Kaution einbehalten.
orders-about-plan = Die Gemeinschaft zahlt von selbst, bis du es beendest. Eine kleine Kaution wird einbehalten.
orders-about-permission = Zum Beispiel für die Miete. Mehr als das gibt es in einem Zeitraum nie.
orders-days-request = Für wie viele Tage
orders-days-plan = Alle wie viele Tage
orders-days-permission = In wie vielen Tagen höchstens so viel
orders-times = Wie oft
orders-times-help = Lass es leer für Zahlungen ohne Ende.
history-title = Auszug
history-none = Dieses Telefon hat noch keine Bewegung dieses Geldes gesehen.
history-money = Welches Geld
history-opening = Vorher, und von diesem Telefon nicht gesehen
history-came = Kam
history-went = Ging
history-closing = Dann war da
history-csv = Als Tabelle sichern
history-print = Drucken
history-note = Deine Notiz
history-note-help = Nur du kannst sie lesen. Sie bleibt auf diesem Telefon.
history-note-save = Behalten
history-back = Zurückzahlen
history-back-text = Davon können noch { $amount } zurückgezahlt werden.
history-when = Wann
history-amount = Betrag
history-with = Mit
history-memo = Wofür
history-source = Von diesem Telefon gesehen, in endgültigen Aufzeichnungen der Gemeinschaft.
history-line = Eine Bewegung
more-title = Dein Geld
