# Come è finita una votazione, nell’app e sulla pagina pubblica.
outcome-Rejected = I membri non l’hanno approvata.
outcome-Approved = I membri l’hanno approvata.
outcome-Enacted = I membri l’hanno approvata, ed è fatta.
outcome-Failed = I membri l’hanno approvata, ma non si è potuta fare.
outcome-Cancelled = È stata annullata.
outcome-Contested = Era approvata. Abbastanza membri hanno chiesto un secondo voto: proposta { $number }.
outcome-Answered = I membri hanno risposto.
outcome-Chosen = I membri hanno scelto la proposta { $number }.
outcome-since = È così dal { $when }.
outcome-votes =
    { $ayes } a favore, { $nays } contro, { $abstentions } astensioni, su { $members ->
        [one] { $members } membro.
       *[other] { $members } membri.
    }
outcome-why = Perché: { $why }
outcome-members =
    { $members ->
        [one] { $members } membro poteva votare.
       *[other] { $members } membri potevano votare.
    }
outcome-rank = Posto { $rank }: { $answer }
outcome-gone = La catena conserva solo come è finita.
