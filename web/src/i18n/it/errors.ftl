### Che cosa dice la catena quando rifiuta: che cosa è successo e che cosa fare. Si dà del tu. Parole: docs/glossary.md.

-not-a-member = Non sei un membro attivo. Unisciti alla comunità o rinnova la tua adesione.
-no-such-currency = Questa moneta non esiste. Scegline una dall’elenco.
-already-so = È già così. Non devi fare nulla.
-app-fault = L’app ha inviato qualcosa che la catena rifiuta. Aggiornala o segnala l’errore.
-operators-only = Questo passaggio riguarda chi gestisce la catena. Non devi fare nulla.
-bad-text = Il testo è vuoto o danneggiato. Scrivilo di nuovo.
-bad-document = Il documento non ha un indirizzo leggibile. Indica dove si trova.
-already-signed = Hai già firmato. Non devi fare altro.
-no-money = Sul conto non c’è abbastanza denaro. Scegli un importo più piccolo.
-below-minimum = Un conto deve avere un saldo minimo. Lascia un po’ di più o paga tutto.
-too-large = L’importo è troppo grande per i calcoli. Scegline uno più piccolo.
-vote-over = La votazione è finita. Il risultato è definitivo.
-not-on-roll = Non eri membro all’inizio del voto, o non lo sei più. Potrai partecipare la prossima volta.
-wrong-stage = Questo si può fare solo in un’altra fase. Guarda le date e torna al momento giusto.
-secret-vote = Questa votazione è segreta. Consegna ora il voto chiuso e aprilo più tardi.
-open-vote = Questa votazione è palese. Vota direttamente.
-no-commitment = Non c’è un voto chiuso da aprire. Non l’hai consegnato, oppure è già aperto.
-wrong-reveal = Questo non è il voto che hai chiuso. Usa il dispositivo o la copia che lo conserva.
-try-later = La catena è in aggiornamento. Riprova tra qualche minuto.

## DispatchError
error-Unknown = La catena ha rifiutato: { $name }. Non è cambiato nulla. Aggiorna l’app o segnala l’errore.
error-NotACall = Nel frattempo la comunità ha cambiato le regole. Ricarica questa pagina.
error-Other = La catena ha rifiutato. Aggiorna l’app e riprova.
error-CannotLookup = Questo indirizzo qui non esiste. Controllalo.
error-BadOrigin = Non puoi farlo tu. Serve una decisione dei membri o una carica.
error-ConsumerRemaining = Il conto è ancora in uso. Chiudi prima ciò che ne dipende.
error-NoProviders = Il conto è vuoto e non esiste ancora. Versa prima un po’ di denaro.
error-TooManyConsumers = Il conto è usato per troppe cose. Chiudine prima una.
error-Exhausted = La catena ha troppo da fare. Riprova tra poco.
error-Corruption = La catena ha trovato dati danneggiati. Segnalalo a chi la gestisce.
error-Unavailable = Ora manca qualcosa che serve. Riprova più tardi.
error-RootNotAllowed = { -app-fault }

## Token
error-Token-FundsUnavailable = { -no-money }
error-Token-OnlyProvider = { -below-minimum }
error-Token-BelowMinimum = L’importo è troppo piccolo per un conto. Scegline uno maggiore.
error-Token-CannotCreate = L’altro non ha un conto in questa moneta. Chiedigli di aprirlo prima.
error-Token-UnknownAsset = { -no-such-currency }
error-Token-Frozen = Questo conto è bloccato. Chiedi a chi gestisce la moneta o fai ricorso.
error-Token-Unsupported = Questa moneta non lo permette. Scegline un’altra.
error-Token-CannotCreateHold = Su questo conto non si può vincolare denaro. Versa prima qualcosa.
error-Token-NotExpendable = { -below-minimum }
error-Token-Blocked = Questo conto ora non riceve nulla. Scegline un altro o chiedi.

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
error-Transaction-Call = La catena ora non lo accetta da te. Aggiorna l’app o controlla se puoi farlo.
error-Transaction-Payment = La quota gratuita è finita e il conto non può pagare la commissione. Aspetta o procurati del denaro.
error-Transaction-Future = Una tua azione precedente non è ancora arrivata. Aspettala.
error-Transaction-Stale = È già stato inviato, o un altro dispositivo è stato più veloce. Guarda il conto e poi riprova.
error-Transaction-BadProof = La firma non va bene per questa catena. Aggiorna l’app e firma di nuovo.
error-Transaction-AncientBirthBlock = È passato troppo tempo dalla firma. Non è successo nulla. Firma di nuovo.
error-Transaction-ExhaustsResources = È troppo in una volta, o la catena è piena. Riprova o fallo in parti.
error-Transaction-Custom = La catena ha rifiutato per un suo motivo. Aggiorna l’app e riprova.
error-Transaction-BadMandatory = { -app-fault }
error-Transaction-MandatoryValidation = { -app-fault }
error-Transaction-BadSigner = Questo conto non può firmare. Scegline un altro.
error-Transaction-IndeterminateImplicit = { -app-fault }
error-Transaction-UnknownOrigin = { -app-fault }
error-Transaction-CannotLookup = Ora non si può verificare. Riprova più tardi.
error-Transaction-NoUnsignedValidator = { -app-fault }

## System
error-System-InvalidSpecName = Il nuovo programma delle regole è di un’altra catena. Scegline uno di questa catena.
error-System-SpecVersionNeedsToIncrease = Il nuovo programma delle regole è più vecchio di quello attuale. Scegline uno più recente.
error-System-FailedToExtractRuntimeVersion = Il nuovo programma delle regole non è leggibile. Controlla il file e riproponilo.
error-System-NonDefaultComposite = { -app-fault }
error-System-NonZeroRefCount = Il conto è ancora in uso. Chiudi prima ciò che dipende da esso.
error-System-CallFiltered = Questa azione ora non è possibile. È sospesa o è attiva la modalità sicura. Riprova più tardi.
error-System-MultiBlockMigrationsOngoing = { -try-later }
error-System-NothingAuthorized = I membri non hanno accettato un nuovo programma. Proponilo prima a loro.
error-System-Unauthorized = Questo non è il programma accettato dai membri. Scegli il file giusto.

## Policy
error-Policy-TooLittle = Il valore è sotto il minimo consentito. Scegline uno più alto.
error-Policy-TooMuch = Il valore è sopra il massimo consentito. Scegline uno più basso.
error-Policy-RecoveryImpossible = Un recupero richiederebbe più contatti di fiducia di quanti un membro ne abbia. Chiedine meno.
error-Policy-MoreVouchesThanCanBeGiven = Nessun membro potrebbe dare tante attestazioni. Chiedine meno o permetti di darne di più.
error-Policy-VouchesEndTooSoon = La prima attestazione scadrebbe prima di averne abbastanza. Falle durare di più.
error-Policy-ChallengeTooLong = Una candidatura o un’attestazione finirebbe prima del periodo di contestazione. Scegli un periodo più breve.
error-Policy-PenaltyTooLong = La penalità durerebbe più di una nuova adesione. Scegline una più breve.
error-Policy-ReevaluatedTooOften = Il dividendo sarebbe ricalcolato più spesso di quanto è pagato. Scegli un tempo più lungo.
error-Policy-RefillsTooFast = La quota gratuita si riempirebbe più in fretta del tempo. Scegli una quota minore o più tempo.
error-Policy-TooSlowForSlots = Con una macchina così lenta, alcune azioni non starebbero in un blocco. Scegline una più veloce.
error-Policy-MoreVouchesThanMembers = Nessuno potrebbe entrare, perché ci sono meno membri. Chiedi meno attestazioni.
error-Policy-MoreThanTheValidators = Non ci sono tanti validatori attivi. Scegli un minimo più basso.
error-Policy-ElectionsTooLong = Le elezioni non stanno in un mandato. Accorciale o allunga il mandato.
error-Policy-MoreValidatorsThanSeats = Le elezioni non basterebbero al minimo. Scegli un minimo più basso o più seggi.
error-Policy-TooShortForJuries = Una giuria non potrebbe decidere in quel tempo. Scegli un tempo più lungo.
error-Policy-AppealPanelTooSmall = La giuria di un appello deve essere più grande della prima. Scegli più giurati per l’appello o meno per la prima.

## Babe
error-Babe-InvalidEquivocationProof = { -operators-only }
error-Babe-InvalidKeyOwnershipProof = { -operators-only }
error-Babe-DuplicateOffenceReport = { -operators-only }
error-Babe-InvalidConfiguration = { -operators-only }

## Session
error-Session-InvalidProof = La prova non corrisponde a queste chiavi. Crea di nuovo le chiavi sul tuo nodo.
error-Session-NoAssociatedValidatorId = Questo conto non può essere di un validatore. Usa la chiave della tua adesione.
error-Session-DuplicatedKey = Un altro validatore usa una di queste chiavi. Creane di nuove sul tuo nodo.
error-Session-NoKeys = Questo conto non ha chiavi da validatore. Impostale prima.
error-Session-NoAccount = Il conto è vuoto e non può avere chiavi. Versa prima un po’ di denaro.

## Validators
error-Validators-AlreadyValidator = Questo conto è già validatore. Se è sospeso, rientra con «resume».
error-Validators-NotValidator = Questo conto non è validatore. Prima va aggiunto.
error-Validators-NoKeys = Questo conto non ha chiavi da validatore. Prima deve impostarle.
error-Validators-TooMany = Ci sono già tanti validatori quanti possibile. Togline prima uno.
error-Validators-TooFew = Resterebbero troppo pochi validatori. Aggiungine prima un altro.
error-Validators-NotActive = Questo validatore non è attivo e non può fermarsi. Non devi fare nulla.
error-Validators-NotSuspended = Questo validatore non è sospeso. Se è espulso, va aggiunto di nuovo.
error-Validators-TooEarly = Un validatore sospeso deve prima aspettare. Torna dopo due sessioni.

## Grandpa
error-Grandpa-PauseFailed = { -operators-only }
error-Grandpa-ResumeFailed = { -operators-only }
error-Grandpa-ChangePending = { -operators-only }
error-Grandpa-TooSoon = { -operators-only }
error-Grandpa-InvalidKeyOwnershipProof = { -operators-only }
error-Grandpa-InvalidEquivocationProof = { -operators-only }
error-Grandpa-DuplicateOffenceReport = { -operators-only }

## Finality
error-Finality-NotPast = L’ultimo blocco definitivo deve essere passato. Chiedilo a un nodo.
error-Finality-NoSuchSet = Questo gruppo di validatori non esiste ancora. Chiedi il numero a un nodo.

## Balances
error-Balances-VestingBalance = Una parte di questo denaro si libera più tardi. Aspetta o scegli un importo minore.
error-Balances-LiquidityRestrictions = Una parte di questo denaro è vincolata. Scegli un importo minore.
error-Balances-InsufficientBalance = { -no-money }
error-Balances-ExistentialDeposit = Il conto che riceve è nuovo e richiede un saldo minimo. Paga un po’ di più.
error-Balances-Expendability = { -below-minimum }
error-Balances-ExistingVestingSchedule = Questo conto ha già un piano simile. Aspetta che finisca.
error-Balances-DeadAccount = Questo conto non esiste ancora. Versaci prima qualcosa.
error-Balances-TooManyReserves = Su questo conto ci sono troppi vincoli. Liberane prima qualcuno.
error-Balances-TooManyHolds = Su questo conto ci sono troppi vincoli. Liberane prima qualcuno.
error-Balances-TooManyFreezes = Questo conto è bloccato per troppi motivi. Aspetta che uno finisca.
error-Balances-IssuanceDeactivated = { -app-fault }
error-Balances-DeltaZero = { -app-fault }

## Treasury
error-Treasury-InvalidIndex = La cassa comune non conosce questo pagamento. Riguarda l’elenco.
error-Treasury-TooManyApprovals = Troppi pagamenti della cassa comune sono in attesa. Riprova quando alcuni saranno pagati.
error-Treasury-InsufficientPermission = L’importo supera quanto questa decisione può spendere. Chiedi meno.
error-Treasury-ProposalNotApproved = Questo pagamento non è stato approvato. Prima decidono i membri.
error-Treasury-FailedToConvertBalance = La cassa comune non può pagare in questa moneta. Scegline un’altra.
error-Treasury-SpendExpired = Il tempo per riscuotere questo pagamento è scaduto. Chiedi ai membri di decidere di nuovo.
error-Treasury-EarlyPayout = Questo pagamento non è ancora dovuto. Aspetta il suo giorno.
error-Treasury-AlreadyAttempted = Questo pagamento è già stato fatto o tentato. Guarda com’è finito.
error-Treasury-PayoutError = Il pagamento non è riuscito. Riprova quando ci sarà denaro nella cassa comune.
error-Treasury-NotAttempted = Questo pagamento non è ancora stato riscosso. Riscuotilo prima.
error-Treasury-Inconclusive = Non è ancora chiaro se il pagamento è riuscito. Guarda più tardi.

## Dividend
error-Dividend-NotAMember = { -not-a-member }
error-Dividend-NothingToClaim = Non è ancora dovuto un nuovo dividendo. Aspetta il prossimo.
error-Dividend-BelowMinimumBalance = Il conto è vuoto e questo dividendo da solo non basta. Nulla va perso. Riscuotilo quando ce ne sarà di più.
error-Dividend-UnknownCurrency = { -no-such-currency }
error-Dividend-AlreadyOpen = Questa moneta paga già un dividendo. Cambia invece il suo piano.
error-Dividend-NotOpen = Questa moneta non paga un dividendo. Chiedi a chi la gestisce di aprirlo.
error-Dividend-PeriodTooShort = Il tempo tra due dividendi è troppo breve. Scegline uno più lungo.
error-Dividend-CannotIssue = Non si possono creare unità di questa moneta. Dividi solo ciò che è stato versato.
error-Dividend-AlreadyJoined = Partecipi già a questo dividendo. Non devi fare nulla.
error-Dividend-TooManyDividends = Partecipi già a tutti i dividendi possibili. Lasciane prima uno.
error-Dividend-NotJoined = Non partecipi a questo dividendo. Aderisci prima.
error-Dividend-NotDue = Il periodo in corso non è finito. Aspetta la fine.

## CommunityCurrencies
error-CommunityCurrencies-InUse = Un’altra moneta ha questo numero. Scegline un altro.
error-CommunityCurrencies-BadName = Il nome o il simbolo è vuoto o danneggiato, o ci sono troppi decimali. Correggilo.
error-CommunityCurrencies-BadMinimum = Il saldo minimo è troppo piccolo. Scegli almeno l’unità minima.
error-CommunityCurrencies-BurntCredit = In un credito reciproco nulla può sparire. Manda la perdita alla cassa o al dividendo.
error-CommunityCurrencies-BadCredit = Le regole del credito reciproco non sono coerenti. Controlla il termine, la mora e il contributo.
error-CommunityCurrencies-BadVouchers = I buoni richiedono un tetto sopra lo zero e una scadenza futura. Correggi.
error-CommunityCurrencies-BadTime = Il momento è passato, o il tempo è troppo breve o lungo. Scegli diversamente.
error-CommunityCurrencies-BadRate = Entrambe le parti di un cambio devono superare zero. Correggilo.
error-CommunityCurrencies-NoLongerPaid = Con questa moneta non si può più pagare. I buoni si possono ancora riscattare per un po’.
error-CommunityCurrencies-Closing = Questa moneta è in dismissione e questo non è più possibile. Spendi o riscatta ciò che hai.
error-CommunityCurrencies-NotOver = La moneta ha ancora tempo o conti. Aspetta o fai prima togliere i conti.
error-CommunityCurrencies-BeyondSupply = Non si può creare tanto di questa moneta. Scegli un importo minore.
error-CommunityCurrencies-NotVouchers = Questo è possibile solo con i buoni. Questa moneta è di altro tipo.
error-CommunityCurrencies-NotRedeemable = Non c’è nulla per riscattare queste unità. Spendile invece.
error-CommunityCurrencies-NotMutualCredit = Questo è possibile solo in un credito reciproco. Questa moneta è di altro tipo.
error-CommunityCurrencies-NotAMember = { -not-a-member }
error-CommunityCurrencies-HasLine = Hai già una linea in questo credito reciproco. Se la chiave è cambiata, spostala.
error-CommunityCurrencies-NoLine = Questa persona non ha una linea nel credito reciproco. Deve prima aderire.
error-CommunityCurrencies-StillOwes = C’è ancora un debito. Pagalo prima.
error-CommunityCurrencies-StillAMember = Questa persona è un membro attivo e paga da sé i suoi debiti.
error-CommunityCurrencies-TooEarly = Il periodo di tolleranza non è finito. Aspetta che finisca.
error-CommunityCurrencies-FundEmpty = Il fondo di garanzia non ha ancora denaro. Riprova più tardi.
error-CommunityCurrencies-NothingToChange = { -already-so }
error-CommunityCurrencies-NoAccount = Questa moneta non ha questo conto. Si apre con un pagamento o un’adesione.
error-CommunityCurrencies-AlreadyFrozen = Il conto è bloccato o lo è stato da poco. Aspetta prima di bloccarlo ancora.
error-CommunityCurrencies-NotOneself = Hai bloccato tu questo conto. Liberalo invece di fare ricorso.
error-CommunityCurrencies-AlreadyAppealed = C’è già stato un ricorso contro questo blocco. Aspetta la decisione.
error-CommunityCurrencies-UnknownAgreement = Questo accordo tra monete non esiste. Riguarda l’elenco.
error-CommunityCurrencies-NotAccepted = L’altra parte non ha ancora accettato l’accordo. Aspetta che lo faccia.
error-CommunityCurrencies-NotInAgreement = L’accordo non riguarda questa moneta. Scegli quello giusto.
error-CommunityCurrencies-NotBalanced = Una comunità deve ancora all’altra. Lascia che i membri lo spendano o compensalo prima.
error-CommunityCurrencies-TooDear = Il pagamento costerebbe più del tuo limite. Paga meno o alza il limite.
error-CommunityCurrencies-OverClearingLimit = Le due comunità si devono già troppo. Paga meno o aspetta la compensazione.
error-CommunityCurrencies-NoCycle = Questi accordi non formano un cerchio. Scegline che tornino alla prima moneta.
error-CommunityCurrencies-RatesDisagree = I cambi del cerchio non combaciano. Questo cerchio non si può compensare.
error-CommunityCurrencies-NothingToClear = In qualche punto del cerchio il debito è minore. Compensa meno.
error-CommunityCurrencies-StillHeld = Su questo conto ci sono unità vincolate. Aspetta che si liberino.
error-CommunityCurrencies-NotDecided = Le regole di questa moneta dicono chi sostiene un debito. Nessuno lo decide.
error-CommunityCurrencies-NotExact = In qualche punto del cerchio non è un numero intero. Scegli un altro importo.

## Payments
error-Payments-ZeroAmount = L’importo è zero. Scegline uno maggiore.
error-Payments-ToOneself = Le due parti sono lo stesso conto o la stessa persona. Scegli qualcun altro.
error-Payments-BadMemo = La causale è danneggiata. Scrivila di nuovo.
error-Payments-UnknownCurrency = { -no-such-currency }
error-Payments-BadTime = Il momento è passato o troppo lontano. Scegline uno intermedio.
error-Payments-BadPeriod = Il tempo tra i pagamenti non va bene, o non c’è alcun pagamento. Correggilo.
error-Payments-UnknownPayment = La catena non conserva più questo pagamento. Per restituirlo, fai un nuovo pagamento.
error-Payments-NotThePayee = Può farlo solo chi riceve. Chiediglielo.
error-Payments-NotThePayer = Può farlo solo chi paga. Chiediglielo.
error-Payments-RefundTooMuch = È più di quanto resta del pagamento. Rimborsa meno o tutto il resto.
error-Payments-UnknownRequest = Questa richiesta non c’è più. È stata pagata, rifiutata, ritirata o è scaduta.
error-Payments-Expired = Il tempo è scaduto. Chiedine una nuova.
error-Payments-TooManyRequests = Hai già tutte le richieste aperte possibili. Ritirane prima una.
error-Payments-UnknownMandate = Non c’è un mandato per questo. Chiedilo a chi paga.
error-Payments-UnknownSchedule = Questo pagamento programmato non esiste o è finito. Riguarda l’elenco.
error-Payments-TooManySchedules = Hai già tutti i pagamenti programmati possibili. Annullane prima uno.
error-Payments-UnknownOffer = Questa offerta non esiste o è finita. Scegline un’altra.
error-Payments-NotThePoster = Questa offerta è di un’altra persona. Solo lei può ritirarla.
error-Payments-TooManyOffers = Hai già tutte le offerte possibili. Ritirane prima una.
error-Payments-SameCurrency = Una moneta non si scambia con se stessa. Scegline due diverse.
error-Payments-BadRate = Entrambe le parti di un cambio devono superare zero. Correggilo.
error-Payments-LimitReached = L’offerta vende meno, oggi o in tutto. Prendi meno o torna domani.
error-Payments-TooLittle = Riceveresti meno di quanto chiedi. Dai di più o chiedi meno.
error-Payments-TooMuch = { -too-large }
error-Payments-KeyReplaced = Questa persona ha una nuova chiave. Usa quella.

## Members
error-Members-NotAMember = { -not-a-member }
error-Members-UnknownPerson = Nessuno ha questo numero o chiave. Controlla o scansiona di nuovo la scheda.
error-Members-AccountTaken = Questa chiave è, era o sarà di qualcuno. Creane una nuova.
error-Members-WrongStatus = Non è possibile nello stato attuale di questa persona. Guarda la sua scheda.
error-Members-NotOneself = Non puoi farlo per te. Chiedi a un altro membro.
error-Members-TooSoon = L’hai fatto da poco. Aspetta di poterlo rifare.
error-Members-Penalised = Questo membro ha una penalità. Aspetta che finisca.
error-Members-TooYoung = Questo membro è entrato da troppo poco. Aspetta un po’.
error-Members-OwnVouch = Hai attestato questa persona. Ritira prima la tua attestazione.
error-Members-EnoughChallengers = Abbastanza membri contestano già questa persona. Dai le tue prove a uno di loro.
error-Members-NotAChallenger = Non hai contestato questa persona. Contestala prima.
error-Members-BranchTooLarge = Sono troppe persone insieme. Indica un ramo più piccolo.
error-Members-NoBranch = Questa contestazione non indica un ramo. Chi l’ha fatta può indicarlo.
error-Members-RemovalUnderWay = È in corso la rimozione di un ramo di questa persona. Aspetta la fine.
error-Members-TooFar = Questa persona è lontana dai membri di lunga data. Chiedi ad alcuni di attestarla.
error-Members-InLine = Questa persona è già in lista d’attesa. Entrerà appena ci sarà posto.
error-Members-LineIsFull = Chi ti ha invitato ha troppe persone in attesa. Riprova quando una sarà entrata.
error-Members-TooManyVouches = Hai dato tutte le attestazioni possibili. Ritirane una o aspetta che una scada.
error-Members-EnoughVouches = Questa persona ha tutte le attestazioni possibili. Non gliene servono altre.
error-Members-NoVouch = Non hai attestato questa persona, o l’attestazione è scaduta. Attestala prima.
error-Members-TooFewVouches = Ci sono troppo poche attestazioni valide. Chiedi a chi ti conosce di attestarti o rinnovare.
error-Members-ChallengePeriod = Il periodo di contestazione non è finito. Aspetta e poi unisciti.
error-Members-ChallengeOpen = È aperta una contestazione di questa persona. Aspetta la decisione.
error-Members-NoChallenge = Questa persona non è contestata o non può più esserlo. Non devi fare nulla.
error-Members-AlreadyChallenging = La tua contestazione è ancora aperta. Aspetta la decisione.
error-Members-NotTheInviter = Un altro membro ha invitato questa persona. Solo quella persona può farlo.
error-Members-KeyFixed = La chiave è cambiata da poco. Aspetta prima di cambiarla ancora.
error-Members-NoNextKey = Nulla attende questa chiave. Comincia dal vecchio telefono o chiedi ai tuoi contatti di fiducia.
error-Members-RecoveryUnderWay = I contatti di fiducia concordano su una nuova chiave. Opponiti o aspetta che finisca.
error-Members-Disputed = La vecchia chiave si è opposta. Aspetta la decisione della giuria o dei membri.
error-Members-NoRecovery = Questo recupero non esiste. Confronta di nuovo il codice con la persona.
error-Members-AlreadySupported = Sostieni già questa chiave. Non devi fare altro.
error-Members-NotAGuardian = Non sei un contatto di fiducia di questa persona. Può aiutare chi ha nominato o chi l’ha attestata.
error-Members-TooEarly = Il periodo di attesa non è finito. Aspetta che finisca.
error-Members-TooFewSupporters = Troppo pochi contatti di fiducia lo sostengono. Chiedi ad altri.
error-Members-BadGuardians = I contatti di fiducia sono altri membri attivi, ognuno una volta. Correggi l’elenco.
error-Members-Leaving = Questa persona ha già annunciato che esce. Avrà effetto dopo un’attesa.
error-Members-NotLeaving = Questa persona non ha annunciato l’uscita. Non c’è nulla da annullare.
error-Members-NothingLeft = Su questa vecchia chiave non resta denaro. Non devi fare nulla.
error-Members-BadThreshold = Deve concordare più della metà, e almeno il numero della comunità. Correggi.

## Council
error-Council-NotMember = Non hai un seggio nel consiglio. Possono farlo solo i suoi membri.
error-Council-DuplicateProposal = Il consiglio vota già la stessa mozione. Vota quella.
error-Council-ProposalMissing = Questa mozione non esiste o è chiusa. Riguarda l’elenco.
error-Council-WrongIndex = { -app-fault }
error-Council-DuplicateVote = Hai già votato così. Non devi fare nulla.
error-Council-AlreadyInitialized = { -app-fault }
error-Council-TooEarly = Il voto su questa mozione non è finito. Aspetta la fine.
error-Council-TooManyProposals = Il consiglio ha tutte le mozioni aperte possibili. Prima ne va chiusa una.
error-Council-WrongProposalWeight = { -app-fault }
error-Council-WrongProposalLength = { -app-fault }
error-Council-PrimeAccountNotMember = { -app-fault }
error-Council-ProposalActive = Questa mozione è ancora aperta. Prima va chiusa.

## Preimage
error-Preimage-TooBig = Il testo è troppo lungo per la catena. Accorcialo.
error-Preimage-AlreadyNoted = La catena ha già questo testo. Non devi fare nulla.
error-Preimage-NotAuthorized = Un’altra persona ha salvato questo testo. Solo lei può toglierlo.
error-Preimage-NotNoted = La catena non ha questo testo. Non devi fare nulla.
error-Preimage-Requested = Questo testo serve ancora. Si potrà togliere quando la questione sarà chiusa.
error-Preimage-NotRequested = { -app-fault }
error-Preimage-TooMany = { -app-fault }
error-Preimage-TooFew = { -app-fault }

## Scheduler
error-Scheduler-FailedToSchedule = Non si può programmare per quel momento. Scegline un altro.
error-Scheduler-NotFound = Questa azione programmata non esiste o è già avvenuta. Riguarda l’elenco.
error-Scheduler-TargetBlockNumberInPast = Il momento scelto è passato. Scegline uno successivo.
error-Scheduler-RescheduleNoChange = { -already-so }
error-Scheduler-Named = { -app-fault }

## ParticipatoryBudget
error-ParticipatoryBudget-UnknownCycle = Questo bilancio non esiste. Scegline uno dall’elenco.
error-ParticipatoryBudget-UnknownProposal = Questa proposta non esiste in questo bilancio. Scegline una dall’elenco.
error-ParticipatoryBudget-UnknownProject = Questo progetto non ha vinto in questo bilancio. Scegline uno vincente.
error-ParticipatoryBudget-TooManyCycles = Sono aperti tutti i bilanci possibili. Aspetta che uno finisca.
error-ParticipatoryBudget-BadPot = Lo stanziamento di questo bilancio è zero o troppo grande. Scegline un altro.
error-ParticipatoryBudget-BadLimits = I costi minimo e massimo non sono coerenti, o superano lo stanziamento. Correggili.
error-ParticipatoryBudget-BadShares = Una categoria non ha quota, o le quote superano il totale. Correggile.
error-ParticipatoryBudget-BadBallotKind = La forma della scheda non ha senso. Controlla scelte e punti.
error-ParticipatoryBudget-BadPhases = Le fasi sono troppo brevi o lunghe, o non adatte al voto segreto. Correggile.
error-ParticipatoryBudget-BadStep = I passi dello scrutinio vanno da 1 a 1000. Correggi il numero.
error-ParticipatoryBudget-BadProposalLimit = Ogni membro deve poter fare almeno una proposta. Alza il numero.
error-ParticipatoryBudget-WrongStage = { -wrong-stage }
error-ParticipatoryBudget-NotAVoter = Questo bilancio è per altri membri. Puoi solo guardarlo.
error-ParticipatoryBudget-NotOnRoll = { -not-on-roll }
error-ParticipatoryBudget-NotTheAuthor = Può farlo solo chi ha fatto la proposta. Chiediglielo.
error-ParticipatoryBudget-TooManyProposals = Hai fatto qui tutte le proposte possibili. Ritirane prima una.
error-ParticipatoryBudget-BadTitle = Il titolo è vuoto o danneggiato. Scrivilo di nuovo.
error-ParticipatoryBudget-UnknownCategory = Questo bilancio non ha questa categoria. Scegline una dall’elenco.
error-ParticipatoryBudget-BadCost = Il costo è fuori dai limiti, o una tappa non ne ha. Correggi le tappe.
error-ParticipatoryBudget-TooManyAmendments = Questa proposta è stata cambiata il più possibile. Ritirala e fanne una nuova.
error-ParticipatoryBudget-NotStanding = Questa proposta fa ora parte di un’altra, o non è sulla scheda.
error-ParticipatoryBudget-NothingToChange = { -already-so }
error-ParticipatoryBudget-TooManyBacked = Sostieni qui tutte le proposte possibili. Smetti prima di sostenerne una.
error-ParticipatoryBudget-AuthorCannotSponsor = È la tua proposta e già la sostieni. Non devi fare nulla.
error-ParticipatoryBudget-SameProposal = Una proposta non può unirsi a se stessa. Scegline un’altra.
error-ParticipatoryBudget-NoOffer = L’autore non ha offerto di unire quella proposta. Chiediglielo.
error-ParticipatoryBudget-AlreadyOverruled = I membri hanno superato la verifica, che non cambia più.
error-ParticipatoryBudget-NothingToObject = Questa proposta non è stata giudicata non fattibile. Non c’è nulla da obiettare.
error-ParticipatoryBudget-SecretVote = { -secret-vote }
error-ParticipatoryBudget-OpenVote = { -open-vote }
error-ParticipatoryBudget-BallotOutOfOrder = { -app-fault }
error-ParticipatoryBudget-NotOnPaper = Il voto nomina un progetto che non è sulla scheda. Scegli di nuovo dall’elenco.
error-ParticipatoryBudget-TooManyChoices = Hai scelto più progetti del consentito. Togline alcuni.
error-ParticipatoryBudget-BadPoints = I punti non tornano. Danne almeno uno a progetto, senza superare il totale.
error-ParticipatoryBudget-SeveralDistricts = Qui il voto può nominare progetti di una sola categoria. Scegline una.
error-ParticipatoryBudget-NoCommitment = { -no-commitment }
error-ParticipatoryBudget-WrongReveal = { -wrong-reveal }
error-ParticipatoryBudget-HasEnded = Questo progetto è finito o è stato fermato. Non si può fare altro.
error-ParticipatoryBudget-NoReport = L’ultima tappa non ha ancora un resoconto. Prima lo fa il beneficiario.
error-ParticipatoryBudget-TooEarly = Il momento non è arrivato, o il voto è in corso. Aspetta.
error-ParticipatoryBudget-NotTheBeneficiary = Può fare il resoconto solo il beneficiario o l’autore. Chiediglielo.
error-ParticipatoryBudget-NoStopVote = Non c’è un voto aperto per fermare questo progetto.
error-ParticipatoryBudget-BadRating = Un voto va da 1 a 5. Scegline uno.
error-ParticipatoryBudget-NotJudgedYet = Potrai valutare questo progetto quando sarà finito. Aspetta.
error-ParticipatoryBudget-DepositInUse = Questa proposta può ancora vincere e la cauzione resta. Dopo torna.
error-ParticipatoryBudget-HasWithheld = In un voto passato non hai aperto il voto chiuso. Aspetta che passi la sanzione.
error-ParticipatoryBudget-StillAVoter = Questa persona è ancora membro e il suo voto conta. Non devi fare nulla.
error-ParticipatoryBudget-NothingToStrike = Non c’è un voto da annullare, o non conta più. Non devi fare nulla.
error-ParticipatoryBudget-RecordKept = I dati di questo bilancio sono ancora conservati, o senza cauzione. Riprova più tardi.

## Assembly
error-Assembly-NotAMember = { -not-a-member }
error-Assembly-UnknownProposal = Questa proposta non esiste o è stata tolta. Scegline una dall’elenco.
error-Assembly-UnknownTrack = I membri non possono decidere così. Scegli un altro tipo di decisione.
error-Assembly-CallTooLong = La proposta è troppo lunga per la catena. Proponila in parti.
error-Assembly-BadQuestion = Una domanda richiede un testo e almeno due risposte diverse. Correggila.
error-Assembly-TooManyProposals = Hai tutte le proposte aperte possibili. Aspetta che una si chiuda o ritirala.
error-Assembly-NotWaiting = Il voto su questa proposta è iniziato o finito. Era possibile solo prima.
error-Assembly-NotOpen = Non c’è un voto aperto su questa proposta. Non è iniziato o è finito.
error-Assembly-StillOpen = Il voto è ancora aperto. Aspetta la fine.
error-Assembly-TooEarly = La proposta non è chiusa, o i voti sono ancora conservati. Riprova più tardi.
error-Assembly-AlreadySupported = Sostieni già questa proposta, o è tua. Non devi fare nulla.
error-Assembly-NotASupporter = Non sostieni questa proposta. Non c’è nulla da ritirare.
error-Assembly-TooFewSupporters = Troppo pochi membri sostengono questa proposta. Chiedi ad altri.
error-Assembly-NotTheProposer = Può ritirarla solo chi l’ha proposta, finché c’è tempo. Chiediglielo.
error-Assembly-ProposerNotActive = Chi l’ha proposta non è più membro. Riproponila tu.
error-Assembly-TooSoon = La proposta è ancora in discussione. Apri il voto quando quel tempo finisce.
error-Assembly-TooManyOpen = Sono aperti tutti i voti possibili. Apri questo quando un altro si chiude.
error-Assembly-NotOnRoll = Non eri membro all’apertura di questo voto, o non lo sei più. Potrai partecipare la prossima volta.
error-Assembly-BadBallot = Il voto non risponde alla domanda. Rileggila e scegli.
error-Assembly-NothingToRetract = Non hai votato qui di persona. Non c’è nulla da ritirare.
error-Assembly-ToOneself = Non puoi delegare a te stesso. Scegli un altro membro o vota tu.
error-Assembly-UnknownDelegate = Questa persona non è un membro attivo. Scegli qualcun altro.
error-Assembly-TooManyDelegators = Questo membro vota già per tutti i possibili. Scegline un altro o vota tu.
error-Assembly-NothingToRevoke = Qui non deleghi nessuno. Non c’è nulla da ritirare.
error-Assembly-UnknownSubject = Questo non esiste o non si può più discutere. Riguarda l’elenco.
error-Assembly-NotAVoter = Ne discute chi lo vota. Tu puoi leggere.
error-Assembly-BadText = { -bad-text }
error-Assembly-TooManyStatements = Hai detto qui tutto ciò che un membro può. Valuta quello che dicono gli altri.
error-Assembly-UnknownStatement = Questo argomento o domanda non esiste. Riguarda la discussione.
error-Assembly-NotTheAnswerer = Risponde solo chi ha fatto la proposta. Tu puoi portare un argomento.
error-Assembly-AlreadyAnswered = Questa domanda ha già una risposta. Leggila.
error-Assembly-OwnStatement = Non puoi valutare ciò che hai detto tu. Altri possono.
error-Assembly-AlreadyRated = L’hai già detto. Non devi fare nulla.
error-Assembly-QuestionsUnanswered = I membri attendono risposte. Chi ha proposto risponde prima del voto.
error-Assembly-StillKept = La discussione resta finché resta il suo tema. Riprova dopo.
error-Assembly-CallTooHeavy = La proposta fa troppo insieme. Proponi le parti una a una.
error-Assembly-NotAnAmendment = Questa proposta non emenda nessuna in attesa. Scegline un’altra.
error-Assembly-AmendmentWaits = È un emendamento. Ammettilo alla scelta o aspetta l’inizio del voto.
error-Assembly-NotAmendable = Questo non si può più emendare, o è urgente. Fai una tua proposta.
error-Assembly-OneAmendmentEach = Hai già un emendamento qui, o la proposta è tua. Ritirane prima uno.
error-Assembly-TooManyRivals = Non si possono confrontare altri emendamenti. Fai una tua proposta.
error-Assembly-NotDecided = I membri non l’hanno approvato, o è già fatto. Guarda il risultato.
error-Assembly-NoPetition = Qui non c’è un secondo voto, o era questo. La decisione resta.
error-Assembly-AlreadySigned = Hai già firmato, o ci sono abbastanza firme. Non devi fare nulla.
error-Assembly-OneOpenEach = Chi propone, o tu, sostiene già un voto aperto di questo tipo. Aspetta la fine.
error-Assembly-NotTheDocument = Non è lo stesso testo del documento. Porta esattamente quel documento.
error-Assembly-NotTheDescriber = Solo chi propone descrive la proposta. Di’ la tua nella discussione.
error-Assembly-TooLate = Serve tempo per leggerlo ed è troppo tardi. Ritira la proposta e rifalla.
error-Assembly-AlreadyDescribed = C’è già una descrizione. Non cambia, così tutti decidono sullo stesso testo.
error-Assembly-TooManyDescriptions = Hai tutte le descrizioni possibili. Cancella una discussione finita.

## Referenda
error-Referenda-NotOngoing = { -vote-over }
error-Referenda-HasDeposit = La cauzione per questo voto è già pagata. Non devi fare nulla.
error-Referenda-BadTrack = Questo tipo di decisione non esiste. Scegline un altro.
error-Referenda-Full = Ci sono già tutte le votazioni possibili di questo tipo. Aspetta che una finisca.
error-Referenda-QueueEmpty = Nessun voto di questo tipo è in attesa. Non devi fare nulla.
error-Referenda-BadReferendum = Questa votazione non esiste. Riguarda l’elenco.
error-Referenda-NothingToDo = { -already-so }
error-Referenda-NoTrack = { -app-fault }
error-Referenda-Unfinished = La decisione non è conclusa. La cauzione torna dopo.
error-Referenda-NoPermission = Un’altra persona ha pagato questa cauzione. Solo lei può riprenderla.
error-Referenda-NoDeposit = Qui non è stata pagata una cauzione. Non c’è nulla da riprendere.
error-Referenda-BadStatus = { -wrong-stage }
error-Referenda-PreimageNotExist = La catena non ha il testo di questa proposta. Salvalo prima.
error-Referenda-PreimageStoredWithDifferentLength = { -app-fault }

## Elections
error-Elections-NotAMember = { -not-a-member }
error-Elections-WrongStage = { -wrong-stage }
error-Elections-AlreadyStanding = Sei già in lista per questa elezione. Non devi fare nulla.
error-Elections-AlreadySeated = Hai un seggio oltre questa elezione. Per candidarti, dimettiti prima.
error-Elections-NotACandidate = Questo membro non è in lista. Scegli qualcuno dall’elenco.
error-Elections-NotOnRoll = { -not-on-roll }
error-Elections-NotOnPaper = Il voto nomina qualcuno che non è sulla scheda. Scegli dall’elenco.
error-Elections-BallotOutOfOrder = { -app-fault }
error-Elections-NotSeated = Questo membro non ha un seggio qui. Guarda chi lo ha.
error-Elections-AlreadySigned = { -already-signed }
error-Elections-TooSoon = I membri hanno appena votato questa revoca. Aspetta la fine della pausa.
error-Elections-UnknownRecall = Non c’è un voto per revocare questo membro. Avvia prima una petizione.

## Juries
error-Juries-NotAMember = { -not-a-member }
error-Juries-UnknownCase = Questa causa non esiste o il fascicolo è stato tolto. Riguarda l’elenco.
error-Juries-WrongStage = { -wrong-stage }
error-Juries-NotAParty = Non sei parte in questa controversia. Possono farlo solo le parti.
error-Juries-NotAPrincipal = Un altro conto mescola il sorteggio per la tua parte. Lascialo fare a quella persona.
error-Juries-NotImpartial = Sei parte in questa causa e non puoi giudicarla. Rifiuta.
error-Juries-NotAJuror = Non sei nella giuria di questa causa, o non hai accettato. Se hai una convocazione, accetta prima.
error-Juries-AlreadyAccepted = Hai già accettato questa convocazione. Non devi fare nulla.
error-Juries-AlreadyCommitted = Hai già votato. Fino alla fine puoi solo cambiare il voto.
error-Juries-AlreadyRevealed = Hai già aperto il tuo voto. Non devi fare nulla.
error-Juries-BadSeed = Questo segreto per il sorteggio non era chiuso, o è già aperto. Usa quello che hai chiuso.
error-Juries-BadVote = { -wrong-reveal }
error-Juries-BadText = { -bad-text }
error-Juries-TooManyStatements = In questa causa hai detto tutto il possibile. Altri possono aggiungere.
error-Juries-NotTheLoser = La tua parte ha vinto e non può appellarsi. Non devi fare nulla.
error-Juries-NotRevealed = Non hai aperto il tuo segreto per il sorteggio. Può appellarsi un’altra parte.
error-Juries-NothingToCarryOut = Nessun verdetto attende esecuzione, o è troppo tardi. Guarda la causa.
error-Juries-TooHeavy = { -app-fault }
error-Juries-NothingToClaim = A questo membro non è dovuto alcun compenso. Non devi fare nulla.
error-Juries-TooSoon = I compensi di questo periodo sono esauriti. Aspetta il prossimo.
error-Juries-NotPaid = La cassa comune non ha potuto pagare. Riprova quando ci sarà denaro.

## SafeMode
error-SafeMode-Entered = È attiva la modalità sicura e non è possibile. Aspetta che finisca.
error-SafeMode-Exited = La modalità sicura non è attiva. Non devi fare nulla.
error-SafeMode-NotConfigured = Qui nessuno può farlo da solo. Decidono il consiglio o i membri.
error-SafeMode-NoDeposit = Nulla è vincolato per la modalità sicura. Non c’è nulla da riprendere.
error-SafeMode-AlreadyDeposited = Questo conto ha già una cauzione per questo. Non devi fare nulla.
error-SafeMode-CannotReleaseYet = Questa cauzione non può ancora tornare. Riprova più tardi.
error-SafeMode-CurrencyError = { -no-money }

## TxPause
error-TxPause-IsPaused = Questa azione è sospesa. Riprova quando la sospensione finisce.
error-TxPause-IsUnpaused = Questa azione non è sospesa. Non devi fare nulla.
error-TxPause-Unpausable = Questa azione non si può mai sospendere. Scegli un’altra via.
error-TxPause-NotFound = { -app-fault }

## MultiBlockMigrations
error-MultiBlockMigrations-Ongoing = { -try-later }

## Safety
error-Safety-CannotPause = Questa azione è già sospesa, o il consiglio non può sospenderla. Guarda se possono i membri.
error-Safety-PausedLately = Il consiglio l’ha sospesa da poco. Se serve ancora, decidono i membri.
error-Safety-TooManyPauses = Ci sono già tutte le sospensioni possibili. Aspetta che una finisca.

## Utility
error-Utility-TooManyCalls = Sono troppe azioni insieme. Falle in più passi.

## Proxy
error-Proxy-TooMany = Ci sono troppi delegati o annunci. Togline prima uno.
error-Proxy-NotFound = Questo delegato non esiste. Riguarda l’elenco.
error-Proxy-NotProxy = Non agisci per questo conto. Il titolare deve prima nominarti.
error-Proxy-Unproxyable = Un delegato non può farlo. Deve farlo il titolare.
error-Proxy-Duplicate = Questo conto agisce già per il tuo. Non devi fare nulla.
error-Proxy-NoPermission = Un delegato non può darsi più diritti. Deve farlo il titolare.
error-Proxy-Unannounced = Va annunciato un po’ prima. Annuncialo e aspetta.
error-Proxy-NoSelfProxy = Non puoi essere il delegato di te stesso. Scegli qualcun altro.

## Multisig
error-Multisig-MinimumThreshold = Devono firmare almeno in due. Scegli un numero più alto.
error-Multisig-AlreadyApproved = { -already-signed }
error-Multisig-NoApprovalsNeeded = Ci sono abbastanza firme. Nessun altro deve firmare.
error-Multisig-TooFewSignatories = Troppo poche persone per il conto comune. Aggiungine altre.
error-Multisig-TooManySignatories = Troppe persone per il conto comune. Togline alcune.
error-Multisig-SignatoriesOutOfOrder = { -app-fault }
error-Multisig-SenderInSignatories = { -app-fault }
error-Multisig-NotFound = Questa azione comune non esiste o è già fatta. Riguarda l’elenco.
error-Multisig-NotOwner = Un’altra persona l’ha iniziato. Solo lei può annullarlo.
error-Multisig-NoTimepoint = { -app-fault }
error-Multisig-WrongTimepoint = { -app-fault }
error-Multisig-UnexpectedTimepoint = { -app-fault }
error-Multisig-MaxWeightTooLow = { -app-fault }
error-Multisig-AlreadyStored = { -already-so }
