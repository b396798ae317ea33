# Community currencies, and words of charts and of questions to the chain.
chart-table = Sous forme de tableau
chart-day = Jour
chart-left = Ce qui reste
currencies-title = Monnaies
currencies-none = Il n’y a encore aucune monnaie à côté de l’argent de la communauté.
currencies-kind-dividend = Un revenu pour tout le monde
currencies-kind-credit = Crédit mutuel : les membres se doivent entre eux
currencies-kind-vouchers = Bons
currency-unknown = Cette monnaie n’existe plus.
currency-kind-dividend = Toutes les personnes qui participent reçoivent régulièrement autant d’argent neuf.
currency-kind-credit = Les membres paient en devant. Ce que l’un doit, d’autres l’ont. La somme est toujours zéro.
currency-kind-vouchers = Quelqu’un promet contre eux des biens ou du travail. Quand tu les rends, ils disparaissent.
currency-can-owe = Tu peux encore devoir { $amount }.
currency-frozen = Ce compte est bloqué jusqu’au { $when }.
currency-arrears = Tu dois depuis trop longtemps, depuis le { $when }. Vends quelque chose, ou rembourse.
currency-join-text = Rejoins-la, et tu pourras payer avant d’avoir rien vendu.
currency-join = Rejoindre
currency-leave = Quitter cette monnaie
currency-dividend-join = Participer
currency-dividend-leave = Ne plus participer
currency-dividend-next = Le prochain arrive { $when }.
currency-redeem = Utiliser tes bons
currency-redeem-button = Les rendre
currency-offers = Offres d’échange
currency-rate = { $sold } contre { $bought }
currency-swap = Obtenir { $amount }
currency-closing = Cette monnaie finit le { $when }. Utilise d’ici là ce que tu as.
currency-closing-rate = Tu reçois { $native } pour chaque { $per }.
currency-decay = Sans usage, il restera { $amount } dans { $days } jours
currency-what = Ce que c’est
currency-demurrage =
    { $to ->
        [Burnt] L’argent qui dort perd { $part } par an, qui disparaît.
        [Dividend] L’argent qui dort perd { $part } par an, qui est partagé à nouveau.
       *[Commons] L’argent qui dort perd { $part } par an, pour le fonds commun.
    }
currency-number = Numéro
currency-cap = Au plus en tout
currency-fee = Retenu quand tu les rends
currency-expires = Valables jusqu’au
currency-limit = Dette permise au début
currency-levy = Payé par les acheteurs pour les pertes
currency-issuance = En circulation
currency-reserve = Réserve déclarée
currency-no-reserve = Rien n’est déclaré
currency-commons = Dans le fonds commun
currency-accounts = Comptes
currency-issuer = les émet
currency-guardian = en prend soin
swaps-title = Échanger
swaps-about = Tu proposes une monnaie contre une autre, et chacun peut accepter. Un petit dépôt est retenu.
swaps-mine = Tes offres
swaps-none = Tu ne proposes rien pour l’instant.
swaps-gives = Tu donnes
swaps-wants = Tu veux
swaps-most = Au plus en tout, en { $symbol }
swaps-most-help = Laisse vide s’il n’y a pas de limite.
swaps-same = Choisis deux monnaies différentes.
across-title = Payer dans une autre monnaie
across-about = Deux monnaies ont convenu d’un taux. Tu paies dans la tienne, on reçoit la sienne.
across-none = Cette monnaie n’a pas d’accord avec une autre.
across-gets = On reçoit, en { $symbol }
across-costs = Cela te coûte { $amount }.
