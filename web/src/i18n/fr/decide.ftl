# Ce que les membres décident : propositions, votes, délégations, débats.
bar-decide = Décider
decide-title = Décider
decide-mine = Ce qui t’attend
decide-mine-none = Rien ne t’attend pour l’instant.
todo-budget-vote = Vote dans le budget { $number }
todo-budget-show = Montre ton bulletin dans le budget { $number }
todo-elect-Council = Élis le conseil
todo-elect-Validators = Élis qui répond des validateurs
decide-votes = Propositions
decide-votes-none = Il n’y a pas de proposition. Chaque membre peut en faire une.
decide-past = Ce qui est terminé
decide-propose = Proposer quelque chose
decide-delegate = Déléguer mon vote
decide-proposal = Proposition { $number }
decide-gone = Cette proposition n’existe plus.
decide-by = du membre { $id }
decide-what = Si nous sommes d’accord, voici ce qui sera fait
decide-nothing = Rien
decide-and-more = { $first } et { $count } de plus
decide-unreadable = Cette application ne peut pas lire ce qui serait fait. Tu peux voter quand même.
decide-unreadable-short = Une chose que cette application ne peut pas lire
decide-unknown = Une chose que cette application ne connaît pas
decide-question-help = C’est une question. Son résultat ne change rien par lui-même.
decide-choice = Sur laquelle de ces propositions votons-nous ?
decide-choice-help = La meilleure passe au vote final.
decide-waits = Assez de membres veulent-ils un vote ?
decide-supporters =
    { $count ->
        [one] { $count } soutien sur { $needed }
       *[other] { $count } soutiens sur { $needed }
    }
decide-ready = On en débat. Le vote peut commencer { $when }.
decide-ready-now = Le temps du débat est terminé.
decide-support = Je veux un vote
decide-support-no-more = Je ne veux plus de vote
decide-support-help = Soutenir n’est pas voter. Cela dit que les membres devraient voter.
decide-open = Commencer le vote
decide-vote = Le vote
decide-ends = Jusqu’au { $when }, { $away }
decide-confirming = Elle a sa majorité. Si cela dure, c’est décidé { $when }.
decide-members-vote = Seuls les membres votent.
decide-my-vote = Mon vote
decide-through = Le membre { $id } vote pour toi : { $ballot }. Si tu votes, c’est ton vote qui compte.
decide-counted = Ton vote compte. Tu peux le changer jusqu’à la fin.
decide-not-sent = Pas encore envoyé
decide-cast = Déposer mon vote
decide-change = Changer mon vote
decide-retract = Retirer mon vote
decide-carried =
    { $count ->
        [one] Ton vote compte aussi pour { $count } autre membre.
       *[other] Ton vote compte aussi pour { $count } autres membres.
    }
decide-due = C’est approuvé. Ce sera fait { $away }, le { $when }.
decide-petition = Demander un second vote
decide-petition-help =
    { $count ->
        [one] { $count } membre demande un second vote.
       *[other] { $count } membres demandent un second vote.
    }
decide-contested = Assez de membres l’ont demandé. Nous votons encore une fois.
decide-closed = Le vote est clos depuis le { $when }.
decide-compared = Les membres choisissent entre cette proposition et ses rivales.

track-Constitution = Constitution
track-Commons = Caisse commune
track-Policy = Règles
track-Membership = Adhésion
track-Emergency = Urgence
stage-Waiting = cherche des soutiens
stage-Open = vote en cours
stage-Decided = approuvée
stage-Closed = terminée
stage-Compared = entre rivales

progress-support = { $ayes } membres sur { $all } sont pour. Il en faut { $needed } maintenant, et { $end } à la fin.
progress-approval = { $share } de ceux qui disent oui ou non sont pour. Il faut { $needed }.
progress-approval-none = Personne n’a dit oui ou non. Il faut { $needed } de ceux qui le disent.

talk-why = Pourquoi ?
talk-no-description = Personne ne l’a décrite.
talk-describe = Dis pourquoi tu le proposes
talk-describe-button = Décrire
talk-wrong-text = Ce texte n’est pas celui qui a été proposé. Ne t’y fie pas.
talk-checked = Ce téléphone a vérifié que personne n’a changé ce texte.
talk-sides = Ce que disent les membres
talk-none = Rien pour l’instant
talk-questions = Questions
talk-answer = Ta réponse
talk-answer-button = Répondre
talk-answer-of = Réponse du membre { $id }
talk-helpful =
    { $count ->
        [0] pas évalué
        [one] utile à { $count }
       *[other] utile à { $count }
    }
talk-rate = Utile
talk-say = Dire quelque chose
talk-kind = Qu’est-ce que c’est ?
talk-text = Tes mots
talk-say-button = Le dire
talk-left = Il reste { $left } caractères

delegate-title = Déléguer mon vote
delegate-text = Une personne de confiance peut voter pour toi. Si tu votes, c’est ton vote qui compte.
delegate-given = Votent pour toi
delegate-none = Personne ne vote pour toi.
delegate-all = Sur tout
delegate-revoke = Reprendre
delegate-carries =
    { $count ->
        [one] Tu votes pour { $count } autre membre.
       *[other] Tu votes pour { $count } autres membres.
    }
delegate-give = Donner mon vote à quelqu’un
delegate-whom = Son numéro de membre
delegate-whom-help = Cela compte pour les votes qui commencent ensuite.
delegate-for = Sur quoi
delegate-button = Déléguer
delegate-no-member = Il n’y a pas de membre { $number }.
delegate-yourself = C’est ton propre numéro.

propose-title = Proposer quelque chose
propose-what = Que faudrait-il faire ?
propose-spend = Payer quelqu’un avec la caisse commune
propose-dividend = Changer le dividende
propose-quota = Changer les actions gratuites d’un membre
propose-vouches = Changer combien de certifications il faut pour adhérer
propose-spend-value = Combien, en { $symbol }
propose-dividend-value = Le nouveau dividende, en { $symbol }
propose-quota-value = Le nouveau quota, en secondes de travail
propose-vouches-value = Combien de certifications
propose-to = À qui
propose-to-help = Son adresse
propose-rule = On en débat pendant { $preparation }. Puis on vote pendant { $decision }.
propose-next = Ensuite tu peux dire pourquoi.
propose-button = Le proposer

word-default = Ce que c’était au début
