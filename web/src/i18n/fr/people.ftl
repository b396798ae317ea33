# Personnes : qui certifie qui, se rencontrer par un code, la comparaison, devenir membre, contestations.
bar-people = Personnes
people-title = Personnes
people-person = Personne
people-not-member = Ici tu vois qui fait partie de la communauté. Deviens membre, et d’autres te certifient.
people-my-way = Mon chemin pour devenir membre
people-given =
    { $count ->
        [0] Tu ne certifies encore personne
        [one] Tu certifies { $count } personne
       *[other] Tu certifies { $count } personnes
    }
people-left =
    { $count ->
        [one] Tu peux encore certifier { $count } personne.
       *[other] Tu peux encore certifier { $count } personnes.
    }
people-now = Tu peux certifier quelqu’un maintenant.
people-none-left = Tu as donné toutes tes certifications. Retires-en une, ou attends la fin d’une autre.
people-next = Tu peux certifier une autre personne { $when }.
people-until = jusqu’au { $when }
people-invite = Inviter quelqu’un
people-got =
    { $count ->
        [0] Personne ne te certifie
        [one] { $count } personne te certifie
       *[other] { $count } personnes te certifient
    }
people-vouched-by =
    { $count ->
        [0] Aucune certification pour cette personne
        [one] { $count } certification pour cette personne
       *[other] { $count } certifications pour cette personne
    }
people-no-vouches = Aucune certification n’est valable maintenant.
people-guardians =
    { $count ->
        [0] Tu n’as pas encore de contacts de confiance. Si tu perds ta clé, personne ne peut t’aider.
       *[other] Si tu perds ta clé, { $needed } de tes { $count } contacts de confiance peuvent t’aider.
    }
people-guardians-of =
    { $count ->
        [0] Il n’y a pas encore de contacts de confiance.
       *[other] { $needed } de ses { $count } contacts de confiance peuvent confirmer une nouvelle clé.
    }
people-vouch-for-me = Quelqu’un me certifie
people-on-the-way = En chemin pour devenir membre
people-nobody-on-the-way = Personne n’est en chemin maintenant.
people-members = Membres
people-find = Trouver un membre par son numéro
people-show = Montrer
people-more = En montrer plus
people-has-vouches =
    { $count ->
        [0] En chemin, sans certification
        [one] En chemin, avec { $count } certification
       *[other] En chemin, avec { $count } certifications
    }
people-is-Invited = Sur invitation
people-is-Candidate = En chemin
people-is-Active = Membre
people-is-Lapsed = L’adhésion a expiré
people-until-Invited = Sur invitation jusqu’au { $when }
people-until-Candidate = En chemin, jusqu’au { $when }
people-until-Active = Membre jusqu’au { $when }
people-until-Lapsed = L’adhésion a expiré
people-leaves = Cette personne part le { $when }.
people-needs = Il y a { $count } certifications sur { $needed }.
people-waits = Cette personne peut entrer { $when }, si personne ne s’oppose.
people-ready = Cette personne peut entrer maintenant.
people-in-line =
    { $count ->
        [0] C’est bientôt son tour.
        [one] Dans la file, { $count } personne est devant.
       *[other] Dans la file, { $count } personnes sont devant.
    }
people-let-join = Faire entrer
people-challenged =
    { $count ->
        [one] { $count } membre doute de cette personne. La décision vient avant le { $when }.
       *[other] { $count } membres doutent de cette personne. La décision vient avant le { $when }.
    }
people-name = Donner un nom
people-rename = Changer le nom
people-name-label = Nom
people-name-help = Il reste sur ce téléphone. Personne d’autre ne le voit.
people-name-save = Garder ce nom
people-told = Cette personne nous a dit ce nom. Change-le s’il est faux.

vouch-title = Ta certification
vouch-what = Tu dis : j’ai rencontré cette personne, et elle n’est ici qu’une fois.
vouch-button = Certifier cette personne
vouch-given = Tu certifies cette personne jusqu’au { $when }.
vouch-again = Certifier à nouveau
vouch-withdraw = Retirer la certification
vouch-invited = Cette personne doit d’abord accepter l’invitation.
vouch-uninvite = Retirer l’invitation

meet-title = Se rencontrer
meet-text = L’autre personne te montre un code sur son téléphone. Scanne-le.
meet-scan = Scanner son code
meet-paste = Ou colle le texte du code
meet-go-on = Continuer
meet-other-code = Ce code ne parle d’aucune personne. Ouvre-le avec l’appareil photo de ton téléphone.
meet-no-key = Tu n’as pas encore de clé ici. Crées-en une, ou ouvre la tienne.
meet-yourself = C’est ton propre code. Montre-le à quelqu’un d’autre.
invite-text = Ce compte n’est encore à personne ici. Connais-tu cette personne, et l’as-tu rencontrée ?
invite-answers = En invitant, tu certifies. Une fausse certification peut t’exclure pour un temps.
invite-button = Inviter
invite-already = Cette personne est déjà ici.
invite-look = Regarder
support-says = Quelqu’un dit que ce membre a perdu sa clé :
support-new = Ce serait sa nouvelle clé :
support-not-guardian = Tu n’es pas un contact de confiance de ce membre. Tu ne peux pas aider ici.
support-sure = Est-ce vraiment cette personne ? Rencontrez-vous ou appelez-vous. Quelqu’un peut se faire passer pour elle.
support-button = Comparer ensemble

compare-title = Comparer trois mots
compare-met = Soyez ensemble, ou appelez-vous. Tu dois connaître le visage ou la voix.
compare-tell = L’autre personne ouvre « Comparer trois mots ». Dis-lui :
compare-numbers = membre { $id }, nombre { $drawn }
compare-listen = Elle te lit trois mots. Touche les mots que tu entends :
compare-none = Aucun de ceux-là
compare-wrong = Ce ne sont pas les mots de cette clé. Quelqu’un a peut-être échangé le code. Redemande-le.
compare-again = Comparer encore une fois
compare-missing = Tu peux signer ceci seulement après avoir comparé les trois mots.
compare-say-link = Comparer trois mots
compare-say-text = Le membre qui t’aide te dit deux nombres. Écris-les ici.
compare-say-member = Son numéro de membre
compare-say-drawn = Le nombre de quatre chiffres
compare-say-show = Montrer mes mots
compare-say-read = Maintenant, lis ceci à voix haute :
compare-say-only = Lis-le seulement au membre que tu vois ou entends.

join-title = Devenir membre
join-1 = Un membre t’invite
join-2 = Tu acceptes
join-3 = Des membres te certifient : { $count } sur { $needed }
join-vouches = D’autres membres te certifient
join-4 = Un temps passe, où d’autres peuvent s’opposer
join-5 = Tu entres
join-show = Montre ce code à un membre qui te connaît.
join-code = Un code avec lequel un membre t’invite
join-name = Ton nom, si tu veux
join-name-help = Il va dans le code, et jamais sur la chaîne.
join-name-long = Ce nom est trop long. Il y a de la place pour 40 lettres.
join-invited = Tu as une invitation. Accepte-la, et d’autres peuvent te certifier.
join-decline = Refuser
join-ask = Demande à des membres qui te connaissent de te certifier. Ton numéro est le { $id }.
join-waits = Tu peux entrer { $when }, si personne ne s’oppose.
join-ready = Tu peux entrer maintenant.
join-challenged = Quelqu’un doute de ton existence. Parle avec les membres qui te certifient.
join-done = Tu es le membre { $id }. Bienvenue !

challenge-link = Je doute de cette personne
challenge-title = Contester
challenge-risk = Si tu as tort, tu ne peux plus certifier ni contester pour un temps.
challenge-talk = Parle d’abord avec la personne. Conteste seulement si elle est fausse ou a trompé d’autres.
challenge-reason = Pourquoi le penses-tu ?
challenge-public = Tout le monde peut le lire, pour toujours. Ne nomme personne d’autre.
challenge-long = C’est trop long. Raccourcis-le.
challenge-button = Regarder encore une fois
