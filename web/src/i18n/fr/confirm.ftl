# La feuille avant une signature.
confirm-title = Est-ce juste ?
confirm-gone = C’est parti
confirm-button = Oui, fais-le
confirm-no-answer = Nous n’avons pas pu demander à la communauté. Rien n’a été envoyé. Réessaie.
confirm-offline = Il n’y a pas de connexion. Tu pourras l’envoyer quand elle sera revenue.
confirm-moved = Ce que tu auras en plus ou en moins
cost-free = C’est gratuit.
cost-fee = Cela coûte { $amount }.
cost-deposit = Une caution de { $amount } est retenue jusqu’à la fin.
step-sent = Envoyé
step-inBlock = Arrivé
step-final = Définitif
