# Wie eine Abstimmung ausgegangen ist, in der App und auf der öffentlichen Seite.
outcome-Rejected = Die Mitglieder haben es nicht angenommen.
outcome-Approved = Die Mitglieder haben es angenommen.
outcome-Enacted = Die Mitglieder haben es angenommen, und es ist geschehen.
outcome-Failed = Die Mitglieder haben es angenommen, aber es ging nicht.
outcome-Cancelled = Es wurde abgebrochen.
outcome-Contested = Es war angenommen. Genug Mitglieder wollten noch einmal abstimmen: Vorschlag { $number }.
outcome-Answered = Die Mitglieder haben geantwortet.
outcome-Chosen = Die Mitglieder haben Vorschlag { $number } gewählt.
outcome-since = So ist es seit { $when }.
outcome-votes =
    { $ayes } dafür, { $nays } dagegen, { $abstentions } enthalten, von { $members ->
        [one] { $members } Mitglied.
       *[other] { $members } Mitgliedern.
    }
outcome-why = Warum: { $why }
outcome-members =
    { $members ->
        [one] { $members } Mitglied konnte abstimmen.
       *[other] { $members } Mitglieder konnten abstimmen.
    }
outcome-rank = Platz { $rank }: { $answer }
outcome-gone = Die Kette hat nur bewahrt, wie es ausging.
