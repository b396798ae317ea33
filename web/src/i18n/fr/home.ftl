home-balance = Tu as
home-held = { $amount } de plus sont retenus comme cautions.
home-as-of = État à { $time }
home-pay = Payer
home-receive = Recevoir
home-safe-mode = La communauté a presque tout arrêté par sécurité. Ton argent reste à toi.
home-paused = La communauté a suspendu certaines choses pour un temps.
home-stopped = Pendant ce temps, le temps s’arrête : aucune adhésion ni aucun droit n’expire.
home-stranger = Tu n’es pas encore membre. Montre ta carte à un membre, qui peut t’inviter.
home-invited = Tu as une invitation. Accepte, et d’autres pourront te certifier.
home-accept = Accepter l’invitation
home-candidate =
    { $count ->
        [one] { $count } membre te certifie. Avec assez d’autres, et après un temps, tu pourras adhérer.
       *[other] { $count } membres te certifient. Avec assez d’autres, et après un temps, tu pourras adhérer.
    }
home-join = Adhérer
home-lapsed = Ton adhésion a expiré. Renouvelle-la, et le dividende reprendra.

home-dividend = Dividende
home-dividend-none = Rien ne t’attend pour l’instant.
home-dividend-waits = { $amount } t’attendent.
home-dividend-next = Les prochains { $amount } arrivent { $when }.
home-dividend-now = Le prochain dividende arrive d’un instant à l’autre.
home-claim = Encaisser

home-todo = Ce qui t’attend
todo-request = { $who } demande { $amount }
todo-polls =
    { $count ->
        [one] { $count } vote est ouvert
       *[other] { $count } votes sont ouverts
    }
todo-budget = Le budget { $number } t’attend
todo-until = jusqu’à { $when }
todo-jury =
    { $count ->
        [one] Tu fais partie de { $count } jury
       *[other] Tu fais partie de { $count } jurys
    }
todo-words = Note tes mots. Eux seuls rouvrent ton compte.

home-sent-payment = Ton paiement de { $amount } à { $who }
home-sent-other = Ce que tu as envoyé
home-sent-open = En route : { $what }, depuis
home-sent-final = Arrivé : { $what }.
home-sent-unseen = Arrivé : { $what }. Nous n’avons pas vu la fin. Regarde d’abord ton solde.
home-sent-expired = Pas arrivé à temps : { $what }. Rien n’a été fait. Tu peux le renvoyer.
home-sent-seen = D’accord

home-last = Derniers mouvements
home-last-none = Ce téléphone n’en a encore vu aucun.
movement-in = Reçu
movement-out = Payé
movement-dividend = Dividende
movement-refundIn = Rendu à toi
movement-refundOut = Rendu
movement-arrived = Arrivé

home-quota = Il reste { $part } % de tes actions gratuites. Toutes seront là { $when }.
home-quota-full = Toutes tes actions gratuites sont là.

unsent-begun = Tu as commencé : { $what }
unsent-offline = Il n’y a pas de connexion. Ce que tu écris reste sur ce téléphone jusqu’à l’envoi.
