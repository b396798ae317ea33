home-balance = Du hast
home-held = { $amount } mehr sind als Kautionen einbehalten.
home-as-of = Stand { $time }
home-pay = Zahlen
home-receive = Erhalten
home-safe-mode = Die Gemeinschaft hat zur Sicherheit das meiste angehalten. Dein Geld bleibt deines.
home-paused = Die Gemeinschaft hat einiges eine Zeit lang angehalten.
home-stopped = Solange steht die Zeit still: Keine Mitgliedschaft und kein Recht läuft ab.
home-stranger = Du bist noch kein Mitglied. Zeig einem Mitglied deine Karte, es kann dich einladen.
home-invited = Du bist eingeladen. Nimm an, dann können andere für dich bürgen.
home-accept = Einladung annehmen
home-candidate =
    { $count ->
        [one] { $count } Mitglied bürgt für dich. Mit genug davon kannst du nach einiger Zeit beitreten.
       *[other] { $count } Mitglieder bürgen für dich. Mit genug davon kannst du nach einiger Zeit beitreten.
    }
home-join = Beitreten
home-lapsed = Deine Mitgliedschaft ist ausgelaufen. Verlängere sie, dann kommt die Dividende wieder.

home-dividend = Dividende
home-dividend-none = Gerade wartet nichts auf dich.
home-dividend-waits = { $amount } warten auf dich.
home-dividend-next = Die nächsten { $amount } kommen { $when }.
home-dividend-now = Die nächste Dividende kommt jeden Moment.
home-claim = Abholen

home-todo = Das wartet auf dich
todo-request = { $who } bittet um { $amount }
todo-polls =
    { $count ->
        [one] { $count } Abstimmung läuft
       *[other] { $count } Abstimmungen laufen
    }
todo-budget = Bürgerhaushalt { $number } wartet auf dich
todo-until = bis { $when }
todo-jury =
    { $count ->
        [one] Du gehörst zu { $count } Jury
       *[other] Du gehörst zu { $count } Jurys
    }
todo-words = Schreib deine Wörter auf. Nur sie öffnen dein Konto wieder.

home-sent-payment = Deine Zahlung von { $amount } an { $who }
home-sent-other = Was du geschickt hast
home-sent-open = Unterwegs: { $what }, seit
home-sent-final = Angekommen: { $what }.
home-sent-unseen = Angekommen: { $what }. Wie es ausging, haben wir nicht gesehen. Sieh erst nach, was du hast.
home-sent-expired = Nicht rechtzeitig angekommen: { $what }. Nichts wurde getan. Du kannst es noch einmal schicken.
home-sent-seen = In Ordnung

home-last = Letzte Bewegungen
home-last-none = Dieses Telefon hat noch keine gesehen.
movement-in = Erhalten
movement-out = Gezahlt
movement-dividend = Dividende
movement-refundIn = An dich zurückgezahlt
movement-refundOut = Zurückgezahlt
movement-arrived = Angekommen

home-quota = Von deinen freien Vorgängen sind noch { $part } % da. Alle sind es wieder { $when }.
home-quota-full = Alle deine freien Vorgänge sind da.

unsent-begun = Du hast begonnen: { $what }
unsent-offline = Jetzt ist keine Verbindung da. Was du schreibst, bleibt auf diesem Telefon, bis du es sendest.
