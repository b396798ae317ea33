# Community currencies, and words of charts and of questions to the chain.
chart-table = Als Tabelle
chart-day = Tag
chart-left = Was übrig ist
currencies-title = Währungen
currencies-none = Außer dem Geld der Gemeinschaft gibt es noch keine Währung.
currencies-kind-dividend = Ein Einkommen für alle
currencies-kind-credit = Gegenseitiger Kredit: Mitglieder schulden einander
currencies-kind-vouchers = Gutscheine
currency-unknown = Diese Währung gibt es nicht mehr.
currency-kind-dividend = Alle, die teilnehmen, bekommen immer wieder gleich viel neues Geld.
currency-kind-credit = Mitglieder zahlen, indem sie schulden. Was jemand schuldet, haben andere. Die Summe ist immer null.
currency-kind-vouchers = Jemand verspricht dafür Waren oder Arbeit. Wenn du sie einlöst, sind sie weg.
currency-can-owe = Du kannst noch { $amount } schulden.
currency-frozen = Dieses Konto ist gesperrt bis { $when }.
currency-arrears = Du schuldest schon zu lange, seit { $when }. Verkauf etwas, oder zahl es zurück.
currency-join-text = Mach mit, dann kannst du zahlen, bevor du etwas verkauft hast.
currency-join = Mitmachen
currency-leave = Diese Währung verlassen
currency-dividend-join = Teilnehmen
currency-dividend-leave = Nicht mehr teilnehmen
currency-dividend-next = Die nächste kommt { $when }.
currency-redeem = Einlösen
currency-redeem-button = Zurückgeben
currency-offers = Angebote zum Tauschen
currency-rate = { $sold } für { $bought }
currency-swap = { $amount } holen
currency-closing = Diese Währung endet am { $when }. Verbrauch bis dahin, was du hast.
currency-closing-rate = Du bekommst { $native } für je { $per }.
currency-decay = Ungenutzt sind in { $days } Tagen noch { $amount } da
currency-what = Was das ist
currency-demurrage =
    { $to ->
        [Burnt] Ruhendes Geld verliert { $part } im Jahr, und das ist dann weg.
        [Dividend] Ruhendes Geld verliert { $part } im Jahr, und alle teilen es sich wieder.
       *[Commons] Ruhendes Geld verliert { $part } im Jahr, an die Gemeinschaftskasse.
    }
currency-number = Nummer
currency-cap = Insgesamt höchstens
currency-fee = Abzug beim Einlösen
currency-expires = Gültig bis
currency-limit = So viel darf man am Anfang schulden
currency-levy = Käufer zahlen für Verluste
currency-issuance = Im Umlauf
currency-reserve = Angegebene Deckung
currency-no-reserve = Nichts ist angegeben
currency-commons = In der Gemeinschaftskasse
currency-accounts = Konten
currency-issuer = gibt sie aus
currency-guardian = hütet sie
swaps-title = Tauschen
swaps-about = Du bietest Geld gegen anderes an, und alle können annehmen. Eine kleine Kaution wird hinterlegt.
swaps-mine = Deine Angebote
swaps-none = Du bietest jetzt nichts an.
swaps-gives = Du gibst
swaps-wants = Du möchtest
swaps-most = Höchstens insgesamt, in { $symbol }
swaps-most-help = Lass es leer, wenn es keine Grenze gibt.
swaps-same = Wähle zwei verschiedene Arten von Geld.
across-title = In anderer Währung zahlen
across-about = Zwei Währungen haben einen Kurs vereinbart. Du zahlst in deiner, sie bekommen ihre.
across-none = Diese Währung hat keine Vereinbarung mit einer anderen.
across-gets = Sie bekommen, in { $symbol }
across-costs = Es kostet dich { $amount }.
