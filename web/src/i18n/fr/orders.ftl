# Requests, planned payments, permissions to collect, and the statement.
orders-title = Demandes et plans
orders-none = Personne ne te demande d’argent, et rien n’est prévu.
orders-to-me = On te demande
orders-by-me = Tu demandes
orders-plans = Paiements prévus
orders-permissions = Peuvent prélever chez toi
orders-refuse = Refuser
orders-withdraw = Retirer
orders-end = Terminer
orders-until = jusqu’au { $when }
orders-once = une fois, { $when }
orders-every = tous les { $time }, ensuite { $when }
orders-failed =
    { $count ->
        [one] { $count } paiement a échoué
       *[other] { $count } paiements ont échoué
    }
orders-may = en { $time }, il reste { $left }, jusqu’au { $when }
orders-new-request = Demander de l’argent
orders-new-plan = Prévoir un paiement
orders-new-permission = Laisser quelqu’un prélever
orders-about-request = On peut payer ou refuser. Une petite caution est retenue jusque-là.
orders-about-plan = La communauté paie toute seule, jusqu’à ce que tu arrêtes. Une petite caution est retenue.
orders-about-permission = Par exemple pour le loyer. On ne prélève jamais plus dans une période.
orders-days-request = Pendant combien de jours
orders-days-plan = Tous les combien de jours
orders-days-permission = En combien de jours, au plus autant
orders-times = Combien de fois
orders-times-help = Laisse vide pour des paiements sans fin.
history-title = Relevé
history-none = Ce téléphone n’a encore vu aucun mouvement de cet argent.
history-money = Quel argent
history-opening = Avant, et pas vu par ce téléphone
history-came = Entré
history-went = Sorti
history-closing = Il y avait alors
history-csv = Enregistrer comme tableau
history-print = Imprimer
history-note = Ta note
history-note-help = Personne d’autre ne peut la lire. Elle reste sur ce téléphone.
history-note-save = La garder
history-back = Rendre
history-back-text = On peut encore en rendre { $amount }.
history-when = Quand
history-amount = Montant
history-with = Avec
history-memo = Pour quoi
history-source = Vu par ce téléphone, dans des écritures définitives de la communauté.
history-line = Un mouvement
more-title = Ton argent
