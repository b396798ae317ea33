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
founding-hash = Tu signes exactement ce nom, ces fondateurs et ces conditions :
founding-sign = Signer les statuts
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
founding-terms = Toutes les clauses
founding-price = En signant, tu déposes { $amount } pour tes premières parts.
founding-give-up = Renoncer à cette fondation
found-title = Fonder une coopérative
found-about = Tu écris les statuts. Au moins trois personnes la fondent, et toutes signent.
found-what = Ce qu’elle est
found-name = Nom de la coopérative
found-text = Les statuts en mots
found-text-usual = { $name } sert ses membres. Chaque membre a une voix. Personne ne reçoit jamais la réserve.
found-text-help = À quoi sert-elle ? Qui peut entrer ? Tout le monde peut le lire, pour toujours.
found-who = Qui la fonde avec toi ?
found-all-sign = Elle commence quand vous avez tous signé.
found-in-days = { $what }, en jours
found-in-percent = { $what }, en pour cent
found-wrong = Cela ne va pas. Change-le.
found-reserve-help = Au moins { $least } pour cent. Aucun membre ne reçoit jamais la réserve.
found-cash-help = Le reste de la ristourne est gardé pour plus tard.
found-work-usual = heures
found-work-help = Sépare plusieurs sortes par des virgules.
found-surplus = Où va l’excédent
found-deciding = Comment vous décidez
found-harder = Les affaires importantes et les statuts demandent deux tiers. La fin, trois quarts.
resolution-rule = { $quorum } des voix participent, et plus de { $majority } sont pour. Délai : { $time }.
resolution-propose = Proposer quelque chose
resolution-members-only = Seuls les membres de la coopérative peuvent proposer quelque chose.
resolution-what = Que faut-il faire ?
resolution-text = Adopter un texte
resolution-elect = Élire quelqu’un à une fonction
resolution-spend = Payer quelqu’un
resolution-admit = Admettre quelqu’un
resolution-expel = Exclure un membre
resolution-bill = Inscrire une facture dans les livres
resolution-change = Changer les statuts
resolution-end = Dissoudre la coopérative
resolution-office = Fonction
resolution-who = Qui
resolution-choose = Choisis
resolution-member = Numéro { $place } (membre { $id })
resolution-no-applicants = Personne n’a demandé à entrer. Cela se fait sur la page de la coopérative.
resolution-expel-text = Le membre peut faire appel. Ses parts lui sont payées.
resolution-due = À payer, en jours dès maintenant
resolution-term = Quelle clause
resolution-value = Nouvelle valeur
resolution-end-text = Les dettes sont payées d’abord, puis les parts. Le reste va à la communauté.
resolution-reasons = Pourquoi tu le proposes
resolution-kind = La règle de ce vote : { $kind }.
resolution-bytes = On ne sait pas ici ce que cela fait. Demande à qui l’a proposé.
found-missing =
    { $count ->
        [one] Il manque { $count } membre fondateur.
       *[other] Il manque { $count } membres fondateurs.
    }
