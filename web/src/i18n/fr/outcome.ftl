# Comment un vote s’est terminé, dans l’application et sur la page publique.
outcome-Rejected = Les membres ne l’ont pas approuvé.
outcome-Approved = Les membres l’ont approuvé.
outcome-Enacted = Les membres l’ont approuvé, et c’est fait.
outcome-Failed = Les membres l’ont approuvé, mais cela n’a pas pu se faire.
outcome-Cancelled = Cela a été annulé.
outcome-Contested = C’était approuvé. Assez de membres ont demandé un second vote : proposition { $number }.
outcome-Answered = Les membres ont répondu.
outcome-Chosen = Les membres ont choisi la proposition { $number }.
outcome-since = C’est ainsi depuis { $when }.
outcome-votes =
    { $ayes } pour, { $nays } contre, { $abstentions } abstentions, sur { $members ->
        [one] { $members } membre.
       *[other] { $members } membres.
    }
outcome-why = Pourquoi : { $why }
outcome-members =
    { $members ->
        [one] { $members } membre pouvait voter.
       *[other] { $members } membres pouvaient voter.
    }
outcome-rank = Place { $rank } : { $answer }
outcome-gone = La chaîne n’a gardé que la façon dont cela s’est terminé.
