# Cooperatives: list, founding, my part, resolutions, meetings, surplus.
cooperatives-title = Coopératives
cooperatives-none = Il n’y a pas encore de coopérative. Trois membres peuvent en fonder une.
cooperatives-mine = Tu en es membre
cooperatives-members =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
founding-title = { $name } est en cours de fondation
founding-signed = { $signed } sur { $all } ont signé. Le délai finit le { $when }.
founding-founders = Qui fonde
founding-shares =
    { $count ->
        [one] { $count } part
       *[other] { $count } parts
    }
founding-has-signed = a signé
founding-waits = n’a pas encore signé
founding-text = Les statuts sont à { $reference }. Compare cette empreinte de leur texte :
founding-hash = Tu signes exactement ce nom, ces fondateurs et ces conditions :
founding-sign = Signer les statuts
bylaws-par = Une part coûte
bylaws-first = Parts pour commencer
bylaws-shares = Parts de chacun, au moins et au plus
bylaws-period = Une période dure
bylaws-reserve = À la réserve
bylaws-commons = À la communauté
bylaws-interest = Intérêt des parts, au plus
bylaws-cash = Ristourne payée tout de suite
bylaws-vote = Un vote dure
bylaws-quorum = Voix qui doivent participer
bylaws-majority = Parmi elles, pour
bylaws-notice = Préavis avant de partir
bylaws-defence = Temps pour se défendre
bylaws-work = Le travail se mesure en
cooperative-unknown = Cette coopérative n’existe plus.
cooperative-outside = Tu n’es pas membre. Tu demandes à entrer et déposes le prix des premières parts.
cooperative-apply = Demander à entrer
cooperative-mine = Ta part
cooperative-my-shares =
    { $count ->
        [one] Tu as { $count } part.
       *[other] Tu as { $count } parts.
    }
cooperative-expelling = Les membres ont décidé ton exclusion. Elle prend effet le { $when }.
cooperative-appealed = Tu as fait appel. Un jury de la communauté décide.
cooperative-reason = Pourquoi c’est injuste
cooperative-appeal = Faire appel
cooperative-to-pay =
    { $count ->
        [one] Paie encore { $count } part avant le { $when }.
       *[other] Paie encore { $count } parts avant le { $when }.
    }
cooperative-pay = Les payer
cooperative-claim = Toucher { $amount } de ristourne
cooperative-collect = Toucher { $amount } d’intérêts et de parts
cooperative-leave = Partir, après un préavis de { $time }
cooperative-leaving = Tu pars. Cela prend effet le { $when }.
cooperative-facts = La coopérative
cooperative-members = Membres
cooperative-shares = Parts
cooperative-value = Une part vaut
cooperative-assets = Elle a
cooperative-reserve = Réserve
cooperative-bylaws = Statuts
resolutions-title = Résolutions
resolutions-none = Rien n’a encore été proposé.
resolution-elects-Chair = Le membre { $member } assure la présidence
resolution-elects-Treasurer = Le membre { $member } tient la trésorerie
resolution-elects-Bookkeeper = Le membre { $member } tient les livres
resolution-elects-Auditor = Le membre { $member } vérifie les livres
resolution-elects-nobody = La fonction reste vide
resolution-Open = Ouverte jusqu’au { $when }.
resolution-Accepted = Acceptée.
resolution-Rejected = Rejetée.
resolution-votes = { $ayes } pour, { $nays } contre.
resolution-ayes = Voix pour
resolution-close = Compter et clore
meetings-title = Assemblées
meeting-when = Assemblée le { $when }
meeting-Notice = Elle est convoquée.
meeting-Sitting = Elle siège maintenant.
meeting-Revealing = On ouvre les votes secrets.
meeting-Ended = Elle est finie.
meeting-Concluded = Elle est conclue.
meeting-present = Il y a { $present } présents, il en faut { $needed }.
meeting-attend = Je suis là
surplus-title = Où est allé l’excédent de la période { $number }
surplus-step = Étape
surplus-all = Excédent
surplus-LossToRetained = Supporté par la ristourne gardée
surplus-LossToShares = Supporté par les parts
surplus-LossToReserve = Supporté par la réserve
surplus-Carried = Pertes passées
surplus-Restored = De retour aux parts
surplus-Reserve = Réserve
surplus-Commons = La communauté
surplus-Interest = Intérêt des parts
surplus-Cash = Ristourne, payée
surplus-Retained = Ristourne, gardée pour plus tard
surplus-Remainder = Attend la période suivante
