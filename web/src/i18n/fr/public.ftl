# La page publique, que chacun lit sans clé.
public-lead = D’où vient notre argent, où il est allé et ce que nous avons décidé.
public-parts = Parties de cette page
public-part-overview = Aperçu
public-part-money = Argent
public-part-members = Membres
public-part-budgets = Budgets
public-part-decisions = Décisions
public-part-cooperatives = Coopératives
public-part-currencies = Monnaies
public-part-validators = Validateurs
public-part-rules = Règles
public-print = Imprimer en affiche
public-app = L’application des membres
public-no-answer = La communauté n’a pas répondu à cette question. La page la repose d’elle-même.
public-as-of = État au { $time }
public-amount-in = { $amount } de la monnaie { $number }
public-member = membre { $id }

public-know = Comment le savez-vous ?
public-know-checked = Votre appareil a vérifié lui-même cette réponse sur la chaîne de la communauté.
public-know-told = Une passerelle le dit. Votre appareil ne l’a pas encore vérifié.
public-know-question = Question à la chaîne
public-know-height = Hauteur, date et empreinte
public-know-command = Demandez à votre propre nœud :

public-table = Les chiffres
public-csv = Enregistrer pour un tableur
public-day = Jour
public-what = Quoi
public-point = { $day } : { $value }
public-span = Durée que montrent les courbes
public-span-30 = 30 jours
public-span-365 = 1 an
public-span-0 = Tout
public-days-none = Cette chaîne ne garde pas les chiffres de chaque jour. Il n’y a donc pas de courbes.
public-days-soon = Les courbes commencent le deuxième jour.

public-members-now = Membres
public-members-meaning = Chacun est une personne, connue des autres.
public-issuance = Argent qui existe
public-issuance-meaning = { $each } par membre, en moyenne
public-per-member = Argent par membre, en moyenne
public-dividend = Dividende par membre
public-dividend-meaning = Argent nouveau, le même pour tous, période : { $period }
public-dividend-next = Le prochain vient le { $when }
public-commons = Dans le fonds commun
public-commons-meaning = Ce qui est à tous ensemble
public-entitled = Dividendes jusqu’ici
public-entitled-meaning = Ce à quoi les membres ont droit. Il existe dès qu’ils le prennent.
public-supply-title = Il existe { $issuance } ; { $commons } en sont dans le fonds commun.
public-supply-people = Chez des personnes et des groupes
public-curve-issuance = L’argent est passé de { $from } à { $to }.
public-curve-commons = Le fonds commun est passé de { $from } à { $to }.
public-curve-dividend = Le dividende d’un membre est passé de { $from } à { $to }.
public-curve-members = La communauté est passée de { $from } à { $to } membres.
public-curve-lapsed = Les adhésions échues sont passées de { $from } à { $to }.
public-lapsed = Adhésions échues
public-flow = { $into } sont entrés dans le fonds commun, { $out } en sont sortis.
public-flow-in = Jours où il a grandi
public-flow-out = Jours où il a diminué
public-weeks = Paiements des dernières semaines. Les noms ne sont pas montrés.
public-week = Du { $from } au { $to }
public-payments-unit = Paiements
public-payments =
    { $count ->
        [one] { $count } paiement, { $sum }
       *[other] { $count } paiements, { $sum }
    }

public-waiting = Attendent d’adhérer
public-room =
    { $room ->
        [one] Il y a maintenant { $room } place.
       *[other] Il y a maintenant { $room } places.
    }
public-challenged = Contestés
public-challenged-meaning = Quelqu’un doute qu’il s’agisse d’une seule personne réelle.
public-elections = Fonctions
public-body-Council = Le conseil
public-body-Validators = Ceux qui tiennent la chaîne
public-seats-first = Personne n’a encore été élu. Les fondateurs ont la fonction.
public-seats = En fonction : { $members }
public-election-open =
    Une élection est ouverte jusqu’au { $when } : { $candidates ->
        [one] { $candidates } candidature
       *[other] { $candidates } candidatures
    }, { $ballots } sur { $voters } ont voté.

public-latest-decision = Proposition { $number }
public-decisions-none = Personne n’a encore rien proposé. Chaque membre le peut, dans l’application.
public-proposal = Proposition { $number }
public-by = du membre { $id }
public-track-Constitution = Constitution
public-track-Commons = Argent du fonds commun
public-track-Policy = Règles
public-track-Membership = Adhésion
public-track-Emergency = Urgence
public-stage-Waiting = attend des soutiens depuis le { $when }
public-stage-Open = le vote est ouvert, proposée le { $when }
public-stage-Closed = close le { $when }
public-stage-Decided = décidée, proposée le { $when }
public-stage-Compared = comparée à d’autres, proposée le { $when }
public-call = Si elle est approuvée, la chaîne fait ceci :
public-due =
    Approuvée. Elle est exécutée le { $when }. { $petitioners ->
        [0] Personne ne demande un second vote.
        [one] { $petitioners } membre demande un second vote.
       *[other] { $petitioners } membres demandent un second vote.
    }
public-votes = Voix
public-votes-open = { $ayes } pour et { $nays } contre, sur { $members } membres.
public-votes-own =
    { $count ->
        [one] { $count } membre a voté.
       *[other] { $count } membres ont voté.
    }
public-votes-note = Les voix déléguées sont dans le compte entier. La seconde commande recompte.
public-ayes = Pour
public-nays = Contre
public-abstentions = Abstentions

public-budget = Budget { $number }
public-budget-pot = { $amount } à dépenser
public-budgets-none = Il n’y a pas encore eu de budget. Les membres peuvent en décider un.
public-budget-Proposing = Les membres proposent des projets
public-budget-Review = Les projets sont examinés
public-budget-Objecting = Les membres peuvent s’opposer
public-budget-Voting = Les membres votent
public-budget-Revealing = Les membres révèlent leurs votes
public-budget-Counting = Les voix sont comptées
public-budget-Awarding = Le résultat est inscrit
public-budget-CarryingOut = Les projets sont réalisés
public-budget-Judging = Les membres notent les projets
public-budget-Clearing = Les dossiers sont rangés
public-budget-Closed = Clos
public-until = jusqu’au { $when }
public-budget-title = Sur { $pot }, { $awarded } sont allés à des projets.
public-budget-all = À dépenser
public-budget-paid = Versé
public-budget-promised = Promis, pas encore versé
public-budget-back = Rendu
public-ballots =
    { $ballots ->
        [one] { $ballots } bulletin
       *[other] { $ballots } bulletins
    }
public-turnout = { $ballots } sur { $voters } ont voté : { $part }.
public-won = Retenus
public-lost = N’ont rien reçu
public-proposed = Proposés
public-missing = Il manquait { $amount }
public-work-UnderWay = { $done } parts sur { $all } sont payées
public-work-Reported = { $done } parts sur { $all } sont payées ; la suivante est annoncée finie
public-work-StopVote = { $done } parts sur { $all } sont payées ; on vote sur l’arrêt
public-work-Finished = Fini : tout est payé
public-work-Stopped = Arrêté après { $done } parts sur { $all }

public-cooperatives-none = Il n’y a pas encore de coopérative. Des membres peuvent en fonder une dans l’application.
public-cooperative-Open =
    { $members ->
        [one] { $members } membre
       *[other] { $members } membres
    }
public-cooperative-Dissolving = Elle est en cours de dissolution. Membres : { $members }
public-cooperative-Ended = Elle a pris fin. Membres : { $members }
public-cooperative-Clearing = Elle a pris fin. Membres : { $members }
public-reserve = Réserve, que personne ne peut prendre
public-shares = Parts des membres
public-share-value = Une part vaut { $amount }
public-result = Résultat de la période en cours
public-result-meaning = Ce qui est entré, moins ce qui est sorti
public-surplus = Excédent
public-loss = Perte
public-surplus-title = La période { $period } a eu un excédent de { $amount }. Voici où il est allé.
public-loss-title = La période { $period } a eu une perte de { $amount }. Voici ce qui l’a supportée.
public-step-LossToRetained = Sur ce qui était gardé pour les membres
public-step-LossToShares = Sur les parts
public-step-LossToReserve = Sur la réserve
public-step-Carried = Laissé aux périodes suivantes
public-step-Restored = Pertes passées comblées
public-step-Reserve = À la réserve
public-step-Commons = À la communauté
public-step-Interest = Intérêt des parts
public-step-Cash = Versé aux membres
public-step-Retained = Gardé pour les membres
public-step-Remainder = Reste

public-currencies-none = Il n’y a pas encore de monnaie de la communauté.
public-currency-Dividend = Vient comme dividende
public-currency-MutualCredit = Crédit mutuel : ce que l’un doit, l’autre l’a
public-currency-Vouchers = Bons d’un émetteur
public-accounts =
    { $count ->
        [one] { $count } compte
       *[other] { $count } comptes
    }
public-closing = en cours de clôture
public-circulation = En circulation
public-circulation-title = { $amount } sont en circulation.
public-reserve-said = Réserve, selon son gardien
public-reserve-note = La réserve est une déclaration du { $when }. La chaîne ne peut pas la vérifier.

public-validators-now = Validateurs au travail
public-validators-meaning = Ils tiennent la chaîne. Moins d’un tiers peut faillir.
public-lag = Jusqu’à ce qu’un paiement soit définitif
public-lag-meaning = Retard de la partie définitive sur la plus récente
public-lag-note = Votre appareil l’a mesuré. Un autre peut voir un pas de plus ou de moins.
public-height = Hauteur de la chaîne
public-height-meaning = Elle grandit d’un pas, durée : { $slot }
public-authored-title = Ce que chaque validateur a ajouté à la chaîne depuis le début de la session.
public-authored = Ajouté
public-validator = …{ $ending }, { $status }, { $missed ->
        [one] { $missed } session manquée
       *[other] { $missed } sessions manquées
    }
public-validator-Active = actif
public-validator-Suspended = suspendu
public-validator-Expelled = exclu

public-rules-text = Voici les règles de la communauté aujourd’hui. Les membres les changent par vote.
public-rules-other = D’autres règles, par les noms que leur donne la chaîne
public-rules-note = Votre propre nœud montre les mêmes valeurs à la hauteur { $height }.
public-rules-Members = Adhésion
public-rules-Dividend = Dividende
public-rules-Allowance = Actions gratuites
public-rules-Fees = Frais et dépôts
public-rules-Validators = Validateurs
public-rules-Cooperatives = Coopératives
public-rules-Assembly = Votes des membres
public-rules-Elections = Élections
public-rules-Juries = Jurys
public-rule-none = aucune
public-rule-fixed = { $amount } pour chaque membre
public-rule-growth = { $initial } au début, puis { $rate } de plus à chaque révision
public-rule-track = { $supporters } soutiens, { $decision } pour voter, { $approval } pour, { $support } de tous les membres
public-report = Rapport sur la part { $number }
public-report-hash = Hash du rapport :
