# Budgets : projets, bulletin, résultats.
budget-title = Budgets
budget-none = Il n’y a pas encore de budget. Les membres peuvent décider d’en ouvrir un.
budget-number = Budget { $number }
budget-gone = Ce budget n’existe pas.
budget-pot = Nous répartissons { $amount }.
budget-stage-Proposing = Les membres proposent des projets
budget-stage-Review = Les projets sont vérifiés
budget-stage-Objecting = Les membres peuvent contester la vérification
budget-stage-Voting = Les membres votent
budget-stage-Revealing = Les membres montrent leurs bulletins
budget-stage-Counting = On compte
budget-stage-Awarding = On compte
budget-stage-CarryingOut = Les projets sont réalisés
budget-stage-Judging = Les membres jugent les projets
budget-stage-Clearing = C’est terminé
budget-stage-Closed = C’est terminé
budget-projects = Projets
budget-projects-none = Il n’y a pas encore de projet.
budget-unfeasible = impossible : { $reason }
budget-back = Soutenir
budget-ballot = Mon bulletin
budget-rule-approve =
    { $most ->
        [one] Choisis { $most } projet.
       *[other] Choisis jusqu’à { $most } projets.
    }
budget-rule-points = Donne { $points } points à { $most } projets au plus.
budget-secret = Personne ne voit ton bulletin avant la fin.
budget-open = Tout le monde peut voir ton bulletin.
budget-full-projects = ton bulletin est plein
budget-full-points = il ne reste pas de points
budget-full-category = d’une autre catégorie
budget-points-for = Points pour { $title }
budget-left =
    { $count ->
        [0] Ton bulletin est plein.
        [one] Tu peux en choisir encore { $count }.
       *[other] Tu peux en choisir encore { $count }.
    }
budget-left-points =
    { $count ->
        [0] Tous les points sont donnés.
        [one] Il reste { $count } point.
       *[other] Il reste { $count } points.
    }
budget-sent = Ton bulletin est déposé. Tu peux le changer jusqu’à la fin.
budget-show = Montrer mon bulletin
budget-show-text = Ton bulletin ne compte que si tu le montres maintenant.
budget-show-button = Montrer mon bulletin
budget-shown = Ton bulletin est montré, et compte.
budget-not-voted = Tu n’as pas voté dans ce budget.
budget-lost = Il n’a pas gagné.
budget-lost-missing = Il n’a pas gagné : il manquait { $amount }.
budget-won-greedy = Il a gagné : il restait de l’argent, et la plupart le voulaient.
budget-won-shares = Il a gagné : ceux qui le soutiennent l’ont payé avec leurs parts.
budget-receipt = Ce que mon bulletin a payé
budget-receipt-none = Ton bulletin n’a rien payé.
secret-missing = Le secret de ton vote n’est pas ici. Lis la sauvegarde du téléphone qui a voté.
budget-not-on-roll = Tu es devenu membre après le début du vote. Tu n’as donc pas de bulletin.
budget-paid-parts = { $paid } parts payées sur { $all }
budget-propose = Proposer un projet
budget-payers =
    { $count ->
        [one] { $count } membre a voté pour.
       *[other] { $count } membres ont voté pour.
    }
budget-payers-each = Chacun a payé { $price }.
budget-payers-some =
    { $count ->
        [one] { $count } a payé { $price }, les autres leur reste.
       *[other] { $count } ont payé { $price } chacun, les autres leur reste.
    }
budget-you-paid = Ta part a payé { $amount }.
budget-project = Projet
budget-project-gone = Ce projet n’existe pas.
budget-part-first = Part { $number }, s’il gagne
budget-part-later = Part { $number }, après un rapport
budget-part-paid = payée
budget-payee = Qui reçoit l’argent
budget-payee-other = Quelqu’un d’autre
budget-payee-help = Un numéro de membre ou une adresse
budget-record = Projets précédents : { $won } gagnés, { $finished } finis, { $stopped } arrêtés.
budget-leaves = En savoir plus sur { $host }. Cela quitte l’app.
budget-result = Ce qu’il en est
budget-back-no-more = Ne plus soutenir
budget-withdraw = Retirer mon projet
budget-object = C’est possible : je conteste
budget-deposit = Reprendre ma caution
budget-work = Le travail
budget-progress-UnderWay = Il est en cours.
budget-progress-Reported = Il y a un rapport. Les membres peuvent le contester.
budget-progress-StopVote = Les membres votent sur son arrêt.
budget-progress-Finished = Tout est payé.
budget-progress-Stopped = Les membres l’ont arrêté.
budget-stop-callers =
    { $count ->
        [one] { $count } membre veut l’arrêter.
       *[other] { $count } membres veulent l’arrêter.
    }
budget-report-of = Rapport sur la part { $number }
budget-hash = Hash du rapport
budget-call-stop = Demander un vote sur l’arrêt
budget-stop = L’arrêter
budget-go-on = Continuer
budget-pay = Payer la part suivante
budget-report = À quoi a servi l’argent ?
budget-report-button = Faire rapport
budget-stars =
    { $count ->
        [one] { $stars } étoiles sur 5, de { $count } membre
       *[other] { $stars } étoiles sur 5, de { $count } membres
    }
budget-rate = Le résultat est-il bon ?
budget-rate-button = Noter
budget-title-field = Son nom, en peu de mots
budget-text-field = Ce qu’il faut faire, et pourquoi
budget-amount-first = Combien s’il gagne, en { $symbol }
budget-amount-later = Part { $number }, après un rapport, en { $symbol }
budget-more-parts = Ajouter une part ultérieure
budget-fewer-parts = Retirer la dernière part
budget-sum = Au total { $sum }. Il peut coûter de { $least } à { $most }.
budget-category = Catégorie
budget-ready = Le délai pour contester est passé.
budget-cost = Ce qu’il coûte
budget-read = Lire
