# Une clé perdue, un nouveau téléphone, et ce que le premier écran en dit.
lost-title = J’ai perdu ma clé
lost-1 = Ton adhésion et ton argent ne sont pas perdus.
lost-2 = Crée une nouvelle clé sur ce téléphone.
lost-number-step = Écris ton numéro de membre. Tes contacts de confiance le connaissent.
lost-guardians-step = Montre-leur ton code. Chacun confirme que c’est toi.
lost-3 = Après le délai d’attente, la nouvelle clé reprend ton compte.
lost-button = Créer une nouvelle clé
lost-here = Cette clé a déjà un compte. Ici rien n’est perdu.
lost-who = Qui étais-tu dans cette communauté ?
lost-number = Ton numéro de membre
lost-number-help = Demande à quelqu’un qui t’a certifié. Son application le montre sous « Personnes ».
lost-since = Membre depuis { $when }
lost-guardians =
    { $count ->
        [0] Ce membre n’a pas de contacts de confiance. Personne ne peut confirmer une nouvelle clé.
       *[other] { $needed } de tes { $count } contacts de confiance doivent confirmer que c’est toi.
    }
lost-that-is-me = C’est moi
lost-account = Ton compte
lost-code-title = Montre ceci à tes contacts de confiance
lost-code-text = Chacun le scanne, et compare trois mots avec toi.
lost-code = Un code qui demande de l’aide à un contact de confiance
lost-complete = Reprendre mon compte
lost-cancel = Arrêter

recovery-under-way = Ce compte passe à une nouvelle clé
recovery-say =
    { $count ->
        [one] { $count } contact de confiance sur { $needed } a confirmé la nouvelle clé.
       *[other] { $count } contacts de confiance sur { $needed } ont confirmé la nouvelle clé.
    }
recovery-says = a confirmé
recovery-says-not = n’a pas encore confirmé
recovery-counts-until = Les autres doivent confirmer avant le { $when }.
recovery-waits = Ils sont d’accord. La nouvelle clé peut reprendre le compte { $when } ({ $date }).
recovery-ready = Le délai est passé. La nouvelle clé peut reprendre le compte maintenant.
recovery-disputed = L’ancienne clé s’est opposée. La décision vient avant le { $when }.
recovery-you-can-help = Tu es un de ses contacts de confiance. Rencontrez-vous ou appelez-vous, et scanne son code.
recovery-scan = Scanner son code
recovery-you-support = Tu as confirmé la nouvelle clé.
recovery-withdraw = Retirer
recovery-withdraw-costs = L’accord est déjà là. Si tu y mets fin, tu ne peux plus certifier pour un temps.

move-title = Passer à un nouveau téléphone
move-new-begin = Ce téléphone a d’abord besoin de sa propre clé. Reviens ici ensuite.
move-show = Scanne ce code avec ton ancien téléphone : « Personnes », « Inviter quelqu’un ».
move-code = Un code avec la clé de ce téléphone
move-becomes = Ce téléphone reprend ton compte :
move-waits = Tu peux terminer { $when } ({ $date }).
move-ready = Le délai est passé. Termine maintenant.
move-take = Utiliser ce téléphone désormais
move-decline = Ne pas passer
move-1 = Ouvre l’application sur le nouveau téléphone, et crées-y une clé.
move-2 = Choisis-y « Passer à un nouveau téléphone ». Il montre un code.
move-3 = Scanne ce code avec ce téléphone.
move-scan = Scanner le nouveau téléphone
move-too-soon = Ta clé a changé il y a peu. Tu peux la changer encore { $when }.
move-money = Ton argent reste sur l’ancienne clé. Paie-le ensuite à toi-même.
move-is-it-yours = Est-ce ton propre nouveau téléphone ?
move-compare = Le nouveau téléphone doit montrer la même image et les mêmes dernières lettres.
move-to-it = Passer à ce téléphone
move-under-way = Ton compte passe à ce téléphone :
move-finish-there = Le délai est passé. Termine sur le nouveau téléphone.
move-stop = Arrêter le passage

notice-moving = Quelqu’un déplace ton compte
notice-moving-some = { $count } contacts de confiance sur { $needed } nomment cette nouvelle clé. Parle-leur maintenant.
notice-moving-agreed = Ils sont d’accord. Cette clé reprend le compte { $when }. Ce n’est pas toi ? Arrête-le.
notice-moving-now = Cette clé peut reprendre le compte à tout moment. Ce n’est pas toi ? Arrête-le.
notice-stopped = Tu l’as arrêté. D’autres décident avant le { $when } à qui est le compte.
notice-next-key = Ta clé a nommé celle-ci. Elle peut reprendre le compte { $when }. Ce n’est pas toi ? Arrête-le.
notice-next-key-now = Ta clé a nommé celle-ci. Elle peut reprendre le compte. Ce n’est pas toi ? Arrête-le.
notice-stop = Arrêter
notice-help = { $who } a une nouvelle clé. Tu es un contact de confiance. Est-ce vraiment cette personne ?
notice-renew = Ton adhésion se termine { $when }.
notice-renew-button = La renouveler
notice-few = Il faut { $needed } certifications valables, et tu en as { $count }. Demandes-en de nouvelles.
notice-move = Ce téléphone va reprendre le compte de { $who }.
notice-lost = Tu reprends le compte de { $who }.
