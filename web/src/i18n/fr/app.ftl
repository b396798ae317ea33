# Le cadre, et des mots de nombreux écrans.
bar-label = Parties de l’application
bar-home = Accueil
bar-pay = Payer
bar-receive = Recevoir
bar-me = Moi

back = Retour
close = Fermer
cancel = Annuler
done = Terminé
share = Partager
loading = Chargement …
language = Langue
you = Toi
somebody = Un compte
member-number = Membre { $id }
currency-amount = { $amount } de la monnaie { $number }
currency-unit = n° { $number }

password = Mot de passe
password-wrong = Ce n’est pas le mot de passe.
password-choose = Un mot de passe pour ce téléphone
password-help = Au moins dix signes, ou quatre mots.
password-short = Il faut dix signes, ou quatre mots.
password-again = Le même mot de passe encore une fois
password-differs = Les deux mots de passe sont différents.
password-busy = Création de ta clé …

connection-starting = Connexion …
connection-gateway = Dit par une passerelle, pas encore vérifié
connection-checked = Vérifié par ce téléphone
connection-stale = La communauté n’a rien fait de nouveau depuis { $since }
connection-offline = Pas de connexion
connection-lied = Une passerelle a dit autre chose : { $names }. L’application ne l’interroge plus.
asked-failed = Nous n’avons pas pu interroger la communauté. Nous réessayons tout seuls.
asked-offline = Il n’y a pas de connexion en ce moment.
asked-no-answer = Nous n’avons pas pu interroger la communauté. Réessaie.

broken-title = Cette page est cassée
broken-text = Elle n’appartient pas à sa communauté. Dis-le à ceux qui t’ont donné l’adresse.

new-version = Il y a une nouvelle version de cette application.
new-version-take = La prendre maintenant
