# Warum etwas jetzt nicht möglich ist.
cannot-safe-mode = Der Notbetrieb läuft, darum ruht das. Versuch es, wenn er vorbei ist.
cannot-paused = Die Gemeinschaft hat das eine Zeit lang angehalten. Versuch es später.
cannot-stranger = Das können nur Mitglieder. Zeig einem Mitglied deine Karte, es kann dich einladen.
cannot-invited = Du bist eingeladen. Nimm zuerst die Einladung an.
cannot-candidate = Du bist noch nicht beigetreten. Danach geht das.
cannot-lapsed = Deine Mitgliedschaft ist ausgelaufen. Verlängere sie zuerst.
cannot-not-invited = Diesen Schlüssel hat niemand eingeladen. Zeig einem Mitglied deine Karte.
cannot-no-membership = Du hast keine Mitgliedschaft. Zeig einem Mitglied deine Karte, es kann dich einladen.
