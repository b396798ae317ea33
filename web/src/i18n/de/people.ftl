# Menschen: wer für wen bürgt, Treffen mit einem Code, der Vergleich, Mitglied werden, Anfechtungen.
bar-people = Menschen
people-title = Menschen
people-person = Person
people-not-member = Hier siehst du, wer zur Gemeinschaft gehört. Werde Mitglied, und andere bürgen für dich.
people-my-way = Mein Weg zur Mitgliedschaft
people-given =
    { $count ->
        [0] Du bürgst noch für niemanden
        [one] Du bürgst für { $count } Person
       *[other] Du bürgst für { $count } Personen
    }
people-left =
    { $count ->
        [one] Du kannst noch für { $count } Person bürgen.
       *[other] Du kannst noch für { $count } Personen bürgen.
    }
people-now = Du kannst jetzt für jemanden bürgen.
people-none-left = Du hast alle deine Bürgschaften vergeben. Nimm eine zurück, oder warte, bis eine endet.
people-next = Du kannst { $when } für noch jemanden bürgen.
people-until = bis { $when }
people-invite = Jemanden einladen
people-got =
    { $count ->
        [0] Niemand bürgt für dich
        [one] { $count } Person bürgt für dich
       *[other] { $count } Personen bürgen für dich
    }
people-vouched-by =
    { $count ->
        [0] Niemand bürgt für diese Person
        [one] { $count } Person bürgt für diese Person
       *[other] { $count } Personen bürgen für diese Person
    }
people-no-vouches = Keine Bürgschaft gilt jetzt.
people-guardians =
    { $count ->
        [0] Du hast noch keine Vertrauenspersonen. Wenn du den Schlüssel verlierst, bringt dich niemand zurück.
       *[other] Wenn du den Schlüssel verlierst, bringen dich { $needed } von { $count } Vertrauenspersonen zurück.
    }
people-guardians-of =
    { $count ->
        [0] Die Person hat noch keine Vertrauenspersonen.
       *[other] { $needed } von { $count } Vertrauenspersonen können einen neuen Schlüssel bestätigen.
    }
people-vouch-for-me = Jemand bürgt für mich
people-on-the-way = Auf dem Weg zur Mitgliedschaft
people-nobody-on-the-way = Niemand ist gerade auf dem Weg.
people-members = Mitglieder
people-find = Ein Mitglied nach Nummer finden
people-show = Zeigen
people-more = Mehr zeigen
people-has-vouches =
    { $count ->
        [0] Wartet, noch ohne Bürgschaft
        [one] Wartet, mit { $count } Bürgschaft
       *[other] Wartet, mit { $count } Bürgschaften
    }
people-is-Invited = Eingeladen
people-is-Candidate = Auf dem Weg
people-is-Active = Mitglied
people-is-Lapsed = Mitgliedschaft ist ausgelaufen
people-until-Invited = Eingeladen bis { $when }
people-until-Candidate = Auf dem Weg, bis { $when }
people-until-Active = Mitglied bis { $when }
people-until-Lapsed = Mitgliedschaft ist ausgelaufen
people-leaves = Die Person geht am { $when }.
people-needs = { $count } von { $needed } Bürgschaften sind da.
people-waits = Die Person kann { $when } beitreten, wenn niemand widerspricht.
people-ready = Die Person kann jetzt beitreten.
people-in-line =
    { $count ->
        [0] Als Nächstes an der Reihe.
        [one] In der Reihe, { $count } Person kommt vorher.
       *[other] In der Reihe, { $count } Personen kommen vorher.
    }
people-let-join = Beitreten lassen
people-challenged =
    { $count ->
        [one] { $count } Mitglied zweifelt an dieser Person. Bis { $when } wird entschieden.
       *[other] { $count } Mitglieder zweifeln an dieser Person. Bis { $when } wird entschieden.
    }
people-name = Einen Namen geben
people-rename = Den Namen ändern
people-name-label = Name
people-name-help = Er bleibt auf diesem Telefon. Niemand sonst sieht ihn.
people-name-save = Diesen Namen behalten
people-told = Die Person hat uns diesen Namen genannt. Ändere ihn, wenn er falsch ist.

vouch-title = Deine Bürgschaft
vouch-what = Du sagst: Ich habe diese Person getroffen, und es gibt sie hier nur einmal.
vouch-button = Für diese Person bürgen
vouch-given = Du bürgst für diese Person bis { $when }.
vouch-again = Neu bürgen
vouch-withdraw = Die Bürgschaft zurücknehmen
vouch-invited = Zuerst muss die Person die Einladung annehmen.
vouch-uninvite = Die Einladung zurücknehmen

meet-title = Jemanden treffen
meet-text = Die andere Person zeigt dir einen Code auf ihrem Telefon. Scanne ihn.
meet-scan = Den Code scannen
meet-paste = Oder füge den Text des Codes ein
meet-go-on = Weiter
meet-other-code = In diesem Code geht es um keine Person. Öffne ihn mit der Kamera deines Telefons.
meet-no-key = Du hast hier noch keinen Schlüssel. Erzeuge einen, oder öffne deinen.
meet-yourself = Das ist dein eigener Code. Zeige ihn jemand anderem.
invite-text = Dieses Konto gehört hier noch niemandem. Kennst du diese Person, und habt ihr euch getroffen?
invite-answers = Mit der Einladung bürgst du. Eine falsche Bürgschaft kann dich eine Zeit lang sperren.
invite-button = Einladen
invite-already = Diese Person ist schon hier.
invite-look = Ansehen
support-says = Jemand sagt, dass dieses Mitglied den Schlüssel verloren hat:
support-new = Das soll der neue Schlüssel sein:
support-not-guardian = Du bist keine Vertrauensperson dieses Mitglieds. Du kannst hier nicht helfen.
support-sure = Ist es wirklich diese Person? Trefft euch, oder telefoniert. Jemand kann sich verstellen.
support-button = Miteinander vergleichen

compare-title = Drei Wörter vergleichen
compare-met = Seid zusammen, oder telefoniert. Du musst das Gesicht oder die Stimme kennen.
compare-tell = Die andere Person öffnet „Drei Wörter vergleichen“. Sage ihr:
compare-numbers = Mitglied { $id }, Zahl { $drawn }
compare-listen = Sie liest dir drei Wörter vor. Berühre die Wörter, die du hörst:
compare-none = Keine davon
compare-wrong = Das sind nicht die Wörter dieses Schlüssels. Vielleicht ist der Code vertauscht. Bitte noch einmal darum.
compare-again = Noch einmal vergleichen
compare-missing = Das kannst du erst unterschreiben, wenn ihr die drei Wörter verglichen habt.
compare-say-link = Drei Wörter vergleichen
compare-say-text = Das Mitglied, das dir hilft, nennt dir zwei Zahlen. Gib sie hier ein.
compare-say-member = Die Mitgliedsnummer
compare-say-drawn = Die Zahl mit vier Ziffern
compare-say-show = Meine Wörter zeigen
compare-say-read = Lies das jetzt laut vor:
compare-say-only = Lies es nur dem Mitglied vor, das du siehst oder hörst.

join-title = Mitglied werden
join-1 = Ein Mitglied lädt dich ein
join-2 = Du nimmst an
join-3 = Mitglieder bürgen für dich: { $count } von { $needed }
join-vouches = Andere Mitglieder bürgen für dich
join-4 = Eine Zeit vergeht, in der andere widersprechen können
join-5 = Du trittst bei
join-show = Zeige diesen Code einem Mitglied, das dich kennt.
join-code = Ein Code, mit dem ein Mitglied dich einlädt
join-name = Dein Name, wenn du magst
join-name-help = Er steht im Code, und nie auf der Kette.
join-name-long = Dieser Name ist zu lang. Höchstens 40 Buchstaben passen.
join-invited = Du bist eingeladen. Nimm an, dann können andere für dich bürgen.
join-decline = Ablehnen
join-ask = Bitte Mitglieder, die dich kennen, für dich zu bürgen. Deine Nummer ist { $id }.
join-waits = Du kannst { $when } beitreten, wenn niemand widerspricht.
join-ready = Du kannst jetzt beitreten.
join-challenged = Jemand bezweifelt, dass es dich gibt. Sprich mit denen, die für dich bürgen.
join-done = Du bist Mitglied { $id }. Willkommen!

challenge-link = Ich zweifle an dieser Person
challenge-title = Anfechten
challenge-risk = Wenn du irrst, bist du eine Zeit lang gesperrt.
challenge-talk = Sprich zuerst mit der Person. Fechte nur an, wenn sie falsch ist oder andere betrogen hat.
challenge-reason = Warum bist du sicher?
challenge-public = Alle können das lesen, für immer. Nenne keine anderen Menschen.
challenge-long = Das ist zu lang. Kürze es.
challenge-button = Noch einmal ansehen
