# La feuille avant une signature.
confirm-title = Est-ce juste ?
confirm-gone = C’est parti
confirm-button = Oui, fais-le
confirm-no-answer = Nous n’avons pas pu demander à la communauté. Rien n’a été envoyé. Réessaie.
confirm-offline = Il n’y a pas de connexion. Tu pourras l’envoyer quand elle sera revenue.
confirm-again = Tu as déjà envoyé exactement cela, et c’est en route. Attends de savoir comment cela finit.
confirm-cut = La connexion est coupée. Nous regarderons quand elle sera revenue. Ne l’envoie pas deux fois.
confirm-unseen = C’est arrivé. Nous n’avons pas vu la fin. Regarde ton solde avant de le renvoyer.
confirm-moved = Ce que tu auras en plus ou en moins
cost-free = C’est gratuit.
cost-fee = Cela coûte { $amount }.
cost-deposit = Une caution de { $amount } est retenue jusqu’à la fin.
step-sent = Envoyé
step-inBlock = Arrivé
step-final = Définitif
