### Ce que dit la chaîne quand elle refuse : ce qui s’est passé, et que faire. On dit « tu ». Mots : docs/glossary.md.

-not-a-member = Tu n’es pas membre actif. Rejoins la communauté, ou renouvelle ton adhésion.
-no-such-currency = Cette monnaie n’existe pas. Choisis-en une dans la liste.
-already-so = C’est déjà le cas. Tu n’as rien à faire.
-app-fault = L’application a envoyé quelque chose que la chaîne refuse. Mets-la à jour, ou signale l’erreur.
-operators-only = Cette étape concerne ceux qui font tourner la chaîne. Tu n’as rien à faire.
-bad-text = Le texte est vide ou abîmé. Écris-le à nouveau.
-bad-document = Le document n’a pas d’adresse lisible. Indique où on le trouve.
-already-signed = Tu as déjà signé. Tu n’as plus rien à faire.
-no-money = Il n’y a pas assez d’argent sur le compte. Choisis un montant plus petit.
-below-minimum = Un compte doit garder un solde minimal. Laisse un peu plus, ou paie tout.
-too-large = Le montant est trop grand pour être calculé. Choisis-en un plus petit.
-vote-over = Le vote est terminé. Le résultat est acquis.
-not-on-roll = Tu n’étais pas membre au début du vote, ou tu ne l’es plus. Tu pourras participer la prochaine fois.
-wrong-stage = Cela n’est possible qu’à une autre phase. Regarde les dates, et reviens au bon moment.
-secret-vote = Ce vote est secret. Dépose maintenant ton bulletin fermé, et ouvre-le plus tard.
-open-vote = Ce vote est ouvert. Vote directement.
-no-commitment = Il n’y a pas de bulletin fermé à ouvrir. Tu n’en as pas déposé, ou il est déjà ouvert.
-wrong-reveal = Ce n’est pas le vote que tu as fermé. Utilise l’appareil ou la sauvegarde qui le contient.
-try-later = La chaîne est en cours de mise à jour. Réessaie dans quelques minutes.

## DispatchError
error-Unknown = La chaîne a refusé : { $name }. Rien n’a changé. Mets l’application à jour, ou signale l’erreur.
error-NotACall = La communauté a changé ses règles entre-temps. Recharge cette page.
error-Other = La chaîne a refusé. Mets l’application à jour, et réessaie.
error-CannotLookup = Cette adresse n’existe pas ici. Vérifie-la.
error-BadOrigin = Tu ne peux pas le faire toi-même. Il faut une décision des membres, ou une fonction.
error-ConsumerRemaining = Le compte sert encore. Termine d’abord ce qui en dépend.
error-NoProviders = Le compte est vide, il n’existe pas encore. Mets-y d’abord un peu d’argent.
error-TooManyConsumers = Le compte sert à trop de choses. Mets fin à l’une d’elles d’abord.
error-Exhausted = La chaîne a trop à faire. Réessaie un peu plus tard.
error-Corruption = La chaîne a trouvé des données abîmées. Signale-le à ceux qui la font tourner.
error-Unavailable = Il manque quelque chose pour l’instant. Réessaie plus tard.
error-RootNotAllowed = { -app-fault }

## Token
error-Token-FundsUnavailable = { -no-money }
error-Token-OnlyProvider = { -below-minimum }
error-Token-BelowMinimum = Le montant est trop petit pour un compte. Choisis-en un plus grand.
error-Token-CannotCreate = L’autre n’a pas de compte dans cette monnaie. Demande-lui d’en ouvrir un d’abord.
error-Token-UnknownAsset = { -no-such-currency }
error-Token-Frozen = Ce compte est bloqué. Demande à la gestion de la monnaie, ou fais appel.
error-Token-Unsupported = Cette monnaie ne le permet pas. Choisis-en une autre.
error-Token-CannotCreateHold = On ne peut pas retenir d’argent sur ce compte. Verses-y d’abord quelque chose.
error-Token-NotExpendable = { -below-minimum }
error-Token-Blocked = Ce compte ne reçoit rien pour l’instant. Choisis-en un autre, ou demande.

## Trie
error-Trie-DecodeError = { -app-fault }
error-Trie-DecoderError = { -app-fault }
error-Trie-DuplicateKey = { -app-fault }
error-Trie-ExtraneousHashReference = { -app-fault }
error-Trie-ExtraneousNode = { -app-fault }
error-Trie-ExtraneousValue = { -app-fault }
error-Trie-IncompleteDatabase = { -app-fault }
error-Trie-IncompleteProof = { -app-fault }
error-Trie-InvalidChildReference = { -app-fault }
error-Trie-InvalidHash = { -app-fault }
error-Trie-InvalidStateRoot = { -app-fault }
error-Trie-RootMismatch = { -app-fault }
error-Trie-ValueAtIncompleteKey = { -app-fault }
error-Trie-ValueMismatch = { -app-fault }

## Arithmetic
error-Arithmetic-Underflow = { -no-money }
error-Arithmetic-Overflow = { -too-large }
error-Arithmetic-DivisionByZero = { -app-fault }

## Transactional
error-Transactional-LimitReached = { -app-fault }
error-Transactional-NoLayer = { -app-fault }

## Transaction
error-Transaction-Call = La chaîne n’accepte pas cela de toi maintenant. Mets l’application à jour, ou vérifie tes droits.
error-Transaction-Payment = Ton quota gratuit est épuisé, et le compte ne peut pas payer les frais. Attends, ou trouve un peu d’argent.
error-Transaction-Future = Une action précédente n’est pas encore arrivée. Attends-la.
error-Transaction-Stale = C’est déjà envoyé, ou un autre appareil a été plus rapide. Regarde ton compte, puis réessaie.
error-Transaction-BadProof = La signature ne va pas avec cette chaîne. Mets l’application à jour, et signe à nouveau.
error-Transaction-AncientBirthBlock = Trop de temps a passé depuis ta signature. Rien n’a été fait. Signe à nouveau.
error-Transaction-ExhaustsResources = C’est trop d’un coup, ou la chaîne est pleine. Réessaie, ou fais-le en parties.
error-Transaction-Custom = La chaîne a refusé pour une raison à elle. Mets l’application à jour, et réessaie.
error-Transaction-BadMandatory = { -app-fault }
error-Transaction-MandatoryValidation = { -app-fault }
error-Transaction-BadSigner = Ce compte ne peut pas signer. Choisis-en un autre.
error-Transaction-IndeterminateImplicit = { -app-fault }
error-Transaction-UnknownOrigin = { -app-fault }
error-Transaction-CannotLookup = On ne peut pas le vérifier pour l’instant. Réessaie plus tard.
error-Transaction-NoUnsignedValidator = { -app-fault }

## System
error-System-InvalidSpecName = Le nouveau programme de règles vient d’une autre chaîne. Choisis-en un de cette chaîne.
error-System-SpecVersionNeedsToIncrease = Le nouveau programme de règles est plus ancien que l’actuel. Choisis-en un plus récent.
error-System-FailedToExtractRuntimeVersion = Le nouveau programme de règles est illisible. Vérifie le fichier, et propose-le à nouveau.
error-System-NonDefaultComposite = { -app-fault }
error-System-NonZeroRefCount = Le compte sert encore. Termine ce qui en dépend, puis ferme-le.
error-System-CallFiltered = Cette action est impossible pour l’instant. Elle est suspendue, ou le mode sans échec est actif. Réessaie plus tard.
error-System-MultiBlockMigrationsOngoing = { -try-later }
error-System-NothingAuthorized = Les membres n’ont accepté aucun nouveau programme. Propose-le-leur d’abord.
error-System-Unauthorized = Ce n’est pas le programme que les membres ont accepté. Choisis le bon fichier.

## Policy
error-Policy-TooLittle = La valeur est au-dessous du minimum permis. Choisis-en une plus grande.
error-Policy-TooMuch = La valeur est au-dessus du maximum permis. Choisis-en une plus petite.
error-Policy-RecoveryImpossible = Une récupération demanderait plus de contacts de confiance qu’un membre n’en a. Demandes-en moins.
error-Policy-MoreVouchesThanCanBeGiven = Aucun membre ne pourrait donner autant de certifications. Demandes-en moins, ou permets d’en donner plus.
error-Policy-VouchesEndTooSoon = La première certification expirerait avant qu’il y en ait assez. Fais-les durer plus longtemps.
error-Policy-ChallengeTooLong = Une candidature ou une certification finirait avant le délai de contestation. Choisis un délai plus court.
error-Policy-PenaltyTooLong = La pénalité durerait plus qu’une nouvelle adhésion. Choisis-en une plus courte.
error-Policy-ReevaluatedTooOften = Le dividende serait recalculé plus souvent qu’il n’est versé. Choisis une durée plus longue.
error-Policy-RefillsTooFast = Le quota gratuit se remplirait plus vite que le temps. Choisis un quota plus petit ou plus de temps.
error-Policy-TooSlowForSlots = Avec une machine si lente, certaines actions n’entreraient dans aucun bloc. Choisis-en une plus rapide.
error-Policy-MoreVouchesThanMembers = Personne ne pourrait adhérer, car il y a moins de membres. Demande moins de certifications.
error-Policy-MoreThanTheValidators = Il n’y a pas autant de validateurs actifs. Choisis un minimum plus bas.
error-Policy-ElectionsTooLong = Les élections ne tiennent pas dans un mandat. Raccourcis-les, ou allonge le mandat.
error-Policy-MoreValidatorsThanSeats = Les élections ne suffiraient pas au minimum. Choisis un minimum plus bas, ou plus de sièges.
error-Policy-TooShortForJuries = Un jury ne pourrait pas décider dans ce délai. Choisis une durée plus longue.
error-Policy-AppealPanelTooSmall = Le jury d’un appel doit être plus grand que le premier. Choisis plus de jurés pour lui, ou moins pour le premier.

## Babe
error-Babe-InvalidEquivocationProof = { -operators-only }
error-Babe-InvalidKeyOwnershipProof = { -operators-only }
error-Babe-DuplicateOffenceReport = { -operators-only }
error-Babe-InvalidConfiguration = { -operators-only }

## Session
error-Session-InvalidProof = La preuve ne correspond pas à ces clés. Recrée les clés sur ton nœud.
error-Session-NoAssociatedValidatorId = Ce compte ne peut pas être celui d’un validateur. Utilise la clé de ton adhésion.
error-Session-DuplicatedKey = Un autre validateur utilise une de ces clés. Crées-en de nouvelles sur ton nœud.
error-Session-NoKeys = Ce compte n’a pas de clés de validateur. Enregistre-les d’abord.
error-Session-NoAccount = Le compte est vide, il ne peut pas avoir de clés. Mets-y d’abord un peu d’argent.

## Validators
error-Validators-AlreadyValidator = Ce compte est déjà validateur. S’il est suspendu, il revient avec « resume ».
error-Validators-NotValidator = Ce compte n’est pas validateur. Il faut d’abord l’ajouter.
error-Validators-NoKeys = Ce compte n’a pas de clés de validateur. Il doit d’abord les enregistrer.
error-Validators-TooMany = Il y a déjà autant de validateurs que possible. Retires-en un d’abord.
error-Validators-TooFew = Il y aurait trop peu de validateurs. Ajoutes-en un autre d’abord.
error-Validators-NotActive = Ce validateur n’est pas actif, il ne peut pas faire de pause. Tu n’as rien à faire.
error-Validators-NotSuspended = Ce validateur n’est pas suspendu. S’il est exclu, il faut l’ajouter à nouveau.
error-Validators-TooEarly = Un validateur suspendu doit d’abord attendre. Reviens après deux sessions.

## Grandpa
error-Grandpa-PauseFailed = { -operators-only }
error-Grandpa-ResumeFailed = { -operators-only }
error-Grandpa-ChangePending = { -operators-only }
error-Grandpa-TooSoon = { -operators-only }
error-Grandpa-InvalidKeyOwnershipProof = { -operators-only }
error-Grandpa-InvalidEquivocationProof = { -operators-only }
error-Grandpa-DuplicateOffenceReport = { -operators-only }

## Finality
error-Finality-NotPast = Le dernier bloc définitif doit être passé. Demande-le à un nœud.
error-Finality-NoSuchSet = Ce groupe de validateurs n’existe pas encore. Demande le numéro à un nœud.

## Balances
error-Balances-VestingBalance = Une partie de cet argent sera libre plus tard. Attends, ou choisis un montant plus petit.
error-Balances-LiquidityRestrictions = Une partie de cet argent est retenue. Choisis un montant plus petit.
error-Balances-InsufficientBalance = { -no-money }
error-Balances-ExistentialDeposit = Le compte payé est nouveau et demande un solde minimal. Paie un peu plus.
error-Balances-Expendability = { -below-minimum }
error-Balances-ExistingVestingSchedule = Ce compte a déjà un tel plan. Attends qu’il soit terminé.
error-Balances-DeadAccount = Ce compte n’existe pas encore. Verse-lui d’abord quelque chose.
error-Balances-TooManyReserves = De l’argent est retenu sur ce compte pour trop de raisons. Libères-en d’abord.
error-Balances-TooManyHolds = De l’argent est retenu sur ce compte pour trop de raisons. Libères-en d’abord.
error-Balances-TooManyFreezes = Ce compte est bloqué pour trop de raisons. Attends que l’une d’elles prenne fin.
error-Balances-IssuanceDeactivated = { -app-fault }
error-Balances-DeltaZero = { -app-fault }

## Treasury
error-Treasury-InvalidIndex = La caisse commune ne connaît pas ce paiement. Regarde à nouveau la liste.
error-Treasury-TooManyApprovals = Trop de paiements de la caisse commune attendent. Réessaie quand certains seront payés.
error-Treasury-InsufficientPermission = Le montant dépasse ce que cette décision peut dépenser. Demande moins.
error-Treasury-ProposalNotApproved = Ce paiement n’a pas été approuvé. Les membres décident d’abord.
error-Treasury-FailedToConvertBalance = La caisse commune ne peut pas payer dans cette monnaie. Choisis-en une autre.
error-Treasury-SpendExpired = Le délai pour toucher ce paiement est passé. Demande aux membres de décider à nouveau.
error-Treasury-EarlyPayout = Ce paiement n’est pas encore dû. Attends son jour.
error-Treasury-AlreadyAttempted = Ce paiement a déjà été fait ou tenté. Regarde comment il s’est terminé.
error-Treasury-PayoutError = Le paiement n’est pas passé. Réessaie quand la caisse commune aura de l’argent.
error-Treasury-NotAttempted = Ce paiement n’a pas encore été touché. Touche-le d’abord.
error-Treasury-Inconclusive = On ne sait pas encore si le paiement est passé. Regarde plus tard.

## Dividend
error-Dividend-NotAMember = { -not-a-member }
error-Dividend-NothingToClaim = Aucun nouveau dividende n’est encore dû. Attends le prochain.
error-Dividend-BelowMinimumBalance = Le compte est vide, et ce dividende seul ne suffit pas. Rien n’est perdu. Encaisse-le quand il y aura plus.
error-Dividend-UnknownCurrency = { -no-such-currency }
error-Dividend-AlreadyOpen = Cette monnaie verse déjà un dividende. Modifie plutôt son plan.
error-Dividend-NotOpen = Cette monnaie ne verse pas de dividende. Demande à sa gestion d’en ouvrir un.
error-Dividend-PeriodTooShort = Le temps entre deux dividendes est trop court. Choisis-en un plus long.
error-Dividend-CannotIssue = On ne peut pas créer d’unités de cette monnaie. Partage seulement ce qui a été versé.
error-Dividend-AlreadyJoined = Tu participes déjà à ce dividende. Tu n’as rien à faire.
error-Dividend-TooManyDividends = Tu participes à autant de dividendes que possible. Quittes-en un d’abord.
error-Dividend-NotJoined = Tu ne participes pas à ce dividende. Rejoins-le d’abord.
error-Dividend-NotDue = La période en cours n’est pas finie. Attends sa fin.

## CommunityCurrencies
error-CommunityCurrencies-InUse = Une autre monnaie porte ce numéro. Choisis-en un autre.
error-CommunityCurrencies-BadName = Le nom ou le symbole ne va pas, ou il y a trop de décimales. Corrige-le.
error-CommunityCurrencies-BadMinimum = Le solde minimal est trop petit. Choisis au moins la plus petite unité.
error-CommunityCurrencies-BurntCredit = Dans un crédit mutuel, rien ne peut disparaître. Envoie la perte à la caisse ou au dividende.
error-CommunityCurrencies-BadCredit = Les règles du crédit mutuel ne vont pas ensemble. Vérifie le délai, l’arriéré et la contribution.
error-CommunityCurrencies-BadVouchers = Les bons demandent un plafond supérieur à zéro, et une fin future. Corrige cela.
error-CommunityCurrencies-BadTime = Le moment est passé, ou la durée est trop courte ou trop longue. Choisis autrement.
error-CommunityCurrencies-BadRate = Les deux côtés d’un taux doivent dépasser zéro. Corrige-le.
error-CommunityCurrencies-NoLongerPaid = On ne peut plus payer avec cette monnaie. Les bons restent remboursables quelque temps.
error-CommunityCurrencies-Closing = Cette monnaie s’éteint, cela n’est plus possible. Dépense ou rembourse ce que tu as.
error-CommunityCurrencies-NotOver = La monnaie a encore du temps ou des comptes. Attends, ou fais d’abord retirer les comptes.
error-CommunityCurrencies-BeyondSupply = On ne peut pas créer autant de cette monnaie. Choisis un montant plus petit.
error-CommunityCurrencies-NotVouchers = Cela n’est possible que pour des bons. Cette monnaie est d’une autre sorte.
error-CommunityCurrencies-NotRedeemable = Rien n’est prévu pour rembourser ces unités. Dépense-les plutôt.
error-CommunityCurrencies-NotMutualCredit = Cela n’est possible que dans un crédit mutuel. Cette monnaie est d’une autre sorte.
error-CommunityCurrencies-NotAMember = { -not-a-member }
error-CommunityCurrencies-HasLine = Tu as déjà une ligne dans ce crédit mutuel. Si ta clé a changé, déplace-la.
error-CommunityCurrencies-NoLine = Cette personne n’a pas de ligne dans ce crédit mutuel. Elle doit d’abord le rejoindre.
error-CommunityCurrencies-StillOwes = Il reste une dette. Rembourse-la d’abord.
error-CommunityCurrencies-StillAMember = Cette personne est membre actif, et paie elle-même ses dettes.
error-CommunityCurrencies-TooEarly = Le délai de grâce n’est pas fini. Attends sa fin.
error-CommunityCurrencies-FundEmpty = Le fonds de garantie n’a pas encore d’argent. Réessaie plus tard.
error-CommunityCurrencies-NothingToChange = { -already-so }
error-CommunityCurrencies-NoAccount = Cette monnaie n’a pas ce compte. Il s’ouvre avec un paiement ou une adhésion.
error-CommunityCurrencies-AlreadyFrozen = Le compte est bloqué, ou l’était récemment. Attends avant de le bloquer à nouveau.
error-CommunityCurrencies-NotOneself = C’est toi qui as bloqué ce compte. Libère-le au lieu de faire appel.
error-CommunityCurrencies-AlreadyAppealed = Il y a déjà eu un appel contre ce blocage. Attends la décision.
error-CommunityCurrencies-UnknownAgreement = Cet accord entre monnaies n’existe pas. Regarde à nouveau la liste.
error-CommunityCurrencies-NotAccepted = L’autre partie n’a pas encore accepté l’accord. Attends qu’elle le fasse.
error-CommunityCurrencies-NotInAgreement = L’accord ne porte pas sur cette monnaie. Choisis le bon accord.
error-CommunityCurrencies-NotBalanced = Une communauté doit encore à l’autre. Laisse les membres le dépenser, ou compense-le d’abord.
error-CommunityCurrencies-TooDear = Le paiement coûterait plus que ta limite. Paie moins, ou relève la limite.
error-CommunityCurrencies-OverClearingLimit = Les deux communautés se doivent trop pour cela. Paie moins, ou attends la compensation.
error-CommunityCurrencies-NoCycle = Ces accords ne forment pas un cercle. Choisis-en qui reviennent à la première monnaie.
error-CommunityCurrencies-RatesDisagree = Les taux du cercle ne s’accordent pas. Ce cercle ne peut pas être compensé.
error-CommunityCurrencies-NothingToClear = Quelque part dans le cercle, la dette est moindre. Compense moins.
error-CommunityCurrencies-StillHeld = Des unités sont retenues sur ce compte. Attends qu’elles soient libres.
error-CommunityCurrencies-NotDecided = Les règles de cette monnaie disent qui supporte une dette. Personne n’en décide.
error-CommunityCurrencies-NotExact = Quelque part dans le cercle, ce n’est pas un nombre entier. Choisis un autre montant.

## Payments
error-Payments-ZeroAmount = Le montant est nul. Choisis-en un supérieur à zéro.
error-Payments-ToOneself = Les deux côtés sont le même compte ou la même personne. Choisis quelqu’un d’autre.
error-Payments-BadMemo = Le motif est abîmé. Écris-le à nouveau.
error-Payments-UnknownCurrency = { -no-such-currency }
error-Payments-BadTime = Le moment est passé ou trop lointain. Choisis-en un entre les deux.
error-Payments-BadPeriod = L’intervalle entre les paiements ne convient pas, ou il n’y a aucun paiement. Corrige-le.
error-Payments-UnknownPayment = La chaîne ne garde plus ce paiement. Pour le rendre, fais un nouveau paiement.
error-Payments-NotThePayee = Seule la personne payée peut le faire. Demande-lui.
error-Payments-NotThePayer = Seule la personne qui paie peut le faire. Demande-lui.
error-Payments-RefundTooMuch = C’est plus que ce qui reste du paiement. Rends moins, ou tout le reste.
error-Payments-UnknownRequest = Cette demande n’existe plus. Elle a été payée, refusée, retirée, ou a expiré.
error-Payments-Expired = Le délai est passé. Demandes-en une nouvelle.
error-Payments-TooManyRequests = Tu as autant de demandes ouvertes que possible. Retires-en une d’abord.
error-Payments-UnknownMandate = Il n’y a pas de mandat pour cela. Demandes-en un à la personne qui paie.
error-Payments-UnknownSchedule = Ce paiement programmé n’existe pas, ou il est terminé. Regarde à nouveau la liste.
error-Payments-TooManySchedules = Tu as autant de paiements programmés que possible. Annules-en un d’abord.
error-Payments-UnknownOffer = Cette offre n’existe pas, ou elle est terminée. Choisis-en une autre.
error-Payments-NotThePoster = Cette offre est à quelqu’un d’autre. Seule cette personne peut la retirer.
error-Payments-TooManyOffers = Tu as autant d’offres que possible. Retires-en une d’abord.
error-Payments-SameCurrency = Une monnaie ne s’échange pas contre elle-même. Choisis-en deux différentes.
error-Payments-BadRate = Les deux côtés d’un taux doivent dépasser zéro. Corrige-le.
error-Payments-LimitReached = L’offre vend moins, aujourd’hui ou en tout. Prends moins, ou reviens demain.
error-Payments-TooLittle = Tu recevrais moins que demandé. Donne plus, ou demande moins.
error-Payments-TooMuch = { -too-large }
error-Payments-KeyReplaced = Cette personne a une nouvelle clé. Utilise celle-là.

## Members
error-Members-NotAMember = { -not-a-member }
error-Members-UnknownPerson = Personne n’a ce numéro ou cette clé. Vérifie, ou scanne à nouveau sa carte.
error-Members-AccountTaken = Cette clé est, était ou sera celle de quelqu’un. Crées-en une nouvelle.
error-Members-WrongStatus = Ce n’est pas possible à l’étape où en est cette personne. Regarde sa carte.
error-Members-NotOneself = Tu ne peux pas le faire pour toi-même. Demande à un autre membre.
error-Members-TooSoon = Tu l’as fait il y a peu. Attends de pouvoir recommencer.
error-Members-Penalised = Ce membre a une pénalité. Attends qu’elle soit finie.
error-Members-TooYoung = Ce membre est arrivé trop récemment. Attends un peu.
error-Members-OwnVouch = Tu certifies cette personne. Retire d’abord ta certification.
error-Members-EnoughChallengers = Assez de membres contestent déjà cette personne. Donne tes preuves à l’un d’eux.
error-Members-NotAChallenger = Tu n’as pas contesté cette personne. Conteste-la d’abord.
error-Members-BranchTooLarge = Cela fait trop de personnes à la fois. Nomme une branche plus petite.
error-Members-NoBranch = Cette contestation ne nomme aucune branche. Son auteur peut en nommer une.
error-Members-RemovalUnderWay = Une branche de cette personne est en cours de retrait. Attends la fin.
error-Members-TooFar = Cette personne est trop loin des membres de longue date. Demande à certains de la certifier.
error-Members-InLine = Cette personne est déjà sur la liste d’attente. Elle entrera dès qu’il y aura de la place.
error-Members-LineIsFull = L’auteur de ton invitation a trop de monde en attente. Réessaie quand l’un d’eux sera entré.
error-Members-TooManyVouches = Tu certifies autant de personnes que possible. Retire une certification, ou attends qu’une expire.
error-Members-EnoughVouches = Cette personne a autant de certifications que possible. Elle n’en a pas besoin d’autres.
error-Members-NoVouch = Tu ne certifies pas cette personne, ou plus. Certifie-la d’abord.
error-Members-TooFewVouches = Trop peu de certifications sont valables. Demande à ceux qui te connaissent de te certifier à nouveau.
error-Members-ChallengePeriod = Le délai de contestation n’est pas fini. Attends sa fin, puis rejoins.
error-Members-ChallengeOpen = Une contestation de cette personne est ouverte. Attends la décision.
error-Members-NoChallenge = Cette personne n’est pas contestée, ou ne peut plus l’être. Tu n’as rien à faire.
error-Members-AlreadyChallenging = Ta propre contestation est encore ouverte. Attends la décision.
error-Members-NotTheInviter = Quelqu’un d’autre a invité cette personne. Seule cette personne peut le faire.
error-Members-KeyFixed = La clé a changé récemment. Attends avant d’en changer à nouveau.
error-Members-NoNextKey = Rien n’attend cette clé. Commence sur l’ancien téléphone, ou demande à tes contacts de confiance.
error-Members-RecoveryUnderWay = Des contacts de confiance s’accordent sur une nouvelle clé. Oppose-toi, ou attends la fin.
error-Members-Disputed = L’ancienne clé s’est opposée. Attends la décision du jury ou des membres.
error-Members-NoRecovery = Cette récupération n’existe pas. Compare à nouveau le code avec la personne.
error-Members-AlreadySupported = Tu soutiens déjà cette clé. Tu n’as plus rien à faire.
error-Members-NotAGuardian = Tu n’es pas contact de confiance de cette personne. Ceux qu’elle a nommés ou qui la certifient peuvent aider.
error-Members-TooEarly = Le délai d’attente n’est pas fini. Attends sa fin.
error-Members-TooFewSupporters = Trop peu de contacts de confiance le soutiennent. Demande à d’autres.
error-Members-BadGuardians = Les contacts de confiance sont d’autres membres actifs, chacun une fois. Corrige la liste.
error-Members-Leaving = Cette personne a déjà annoncé son départ. Il prendra effet après un délai d’attente.
error-Members-NotLeaving = Cette personne n’a pas annoncé de départ. Il n’y a rien à annuler.
error-Members-NothingLeft = Il ne reste pas d’argent sur cette ancienne clé. Tu n’as rien à faire.
error-Members-BadThreshold = Plus de la moitié doit être d’accord, et au moins le nombre de la communauté. Corrige-le.

## Council
error-Council-NotMember = Tu n’as pas de siège au conseil. Seuls ses membres peuvent le faire.
error-Council-DuplicateProposal = Le conseil vote déjà sur la même motion. Vote sur celle-là.
error-Council-ProposalMissing = Cette motion n’existe pas, ou elle est close. Regarde à nouveau la liste.
error-Council-WrongIndex = { -app-fault }
error-Council-DuplicateVote = Tu as déjà voté ainsi. Tu n’as rien à faire.
error-Council-AlreadyInitialized = { -app-fault }
error-Council-TooEarly = Le vote sur cette motion n’est pas fini. Attends sa fin.
error-Council-TooManyProposals = Le conseil a autant de motions ouvertes que possible. Il faut d’abord en clore une.
error-Council-WrongProposalWeight = { -app-fault }
error-Council-WrongProposalLength = { -app-fault }
error-Council-PrimeAccountNotMember = { -app-fault }
error-Council-ProposalActive = Cette motion est encore ouverte. Il faut d’abord la clore.

## Preimage
error-Preimage-TooBig = Le texte est trop long pour la chaîne. Raccourcis-le.
error-Preimage-AlreadyNoted = La chaîne a déjà ce texte. Tu n’as rien à faire.
error-Preimage-NotAuthorized = Quelqu’un d’autre a enregistré ce texte. Seule cette personne peut le retirer.
error-Preimage-NotNoted = La chaîne n’a pas ce texte. Tu n’as rien à faire.
error-Preimage-Requested = Ce texte sert encore. Tu pourras le retirer quand ce sera terminé.
error-Preimage-NotRequested = { -app-fault }
error-Preimage-TooMany = { -app-fault }
error-Preimage-TooFew = { -app-fault }

## Scheduler
error-Scheduler-FailedToSchedule = On ne peut pas le prévoir pour ce moment. Choisis-en un autre.
error-Scheduler-NotFound = Cette action prévue n’existe pas, ou elle a eu lieu. Regarde à nouveau la liste.
error-Scheduler-TargetBlockNumberInPast = Le moment choisi est passé. Choisis-en un plus tard.
error-Scheduler-RescheduleNoChange = { -already-so }
error-Scheduler-Named = { -app-fault }

## ParticipatoryBudget
error-ParticipatoryBudget-UnknownCycle = Ce budget n’existe pas. Choisis-en un dans la liste.
error-ParticipatoryBudget-UnknownProposal = Cette proposition n’existe pas dans ce budget. Choisis-en une dans la liste.
error-ParticipatoryBudget-UnknownProject = Ce projet n’a pas gagné dans ce budget. Choisis un projet gagnant.
error-ParticipatoryBudget-TooManyCycles = Autant de budgets sont ouverts que possible. Attends que l’un soit fini.
error-ParticipatoryBudget-BadPot = L’enveloppe de ce budget est nulle ou trop grande. Choisis-en une autre.
error-ParticipatoryBudget-BadLimits = Les coûts minimal et maximal ne vont pas ensemble, ou dépassent l’enveloppe. Corrige-les.
error-ParticipatoryBudget-BadShares = Une catégorie n’a pas de part, ou les parts dépassent le tout. Corrige-les.
error-ParticipatoryBudget-BadBallotKind = La forme du bulletin n’a pas de sens. Vérifie les choix et les points.
error-ParticipatoryBudget-BadPhases = Les phases sont trop courtes ou longues, ou ne vont pas avec le vote secret. Corrige-les.
error-ParticipatoryBudget-BadStep = Les pas du dépouillement vont de 1 à 1000. Corrige le nombre.
error-ParticipatoryBudget-BadProposalLimit = Chaque membre doit pouvoir faire au moins une proposition. Augmente le nombre.
error-ParticipatoryBudget-WrongStage = { -wrong-stage }
error-ParticipatoryBudget-NotAVoter = Ce budget est pour d’autres membres. Tu peux seulement le regarder.
error-ParticipatoryBudget-NotOnRoll = { -not-on-roll }
error-ParticipatoryBudget-NotTheAuthor = Seul l’auteur de la proposition peut le faire. Demande-lui.
error-ParticipatoryBudget-TooManyProposals = Tu as fait ici autant de propositions que possible. Retires-en une d’abord.
error-ParticipatoryBudget-BadTitle = Le titre est vide ou abîmé. Écris-le à nouveau.
error-ParticipatoryBudget-UnknownCategory = Ce budget n’a pas cette catégorie. Choisis-en une dans la liste.
error-ParticipatoryBudget-BadCost = Le coût est hors limites, ou un jalon n’en a pas. Corrige les jalons.
error-ParticipatoryBudget-TooManyAmendments = Cette proposition a été modifiée autant que possible. Retire-la, et fais-en une nouvelle.
error-ParticipatoryBudget-NotStanding = Cette proposition fait maintenant partie d’une autre, ou n’est pas sur le bulletin.
error-ParticipatoryBudget-NothingToChange = { -already-so }
error-ParticipatoryBudget-TooManyBacked = Tu soutiens ici autant de propositions que possible. Cesse d’abord d’en soutenir une.
error-ParticipatoryBudget-AuthorCannotSponsor = C’est ta propre proposition, tu la soutiens déjà. Tu n’as rien à faire.
error-ParticipatoryBudget-SameProposal = Une proposition ne peut pas rejoindre elle-même. Choisis-en une autre.
error-ParticipatoryBudget-NoOffer = L’auteur n’a pas proposé de fusionner cette proposition. Demande-le-lui.
error-ParticipatoryBudget-AlreadyOverruled = Des membres ont renversé l’étude de faisabilité, elle ne change plus.
error-ParticipatoryBudget-NothingToObject = Cette proposition n’a pas été jugée infaisable. Il n’y a rien à contester.
error-ParticipatoryBudget-SecretVote = { -secret-vote }
error-ParticipatoryBudget-OpenVote = { -open-vote }
error-ParticipatoryBudget-BallotOutOfOrder = { -app-fault }
error-ParticipatoryBudget-NotOnPaper = Le vote nomme un projet qui n’est pas sur le bulletin. Choisis à nouveau dans la liste.
error-ParticipatoryBudget-TooManyChoices = Tu as choisi plus de projets que permis. Retires-en.
error-ParticipatoryBudget-BadPoints = Les points ne vont pas. Donnes-en au moins un par projet, sans dépasser le total.
error-ParticipatoryBudget-SeveralDistricts = Ici, le vote ne nomme que des projets d’une catégorie. Choisis-en une.
error-ParticipatoryBudget-NoCommitment = { -no-commitment }
error-ParticipatoryBudget-WrongReveal = { -wrong-reveal }
error-ParticipatoryBudget-HasEnded = Ce projet est fini, ou a été arrêté. On ne peut plus rien faire.
error-ParticipatoryBudget-NoReport = Le dernier jalon n’a pas encore de rapport. Le bénéficiaire le fait d’abord.
error-ParticipatoryBudget-TooEarly = Le moment n’est pas venu, ou le vote n’est pas fini. Attends.
error-ParticipatoryBudget-NotTheBeneficiary = Seul le bénéficiaire ou l’auteur peut faire un rapport. Demande-leur.
error-ParticipatoryBudget-NoStopVote = Il n’y a pas de vote ouvert pour arrêter ce projet.
error-ParticipatoryBudget-BadRating = Une note va de 1 à 5. Choisis-en une.
error-ParticipatoryBudget-NotJudgedYet = Tu pourras noter ce projet quand il sera fini. Attends.
error-ParticipatoryBudget-DepositInUse = Cette proposition peut encore gagner, sa caution reste. Elle revient ensuite.
error-ParticipatoryBudget-HasWithheld = Tu n’as pas ouvert un bulletin fermé dans un vote passé. Attends la fin de la sanction.
error-ParticipatoryBudget-StillAVoter = Cette personne est encore membre, son vote compte. Tu n’as rien à faire.
error-ParticipatoryBudget-NothingToStrike = Il n’y a pas de vote à radier, ou il ne compte plus. Tu n’as rien à faire.
error-ParticipatoryBudget-RecordKept = Le dossier de ce budget est encore gardé, ou n’a pas de caution. Réessaie plus tard.

## Assembly
error-Assembly-NotAMember = { -not-a-member }
error-Assembly-UnknownProposal = Cette proposition n’existe pas, ou a été retirée. Choisis-en une dans la liste.
error-Assembly-UnknownTrack = Les membres ne peuvent pas en décider ainsi. Choisis un autre type de décision.
error-Assembly-CallTooLong = La proposition est trop longue pour la chaîne. Propose-la en parties.
error-Assembly-BadQuestion = Une question demande un texte et au moins deux réponses différentes. Corrige-la.
error-Assembly-TooManyProposals = Tu as autant de propositions ouvertes que possible. Attends que l’une soit close, ou retires-en une.
error-Assembly-NotWaiting = Le vote sur cette proposition a commencé, ou est fini. Ce n’était possible qu’avant.
error-Assembly-NotOpen = Il n’y a pas de vote ouvert sur cette proposition. Il n’a pas commencé, ou est fini.
error-Assembly-StillOpen = Le vote est encore ouvert. Attends sa fin.
error-Assembly-TooEarly = La proposition n’est pas close, ou ses votes sont encore gardés. Réessaie plus tard.
error-Assembly-AlreadySupported = Tu soutiens déjà cette proposition, ou c’est la tienne. Tu n’as rien à faire.
error-Assembly-NotASupporter = Tu ne soutiens pas cette proposition. Il n’y a rien à retirer.
error-Assembly-TooFewSupporters = Trop peu de membres soutiennent cette proposition. Demande à d’autres.
error-Assembly-NotTheProposer = Seul son auteur peut la retirer, tant qu’il est temps. Demande-lui.
error-Assembly-ProposerNotActive = Son auteur n’est plus membre. Propose-la toi-même à nouveau.
error-Assembly-TooSoon = La proposition est encore discutée. Ouvre le vote quand ce temps sera fini.
error-Assembly-TooManyOpen = Autant de votes sont ouverts que possible. Ouvre celui-ci quand un autre sera clos.
error-Assembly-NotOnRoll = Tu n’étais pas membre à l’ouverture de ce vote, ou tu ne l’es plus. Tu pourras participer la prochaine fois.
error-Assembly-BadBallot = Le vote ne répond pas à la question. Relis-la, et choisis.
error-Assembly-NothingToRetract = Tu n’as pas voté ici toi-même. Il n’y a rien à retirer.
error-Assembly-ToOneself = Tu ne peux pas te déléguer ta voix. Choisis un autre membre, ou vote toi-même.
error-Assembly-UnknownDelegate = Cette personne n’est pas membre actif. Choisis quelqu’un d’autre.
error-Assembly-TooManyDelegators = Ce membre vote déjà pour autant d’autres que possible. Choisis-en un autre, ou vote toi-même.
error-Assembly-NothingToRevoke = Tu ne délègues à personne ici. Il n’y a rien à retirer.
error-Assembly-UnknownSubject = Cela n’existe pas, ou ne se discute plus. Regarde à nouveau la liste.
error-Assembly-NotAVoter = Cela est discuté par ceux qui en votent. Tu peux le lire.
error-Assembly-BadText = { -bad-text }
error-Assembly-TooManyStatements = Tu as dit ici tout ce qu’un membre peut dire. Note ce que disent les autres.
error-Assembly-UnknownStatement = Cet argument ou cette question n’existe pas. Regarde à nouveau la discussion.
error-Assembly-NotTheAnswerer = Seul l’auteur de la proposition répond. Tu peux donner un argument.
error-Assembly-AlreadyAnswered = Cette question a déjà une réponse. Lis-la.
error-Assembly-OwnStatement = Tu ne peux pas noter ce que tu as dit. D’autres le peuvent.
error-Assembly-AlreadyRated = Tu l’as déjà dit. Tu n’as rien à faire.
error-Assembly-QuestionsUnanswered = Des membres attendent des réponses. L’auteur répond avant le vote.
error-Assembly-StillKept = La discussion est gardée aussi longtemps que son sujet. Réessaie ensuite.
error-Assembly-CallTooHeavy = La proposition fait trop à la fois. Propose ses parties une à une.
error-Assembly-NotAnAmendment = Cette proposition n’amende aucune proposition en attente. Choisis-en une autre.
error-Assembly-AmendmentWaits = C’est un amendement. Admets-le au choix, ou attends le début du vote.
error-Assembly-NotAmendable = On ne peut plus amender cela, ou c’est urgent. Fais ta propre proposition.
error-Assembly-OneAmendmentEach = Tu as déjà un amendement ici, ou la proposition est la tienne. Retires-en un d’abord.
error-Assembly-TooManyRivals = On ne peut pas comparer plus d’amendements. Fais ta propre proposition.
error-Assembly-NotDecided = Les membres ne l’ont pas approuvé, ou c’est déjà fait. Regarde le résultat.
error-Assembly-NoPetition = Il n’y a pas de second vote ici, ou c’était celui-ci. La décision tient.
error-Assembly-AlreadySigned = Tu as déjà signé, ou il y a assez de signatures. Tu n’as rien à faire.
error-Assembly-OneOpenEach = L’auteur, ou toi, soutient déjà un vote ouvert de ce type. Attends sa fin.
error-Assembly-NotTheDocument = Ce n’est pas le même texte que le document. Apporte exactement ce document.
error-Assembly-NotTheDescriber = Seul l’auteur décrit la proposition. Donne ton avis dans la discussion.
error-Assembly-TooLate = Il faut du temps pour le lire, et c’est trop tard. Retire la proposition, et refais-la.
error-Assembly-AlreadyDescribed = Il y a déjà une description. Elle ne change pas, pour que tous décident du même texte.
error-Assembly-TooManyDescriptions = Tu as autant de descriptions que possible. Efface une discussion finie.

## Referenda
error-Referenda-NotOngoing = { -vote-over }
error-Referenda-HasDeposit = La caution de ce vote est déjà payée. Tu n’as rien à faire.
error-Referenda-BadTrack = Ce type de décision n’existe pas. Choisis-en un autre.
error-Referenda-Full = Il y a autant de votes de ce type que possible. Attends que l’un soit clos.
error-Referenda-QueueEmpty = Aucun vote de ce type n’attend. Tu n’as rien à faire.
error-Referenda-BadReferendum = Ce vote n’existe pas. Regarde à nouveau la liste.
error-Referenda-NothingToDo = { -already-so }
error-Referenda-NoTrack = { -app-fault }
error-Referenda-Unfinished = La décision n’est pas finie. La caution revient ensuite.
error-Referenda-NoPermission = Quelqu’un d’autre a payé cette caution. Seule cette personne peut la reprendre.
error-Referenda-NoDeposit = Aucune caution n’a été payée ici. Il n’y a rien à reprendre.
error-Referenda-BadStatus = { -wrong-stage }
error-Referenda-PreimageNotExist = La chaîne n’a pas le texte de cette proposition. Enregistre-le d’abord.
error-Referenda-PreimageStoredWithDifferentLength = { -app-fault }

## Elections
error-Elections-NotAMember = { -not-a-member }
error-Elections-WrongStage = { -wrong-stage }
error-Elections-AlreadyStanding = Tu te présentes déjà à cette élection. Tu n’as rien à faire.
error-Elections-AlreadySeated = Tu as un siège au-delà de cette élection. Pour te présenter, démissionne d’abord.
error-Elections-NotACandidate = Ce membre ne se présente pas à cette élection. Choisis quelqu’un dans la liste.
error-Elections-NotOnRoll = { -not-on-roll }
error-Elections-NotOnPaper = Le vote nomme quelqu’un qui n’est pas sur le bulletin. Choisis dans la liste.
error-Elections-BallotOutOfOrder = { -app-fault }
error-Elections-NotSeated = Ce membre n’a pas de siège ici. Regarde qui en a un.
error-Elections-AlreadySigned = { -already-signed }
error-Elections-TooSoon = Les membres viennent de voter sur cette révocation. Attends la fin du repos.
error-Elections-UnknownRecall = Il n’y a pas de vote pour révoquer ce membre. Lance d’abord une pétition.

## Juries
error-Juries-NotAMember = { -not-a-member }
error-Juries-UnknownCase = Cette affaire n’existe pas, ou son dossier a été retiré. Regarde à nouveau la liste.
error-Juries-WrongStage = { -wrong-stage }
error-Juries-NotAParty = Tu n’es pas partie à ce litige. Seules les parties peuvent le faire.
error-Juries-NotAPrincipal = Un autre compte mélange le tirage pour ton côté. Laisse cette personne le faire.
error-Juries-NotImpartial = Tu es partie à cette affaire, tu ne peux pas la juger. Refuse.
error-Juries-NotAJuror = Tu n’es pas du jury de cette affaire, ou tu n’as pas accepté. Si tu as une convocation, accepte d’abord.
error-Juries-AlreadyAccepted = Tu as déjà accepté cette convocation. Tu n’as rien à faire.
error-Juries-AlreadyCommitted = Tu as déjà voté. Jusqu’à la fin, tu peux seulement changer ton vote.
error-Juries-AlreadyRevealed = Tu as déjà ouvert ton vote. Tu n’as rien à faire.
error-Juries-BadSeed = Ce secret pour le tirage n’a pas été fermé, ou est déjà ouvert. Utilise celui que tu as fermé.
error-Juries-BadVote = { -wrong-reveal }
error-Juries-BadText = { -bad-text }
error-Juries-TooManyStatements = Tu as dit tout ce qui est permis dans cette affaire. D’autres peuvent ajouter.
error-Juries-NotTheLoser = Ton côté a gagné, il ne peut pas faire appel. Tu n’as rien à faire.
error-Juries-NotRevealed = Tu n’as pas ouvert ton secret pour le tirage, donc pas d’appel. Une autre partie peut.
error-Juries-NothingToCarryOut = Aucun verdict n’attend d’être exécuté, ou c’est trop tard. Regarde l’affaire.
error-Juries-TooHeavy = { -app-fault }
error-Juries-NothingToClaim = Aucune indemnité n’est due à ce membre. Tu n’as rien à faire.
error-Juries-TooSoon = Les indemnités de cette période sont épuisées. Attends la suivante.
error-Juries-NotPaid = La caisse commune n’a pas pu payer. Réessaie quand elle aura de l’argent.

## SafeMode
error-SafeMode-Entered = Le mode sans échec est actif, c’est impossible. Attends sa fin.
error-SafeMode-Exited = Le mode sans échec n’est pas actif. Tu n’as rien à faire.
error-SafeMode-NotConfigured = Ici, personne ne peut le faire seul. Le conseil ou les membres en décident.
error-SafeMode-NoDeposit = Rien n’est retenu pour le mode sans échec. Il n’y a rien à reprendre.
error-SafeMode-AlreadyDeposited = Ce compte a déjà une caution pour cela. Tu n’as rien à faire.
error-SafeMode-CannotReleaseYet = Cette caution ne peut pas encore revenir. Réessaie plus tard.
error-SafeMode-CurrencyError = { -no-money }

## TxPause
error-TxPause-IsPaused = Cette action est suspendue. Réessaie quand la suspension sera levée.
error-TxPause-IsUnpaused = Cette action n’est pas suspendue. Tu n’as rien à faire.
error-TxPause-Unpausable = Cette action ne peut jamais être suspendue. Choisis une autre voie.
error-TxPause-NotFound = { -app-fault }

## MultiBlockMigrations
error-MultiBlockMigrations-Ongoing = { -try-later }

## Safety
error-Safety-CannotPause = Cette action est déjà suspendue, ou le conseil ne peut pas la suspendre. Vois si les membres le peuvent.
error-Safety-PausedLately = Le conseil l’a suspendue récemment. S’il le faut encore, les membres décident.
error-Safety-TooManyPauses = Il y a autant de suspensions que possible. Attends que l’une prenne fin.

## Utility
error-Utility-TooManyCalls = Cela fait trop d’actions à la fois. Fais-les en plusieurs étapes.

## Proxy
error-Proxy-TooMany = Il y a trop de mandataires ou d’annonces. Retires-en d’abord.
error-Proxy-NotFound = Ce mandataire n’existe pas. Regarde à nouveau la liste.
error-Proxy-NotProxy = Tu n’agis pas pour ce compte. Son titulaire doit d’abord te nommer.
error-Proxy-Unproxyable = Un mandataire ne peut pas le faire. Le titulaire doit le faire lui-même.
error-Proxy-Duplicate = Ce compte agit déjà pour le tien. Tu n’as rien à faire.
error-Proxy-NoPermission = Un mandataire ne peut pas s’accorder plus de droits. Le titulaire doit le faire.
error-Proxy-Unannounced = Il faut l’annoncer quelque temps avant. Annonce-le, et attends.
error-Proxy-NoSelfProxy = Tu ne peux pas être ton propre mandataire. Choisis quelqu’un d’autre.

## Multisig
error-Multisig-MinimumThreshold = Il faut au moins deux signatures. Choisis un nombre plus grand.
error-Multisig-AlreadyApproved = { -already-signed }
error-Multisig-NoApprovalsNeeded = Il y a assez de signatures. Personne n’a plus à signer.
error-Multisig-TooFewSignatories = Trop peu de personnes pour le compte commun. Ajoutes-en d’autres.
error-Multisig-TooManySignatories = Trop de personnes pour le compte commun. Retires-en.
error-Multisig-SignatoriesOutOfOrder = { -app-fault }
error-Multisig-SenderInSignatories = { -app-fault }
error-Multisig-NotFound = Cette action commune n’existe pas, ou elle est faite. Regarde à nouveau la liste.
error-Multisig-NotOwner = Quelqu’un d’autre l’a commencé. Seule cette personne peut l’annuler.
error-Multisig-NoTimepoint = { -app-fault }
error-Multisig-WrongTimepoint = { -app-fault }
error-Multisig-UnexpectedTimepoint = { -app-fault }
error-Multisig-MaxWeightTooLow = { -app-fault }
error-Multisig-AlreadyStored = { -already-so }
