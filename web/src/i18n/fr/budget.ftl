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
budget-unfeasible = impossible : { $reason }
budget-back = Soutenir
budget-ballot = Mon bulletin
budget-rule-approve =
    { $most ->
        [one] Choisissez { $most } projet.
       *[other] Choisissez jusqu’à { $most } projets.
    }
budget-rule-points = Donnez { $points } points à { $most } projets au plus.
budget-secret = Personne ne voit votre bulletin avant la fin.
budget-open = Tout le monde peut voir votre bulletin.
budget-full-projects = votre bulletin est plein
budget-full-points = il ne reste pas de points
budget-full-category = d’une autre catégorie
budget-points-for = Points pour { $title }
budget-left =
    { $count ->
        [0] Votre bulletin est plein.
        [one] Vous pouvez en choisir encore { $count }.
       *[other] Vous pouvez en choisir encore { $count }.
    }
budget-left-points =
    { $count ->
        [0] Tous les points sont donnés.
        [one] Il reste { $count } point.
       *[other] Il reste { $count } points.
    }
budget-sent = Votre bulletin est déposé. Vous pouvez le changer jusqu’à la fin.
budget-show = Montrer mon bulletin
budget-show-text = Votre bulletin ne compte que si vous le montrez maintenant.
budget-show-button = Montrer mon bulletin
budget-shown = Votre bulletin est montré, et compte.
budget-not-voted = Vous n’avez pas voté dans ce budget.
budget-lost = Il n’a pas gagné.
budget-lost-missing = Il n’a pas gagné : il manquait { $amount }.
budget-won-greedy = Il a gagné : il restait de l’argent, et la plupart le voulaient.
budget-won-shares = Il a gagné : ceux qui le soutiennent l’ont payé avec leurs parts.
budget-receipt = Ce que mon bulletin a payé
budget-receipt-none = Votre bulletin n’a rien payé.
secret-missing = Le secret de votre vote n’est pas ici. Lisez la sauvegarde du téléphone qui a voté.
