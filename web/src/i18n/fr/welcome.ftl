welcome-to = Bienvenue à
welcome-1 = Ici, on gère ensemble son argent, ses budgets et ses décisions.
welcome-2 = Chaque membre reçoit le même dividende et a une voix.
welcome-3 = Ton téléphone vérifie tout lui-même. Personne d’autre ne garde ta clé.
welcome-new = Je découvre
welcome-have = J’ai mes mots
welcome-lost = J’ai perdu ma clé
welcome-look = Juste regarder
look-members = Membres
look-dividend = Dividende par membre
look-commons = Argent de tous ensemble

new-title = Première fois ici
new-text = Nous créons une clé pour { $community } sur ce téléphone. Le mot de passe la protège.
new-button = Créer ma clé
new-recovery = Si tu perds tout, tes contacts de confiance peuvent te ramener. Tu les nommes une fois membre.

have-title = J’ai mes mots
have-words = Tes mots, dans leur ordre
have-count =
    { $count ->
        [one] Jusqu’ici { $count } mot sur 12.
       *[other] Jusqu’ici { $count } mots sur 12.
    }
have-wrong = Ces mots ne sont pas une clé. Regarde chacun à nouveau.
have-address = Ces mots ouvrent ce compte. Est-ce le tien ?
have-button = Ouvrir mon compte

signin-title = Entrer comme { $name }
signin-refused = Cela ne marche que sur une chaîne de développement.
