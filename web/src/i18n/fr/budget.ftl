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
