# Ein verlorener Schlüssel, ein neues Telefon, und was der erste Bildschirm davon sagt.
lost-title = Ich habe meinen Schlüssel verloren
lost-1 = Deine Mitgliedschaft und dein Geld sind nicht verloren.
lost-2 = Erzeuge auf diesem Telefon einen neuen Schlüssel.
lost-number-step = Gib deine Mitgliedsnummer ein. Deine Vertrauenspersonen kennen sie.
lost-guardians-step = Zeige ihnen deinen Code. Jede bestätigt, dass du es bist.
lost-3 = Nach der Wartefrist übernimmt der neue Schlüssel dein Konto.
lost-button = Einen neuen Schlüssel erzeugen
lost-here = Dieser Schlüssel hat schon ein Konto. Hier ist nichts verloren.
lost-who = Welches Mitglied warst du hier?
lost-number = Deine Mitgliedsnummer
lost-number-help = Frage jemanden, der für dich gebürgt hat. Die App zeigt sie unter „Menschen“.
lost-since = Mitglied seit { $when }
lost-guardians =
    { $count ->
        [0] Dieses Mitglied hat keine Vertrauenspersonen. Niemand kann einen neuen Schlüssel bestätigen.
       *[other] { $needed } von { $count } Vertrauenspersonen müssen bestätigen, dass du es bist.
    }
lost-that-is-me = Das bin ich
lost-account = Dein Konto
lost-code-title = Zeige das deinen Vertrauenspersonen
lost-code-text = Jede scannt den Code und vergleicht mit dir drei Wörter.
lost-code = Ein Code, der eine Vertrauensperson um Hilfe bittet
lost-complete = Mein Konto zurückholen
lost-cancel = Das beenden

recovery-under-way = Dieses Konto zieht zu einem neuen Schlüssel um
recovery-say =
    { $count ->
        [one] { $count } von { $needed } Vertrauenspersonen hat den neuen Schlüssel bestätigt.
       *[other] { $count } von { $needed } Vertrauenspersonen haben den neuen Schlüssel bestätigt.
    }
recovery-says = hat bestätigt
recovery-says-not = hat noch nicht bestätigt
recovery-counts-until = Die anderen müssen bis { $when } bestätigen.
recovery-waits = Sie sind sich einig. Der neue Schlüssel kann { $when } ({ $date }) übernehmen.
recovery-ready = Die Wartefrist ist vorbei. Der neue Schlüssel kann jetzt übernehmen.
recovery-disputed = Der alte Schlüssel hat widersprochen. Bis { $when } wird entschieden.
recovery-you-can-help = Du bist eine der Vertrauenspersonen. Trefft euch oder telefoniert, und scanne den Code.
recovery-scan = Den Code scannen
recovery-you-support = Du hast den neuen Schlüssel bestätigt.
recovery-withdraw = Zurücknehmen
recovery-withdraw-costs = Die Einigung steht schon. Wenn du sie beendest, bist du eine Zeit lang gesperrt.

move-title = Auf ein neues Telefon umziehen
move-new-begin = Dieses Telefon braucht zuerst einen eigenen Schlüssel. Komm danach hierher zurück.
move-show = Scanne diesen Code mit deinem alten Telefon: „Menschen“, „Jemanden einladen“.
move-code = Ein Code mit dem Schlüssel dieses Telefons
move-becomes = Dieses Telefon übernimmt dein Konto:
move-waits = Du kannst { $when } ({ $date }) abschließen.
move-ready = Die Wartefrist ist vorbei. Schließe jetzt ab.
move-take = Ab jetzt dieses Telefon verwenden
move-decline = Nicht umziehen
move-1 = Öffne die App auf dem neuen Telefon, und erzeuge dort einen Schlüssel.
move-2 = Wähle dort „Auf ein neues Telefon umziehen“. Es zeigt einen Code.
move-3 = Scanne diesen Code mit diesem Telefon.
move-scan = Das neue Telefon scannen
move-too-soon = Dein Schlüssel hat vor Kurzem gewechselt. Du kannst ihn { $when } wieder wechseln.
move-money = Dein Geld bleibt beim alten Schlüssel. Zahle es danach an dich selbst.
move-is-it-yours = Ist das dein eigenes neues Telefon?
move-compare = Das neue Telefon muss dasselbe Bild und dieselben letzten Buchstaben zeigen.
move-to-it = Auf dieses Telefon umziehen
move-under-way = Dein Konto zieht auf dieses Telefon um:
move-finish-there = Die Wartefrist ist vorbei. Schließe auf dem neuen Telefon ab.
move-stop = Den Umzug anhalten

notice-moving = Jemand zieht dein Konto um
notice-moving-some = { $count } von { $needed } Vertrauenspersonen nennen diesen neuen Schlüssel. Sprich jetzt mit ihnen.
notice-moving-agreed = Sie sind sich einig. Dieser Schlüssel übernimmt { $when }. Bist du es nicht? Halte es an.
notice-moving-now = Dieser Schlüssel kann jederzeit übernehmen. Bist du es nicht? Halte es jetzt an.
notice-stopped = Du hast es angehalten. Andere entscheiden bis { $when }, wessen Konto es ist.
notice-next-key = Dein Schlüssel hat diesen genannt. Er kann { $when } übernehmen. Warst du es nicht? Halte es an.
notice-next-key-now = Dein Schlüssel hat diesen genannt. Er kann jetzt übernehmen. Warst du es nicht? Halte es an.
notice-stop = Anhalten
notice-help = { $who } hat einen neuen Schlüssel. Du bist eine Vertrauensperson. Ist es wirklich diese Person?
notice-renew = Deine Mitgliedschaft endet { $when }.
notice-renew-button = Verlängern
notice-few = Sie braucht { $needed } gültige Bürgschaften, und du hast { $count }. Bitte um neue.
notice-move = Dieses Telefon übernimmt bald das Konto von { $who }.
notice-lost = Du holst das Konto von { $who } zurück.
