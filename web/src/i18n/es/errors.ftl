### Lo que dice la cadena cuando rechaza algo: qué ha pasado y qué hacer. Trato: tú. Palabras: docs/glossary.md.

-not-a-member = No eres miembro activo. Únete a la comunidad o renueva tu membresía.
-no-such-currency = Esa moneda no existe. Elige una de la lista.
-already-so = Ya está así. No tienes que hacer nada.
-app-fault = La aplicación ha enviado algo que la cadena rechaza. Actualízala o comunica el fallo.
-operators-only = Este paso es para quienes mantienen la cadena. No tienes que hacer nada.
-bad-text = El texto está vacío o dañado. Escríbelo de nuevo.
-bad-document = El documento no tiene una dirección legible. Indica dónde se encuentra.
-already-signed = Ya has firmado. No tienes que hacer nada más.
-no-money = No hay bastante dinero en la cuenta. Elige un importe menor.
-below-minimum = Una cuenta debe conservar un saldo mínimo. Deja un poco más o págalo todo.
-too-large = El importe es demasiado grande para calcularlo. Elige uno menor.
-vote-over = La votación ha terminado. El resultado es firme.
-not-on-roll = No eras miembro al empezar la votación, o te has ido después. Podrás participar la próxima vez.
-wrong-stage = Esto solo se puede hacer en otra fase. Mira las fechas y vuelve a tiempo.
-secret-vote = Esta votación es secreta. Entrega ahora tu voto cerrado y ábrelo después.
-open-vote = Esta votación es abierta. Emite tu voto directamente.
-no-commitment = No hay ningún voto cerrado que abrir. No lo entregaste, o ya está abierto.
-wrong-reveal = Este no es el voto que cerraste. Usa el dispositivo o la copia que lo guarda.
-try-later = La cadena se está actualizando. Inténtalo de nuevo en unos minutos.

## DispatchError
error-Unknown = La cadena lo ha rechazado: { $name }. No se cambió nada. Actualiza la aplicación o comunica el fallo.
error-NotACall = La comunidad cambió sus reglas mientras tanto. Vuelve a cargar esta página.
error-Other = La cadena lo ha rechazado. Actualiza la aplicación e inténtalo de nuevo.
error-CannotLookup = Esta dirección no existe aquí. Compruébala.
error-BadOrigin = No puedes hacerlo tú. Hace falta una decisión de los miembros o un cargo.
error-ConsumerRemaining = La cuenta aún se usa. Termina antes lo que depende de ella.
error-NoProviders = La cuenta está vacía y aún no existe. Ingresa antes algo de dinero.
error-TooManyConsumers = La cuenta se usa para demasiadas cosas. Termina una primero.
error-Exhausted = La cadena tiene demasiado que hacer. Inténtalo un poco más tarde.
error-Corruption = La cadena encontró datos dañados. Comunícalo a quienes la mantienen.
error-Unavailable = Falta algo que esto necesita. Inténtalo más tarde.
error-RootNotAllowed = { -app-fault }

## Token
error-Token-FundsUnavailable = { -no-money }
error-Token-OnlyProvider = { -below-minimum }
error-Token-BelowMinimum = El importe es demasiado pequeño para una cuenta. Elige uno mayor.
error-Token-CannotCreate = Quien cobra no tiene cuenta en esta moneda. Pídele que la abra antes.
error-Token-UnknownAsset = { -no-such-currency }
error-Token-Frozen = Esta cuenta está bloqueada. Pregunta a la administración o recurre.
error-Token-Unsupported = Esta moneda no permite eso. Elige otra.
error-Token-CannotCreateHold = En esta cuenta no se puede retener dinero. Ingresa algo antes.
error-Token-NotExpendable = { -below-minimum }
error-Token-Blocked = Esta cuenta no recibe nada ahora. Elige otra o pregunta.

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
error-Transaction-Call = La cadena no te acepta esto ahora. Actualiza la aplicación o mira si puedes hacerlo.
error-Transaction-Payment = Tu cupo gratuito se agotó y la cuenta no puede pagar la comisión. Espera o consigue dinero.
error-Transaction-Future = Una acción tuya anterior aún no ha llegado. Espera.
error-Transaction-Stale = Esto ya se envió, u otro dispositivo fue más rápido. Mira tu cuenta antes de repetir.
error-Transaction-BadProof = La firma no corresponde a esta cadena. Actualiza la aplicación y firma otra vez.
error-Transaction-AncientBirthBlock = Pasó demasiado tiempo desde tu firma. No se hizo nada. Firma otra vez.
error-Transaction-ExhaustsResources = Es demasiado de una vez, o la cadena está llena. Inténtalo de nuevo o por partes.
error-Transaction-Custom = La cadena lo rechazó por un motivo propio. Actualiza la aplicación e inténtalo otra vez.
error-Transaction-BadMandatory = { -app-fault }
error-Transaction-MandatoryValidation = { -app-fault }
error-Transaction-BadSigner = Esta cuenta no puede firmar. Elige otra.
error-Transaction-IndeterminateImplicit = { -app-fault }
error-Transaction-UnknownOrigin = { -app-fault }
error-Transaction-CannotLookup = Ahora no se puede comprobar. Inténtalo más tarde.
error-Transaction-NoUnsignedValidator = { -app-fault }

## System
error-System-InvalidSpecName = El nuevo programa de reglas es de otra cadena. Elige uno de esta cadena.
error-System-SpecVersionNeedsToIncrease = El nuevo programa de reglas es más antiguo que el actual. Elige uno más reciente.
error-System-FailedToExtractRuntimeVersion = No se puede leer el nuevo programa de reglas. Revisa el archivo y proponlo de nuevo.
error-System-NonDefaultComposite = { -app-fault }
error-System-NonZeroRefCount = La cuenta todavía se usa. Termina lo que depende de ella y ciérrala después.
error-System-CallFiltered = Esta acción no es posible ahora. Está en pausa o rige el modo seguro. Inténtalo más tarde.
error-System-MultiBlockMigrationsOngoing = { -try-later }
error-System-NothingAuthorized = Los miembros no han aceptado ningún programa nuevo. Propónselo primero.
error-System-Unauthorized = Este no es el programa que aceptaron los miembros. Elige el archivo correcto.

## Policy
error-Policy-TooLittle = El valor es menor que el mínimo permitido. Elige uno mayor.
error-Policy-TooMuch = El valor es mayor que el máximo permitido. Elige uno menor.
error-Policy-RecoveryImpossible = Una recuperación necesitaría más guardianes de los que tiene un miembro. Pide menos.
error-Policy-MoreVouchesThanCanBeGiven = Ningún miembro podría dar tantos avales. Pide menos, o permite dar más.
error-Policy-VouchesEndTooSoon = El primer aval caducaría antes de reunir los necesarios. Haz que duren más.
error-Policy-ChallengeTooLong = Una candidatura o un aval acabaría antes del plazo de impugnación. Elige un plazo más corto.
error-Policy-PenaltyTooLong = La penalización duraría más que volver a entrar y avalar. Elige una más corta.
error-Policy-ReevaluatedTooOften = El dividendo se recalcularía más veces de las que se paga. Elige un tiempo más largo.
error-Policy-RefillsTooFast = El cupo gratuito se rellenaría más rápido que el tiempo. Elige un cupo menor o más tiempo.
error-Policy-TooSlowForSlots = Con un equipo tan lento, algunas acciones no cabrían en un bloque. Elige uno más rápido.
error-Policy-MoreVouchesThanMembers = Nadie podría entrar, porque hay menos miembros. Pide menos avales.
error-Policy-MoreThanTheValidators = No hay tantos validadores activos. Elige un mínimo menor.
error-Policy-ElectionsTooLong = Las elecciones no caben en un mandato. Acórtalas o alarga el mandato.
error-Policy-MoreValidatorsThanSeats = Las elecciones no podrían cubrir el mínimo. Elige un mínimo menor o más escaños.
error-Policy-TooShortForJuries = Un jurado no podría decidir en ese tiempo. Elige un tiempo más largo.
error-Policy-AppealPanelTooSmall = El jurado de una apelación debe ser mayor que el primero. Elige más personas para él, o menos para el primero.

## Babe
error-Babe-InvalidEquivocationProof = { -operators-only }
error-Babe-InvalidKeyOwnershipProof = { -operators-only }
error-Babe-DuplicateOffenceReport = { -operators-only }
error-Babe-InvalidConfiguration = { -operators-only }

## Session
error-Session-InvalidProof = La prueba no corresponde a estas claves. Crea de nuevo las claves en tu nodo.
error-Session-NoAssociatedValidatorId = Esta cuenta no puede ser de un validador. Usa la clave de tu membresía.
error-Session-DuplicatedKey = Otro validador usa una de estas claves. Crea otras nuevas en tu nodo.
error-Session-NoKeys = Esta cuenta no tiene claves de validador. Ponlas primero.
error-Session-NoAccount = La cuenta está vacía y no puede tener claves. Ingresa antes algo de dinero.

## Validators
error-Validators-AlreadyValidator = Esta cuenta ya es validadora. Una suspendida vuelve con «resume».
error-Validators-NotValidator = Esta cuenta no es validadora. Antes hay que añadirla.
error-Validators-NoKeys = Esta cuenta no tiene claves de validador. Primero debe ponerlas.
error-Validators-TooMany = Ya hay tantos validadores como es posible. Quita uno primero.
error-Validators-TooFew = Quedarían muy pocos validadores. Añade otro primero.
error-Validators-NotActive = Este validador no está activo y no puede pausar. No tienes que hacer nada.
error-Validators-NotSuspended = Este validador no está suspendido. Uno expulsado debe añadirse de nuevo.
error-Validators-TooEarly = Un validador suspendido debe esperar. Vuelve después de dos sesiones.

## Grandpa
error-Grandpa-PauseFailed = { -operators-only }
error-Grandpa-ResumeFailed = { -operators-only }
error-Grandpa-ChangePending = { -operators-only }
error-Grandpa-TooSoon = { -operators-only }
error-Grandpa-InvalidKeyOwnershipProof = { -operators-only }
error-Grandpa-InvalidEquivocationProof = { -operators-only }
error-Grandpa-DuplicateOffenceReport = { -operators-only }

## Finality
error-Finality-NotPast = El último bloque final debe ser pasado. Pregúntalo a un nodo.
error-Finality-NoSuchSet = Ese grupo de validadores aún no existe. Pregunta el número a un nodo.

## Balances
error-Balances-VestingBalance = Una parte de este dinero se libera más tarde. Espera o elige un importe menor.
error-Balances-LiquidityRestrictions = Una parte de este dinero está retenida. Elige un importe menor.
error-Balances-InsufficientBalance = { -no-money }
error-Balances-ExistentialDeposit = La cuenta que cobra es nueva y necesita un saldo mínimo. Paga un poco más.
error-Balances-Expendability = { -below-minimum }
error-Balances-ExistingVestingSchedule = Esta cuenta ya tiene un plan así. Espera a que termine.
error-Balances-DeadAccount = Esta cuenta aún no existe. Págale algo primero.
error-Balances-TooManyReserves = En esta cuenta hay dinero retenido por demasiados motivos. Libera algo primero.
error-Balances-TooManyHolds = En esta cuenta hay dinero retenido por demasiados motivos. Libera algo primero.
error-Balances-TooManyFreezes = Esta cuenta está bloqueada por demasiados motivos. Espera a que acabe alguno.
error-Balances-IssuanceDeactivated = { -app-fault }
error-Balances-DeltaZero = { -app-fault }

## Treasury
error-Treasury-InvalidIndex = El fondo común no conoce ese pago. Mira de nuevo la lista.
error-Treasury-TooManyApprovals = Hay demasiados pagos del fondo común en espera. Inténtalo cuando se paguen algunos.
error-Treasury-InsufficientPermission = El importe supera lo que esta decisión puede gastar. Pide menos.
error-Treasury-ProposalNotApproved = Este pago no se ha aprobado. Primero deciden los miembros.
error-Treasury-FailedToConvertBalance = El fondo común no puede pagar en esta moneda. Elige otra.
error-Treasury-SpendExpired = El plazo para cobrar este pago ha terminado. Pide a los miembros que decidan de nuevo.
error-Treasury-EarlyPayout = Este pago aún no toca. Espera a su día.
error-Treasury-AlreadyAttempted = Este pago ya se hizo o se intentó. Mira cómo terminó.
error-Treasury-PayoutError = El pago no se pudo hacer. Inténtalo cuando haya dinero en el fondo común.
error-Treasury-NotAttempted = Este pago aún no se ha cobrado. Cóbralo primero.
error-Treasury-Inconclusive = Aún no se sabe si el pago se hizo. Míralo más tarde.

## Dividend
error-Dividend-NotAMember = { -not-a-member }
error-Dividend-NothingToClaim = Aún no toca ningún dividendo nuevo. Espera al próximo.
error-Dividend-BelowMinimumBalance = La cuenta está vacía y este dividendo solo no alcanza. No se pierde nada. Cóbralo cuando haya más.
error-Dividend-UnknownCurrency = { -no-such-currency }
error-Dividend-AlreadyOpen = Esta moneda ya paga un dividendo. Cambia su plan.
error-Dividend-NotOpen = Esta moneda no paga dividendo. Pide a su administración que lo abra.
error-Dividend-PeriodTooShort = El tiempo entre dos dividendos es demasiado corto. Elige uno más largo.
error-Dividend-CannotIssue = No se pueden crear unidades de esta moneda. Reparte solo lo ingresado.
error-Dividend-AlreadyJoined = Ya participas en este dividendo. No tienes que hacer nada.
error-Dividend-TooManyDividends = Ya participas en todos los dividendos posibles. Deja uno primero.
error-Dividend-NotJoined = No participas en este dividendo. Apúntate primero.
error-Dividend-NotDue = El periodo actual no ha terminado. Espera a que acabe.

## CommunityCurrencies
error-CommunityCurrencies-InUse = Otra moneda tiene este número. Elige otro.
error-CommunityCurrencies-BadName = El nombre o el símbolo está vacío o dañado, o hay demasiados decimales. Corrígelo.
error-CommunityCurrencies-BadMinimum = El saldo mínimo es demasiado pequeño. Elige al menos la unidad mínima.
error-CommunityCurrencies-BurntCredit = En un crédito mutuo nada puede desaparecer. Envía la pérdida al fondo o al dividendo.
error-CommunityCurrencies-BadCredit = Las reglas del crédito mutuo no encajan. Revisa el plazo, la mora y la contribución.
error-CommunityCurrencies-BadVouchers = Los vales necesitan un tope mayor que cero y un fin futuro. Corrígelo.
error-CommunityCurrencies-BadTime = El tiempo ya pasó, o es demasiado corto o largo. Elige otro.
error-CommunityCurrencies-BadRate = Ambas partes del cambio deben ser mayores que cero. Corrígelo.
error-CommunityCurrencies-NoLongerPaid = Ya no se puede pagar con esta moneda. Los vales aún se pueden canjear un tiempo.
error-CommunityCurrencies-Closing = Esta moneda se está cerrando y esto ya no es posible. Gasta o canjea lo que tengas.
error-CommunityCurrencies-NotOver = A la moneda le queda tiempo o cuentas. Espera o haz que se quiten las cuentas.
error-CommunityCurrencies-BeyondSupply = No se puede crear tanto de esta moneda. Elige un importe menor.
error-CommunityCurrencies-NotVouchers = Esto solo es posible con vales. Esta moneda es de otro tipo.
error-CommunityCurrencies-NotRedeemable = No hay nada reservado para canjear estas unidades. Gástalas.
error-CommunityCurrencies-NotMutualCredit = Esto solo es posible en un crédito mutuo. Esta moneda es de otro tipo.
error-CommunityCurrencies-NotAMember = { -not-a-member }
error-CommunityCurrencies-HasLine = Ya tienes una línea en este crédito mutuo. Si cambió tu clave, trasládala.
error-CommunityCurrencies-NoLine = Esta persona no tiene línea en el crédito mutuo. Antes debe unirse.
error-CommunityCurrencies-StillOwes = Todavía hay una deuda. Págala primero.
error-CommunityCurrencies-StillAMember = Esta persona es miembro activo y paga sus propias deudas.
error-CommunityCurrencies-TooEarly = El plazo de gracia no ha terminado. Espera a que acabe.
error-CommunityCurrencies-FundEmpty = El fondo de garantía aún no tiene dinero. Inténtalo más tarde.
error-CommunityCurrencies-NothingToChange = { -already-so }
error-CommunityCurrencies-NoAccount = Esta moneda no tiene esa cuenta. Se abre al cobrar o al unirse.
error-CommunityCurrencies-AlreadyFrozen = La cuenta está bloqueada o lo estuvo hace poco. Espera antes de bloquearla otra vez.
error-CommunityCurrencies-NotOneself = Tú has bloqueado esta cuenta. Libérala en vez de recurrir.
error-CommunityCurrencies-AlreadyAppealed = Ya hubo un recurso contra este bloqueo. Espera la decisión.
error-CommunityCurrencies-UnknownAgreement = No existe ese convenio entre monedas. Mira de nuevo la lista.
error-CommunityCurrencies-NotAccepted = La otra parte aún no ha aceptado el convenio. Espera a que lo haga.
error-CommunityCurrencies-NotInAgreement = El convenio no trata de esta moneda. Elige el correcto.
error-CommunityCurrencies-NotBalanced = Una comunidad aún debe a la otra. Que los miembros lo gasten, o compénsalo antes.
error-CommunityCurrencies-TooDear = El pago costaría más que tu límite. Paga menos o sube el límite.
error-CommunityCurrencies-OverClearingLimit = Las dos comunidades se deben demasiado para esto. Paga menos o espera la compensación.
error-CommunityCurrencies-NoCycle = Estos convenios no forman un círculo. Elige los que vuelvan a la primera moneda.
error-CommunityCurrencies-RatesDisagree = Los cambios del círculo no encajan. Este círculo no se puede compensar.
error-CommunityCurrencies-NothingToClear = En algún punto del círculo se debe menos. Compensa menos.
error-CommunityCurrencies-StillHeld = En esta cuenta hay unidades retenidas. Espera a que se liberen.
error-CommunityCurrencies-NotDecided = Las reglas de esta moneda dicen quién asume una deuda. Nadie lo decide.
error-CommunityCurrencies-NotExact = En algún punto del círculo no da un número entero. Elige otro importe.

## Payments
error-Payments-ZeroAmount = El importe es cero. Elige uno mayor que cero.
error-Payments-ToOneself = Ambas partes son la misma cuenta o persona. Elige a otra.
error-Payments-BadMemo = El concepto está dañado. Escríbelo de nuevo.
error-Payments-UnknownCurrency = { -no-such-currency }
error-Payments-BadTime = El momento ya pasó o está demasiado lejos. Elige otro intermedio.
error-Payments-BadPeriod = El tiempo entre pagos es demasiado corto o largo, o no hay ningún pago. Corrígelo.
error-Payments-UnknownPayment = La cadena ya no guarda este pago. Para devolverlo, haz un pago nuevo.
error-Payments-NotThePayee = Solo puede hacerlo quien cobra. Pídeselo.
error-Payments-NotThePayer = Solo puede hacerlo quien paga. Pídeselo.
error-Payments-RefundTooMuch = Es más de lo que queda del pago. Devuelve menos o todo lo que queda.
error-Payments-UnknownRequest = Esta solicitud ya no existe. Se pagó, rechazó, retiró o caducó.
error-Payments-Expired = El plazo ha terminado. Pide una nueva.
error-Payments-TooManyRequests = Tienes todas las solicitudes abiertas posibles. Retira una primero.
error-Payments-UnknownMandate = No hay mandato para esto. Pide uno a quien paga.
error-Payments-UnknownSchedule = Este pago programado no existe o ya terminó. Mira de nuevo la lista.
error-Payments-TooManySchedules = Tienes todos los pagos programados posibles. Cancela uno primero.
error-Payments-UnknownOffer = Esta oferta no existe o ya terminó. Elige otra.
error-Payments-NotThePoster = Esta oferta es de otra persona. Solo ella puede retirarla.
error-Payments-TooManyOffers = Tienes todas las ofertas posibles. Retira una primero.
error-Payments-SameCurrency = Una moneda no se cambia por sí misma. Elige dos distintas.
error-Payments-BadRate = Ambas partes del cambio deben ser mayores que cero. Corrígelo.
error-Payments-LimitReached = La oferta vende menos, hoy o en total. Toma menos o vuelve mañana.
error-Payments-TooLittle = Recibirías menos de lo que pides. Da más o pide menos.
error-Payments-TooMuch = { -too-large }
error-Payments-KeyReplaced = Esta persona tiene una clave nueva. Usa esa.

## Members
error-Members-NotAMember = { -not-a-member }
error-Members-UnknownPerson = Nadie tiene este número o clave. Compruébalo o escanea otra vez su tarjeta.
error-Members-AccountTaken = Esta clave es, fue o será de alguien. Crea otra nueva.
error-Members-WrongStatus = No es posible en el estado actual de esta persona. Mira su tarjeta.
error-Members-NotOneself = No puedes hacerlo por ti. Pídeselo a otro miembro.
error-Members-TooSoon = Lo hiciste hace poco. Espera hasta poder repetirlo.
error-Members-Penalised = Este miembro tiene una penalización. Espera a que termine.
error-Members-TooYoung = Este miembro entró hace demasiado poco. Espera un tiempo.
error-Members-OwnVouch = Avalas a esta persona. Retira primero tu aval.
error-Members-EnoughChallengers = Ya hay bastantes miembros que impugnan a esta persona. Dales tus pruebas.
error-Members-NotAChallenger = No has impugnado a esta persona. Impúgnala primero.
error-Members-BranchTooLarge = Son demasiadas personas a la vez. Nombra una rama más pequeña.
error-Members-NoBranch = Esta impugnación no nombra ninguna rama. Quien la hizo puede nombrarla.
error-Members-RemovalUnderWay = Se está quitando una rama de esta persona. Espera a que termine.
error-Members-TooFar = Esta persona está lejos de los miembros antiguos. Pide a alguno que la avale.
error-Members-InLine = Esta persona ya está en la lista de espera. Entrará en cuanto haya sitio.
error-Members-LineIsFull = Quien te invitó tiene demasiada gente en espera. Inténtalo cuando alguien haya entrado.
error-Members-TooManyVouches = Ya avalas a todas las personas posibles. Retira un aval o espera a que acabe uno.
error-Members-EnoughVouches = Esta persona tiene todos los avales posibles. No necesita más.
error-Members-NoVouch = No avalas a esta persona, o tu aval ha caducado. Avala primero.
error-Members-TooFewVouches = Hay muy pocos avales vigentes. Pide a quienes te conocen que te avalen o renueven.
error-Members-ChallengePeriod = El plazo de impugnación no ha terminado. Espera y después únete.
error-Members-ChallengeOpen = Hay una impugnación abierta contra esta persona. Espera la decisión.
error-Members-NoChallenge = Esta persona no está impugnada o ya no puede estarlo. No tienes que hacer nada.
error-Members-AlreadyChallenging = Tu impugnación sigue abierta. Espera la decisión.
error-Members-NotTheInviter = Otra persona hizo la invitación. Solo ella puede hacerlo.
error-Members-KeyFixed = La clave cambió hace poco. Espera antes de cambiarla otra vez.
error-Members-NoNextKey = Nada espera a esta clave. Empieza en el teléfono viejo o pide ayuda a tus guardianes.
error-Members-RecoveryUnderWay = Los guardianes acuerdan una clave nueva para esta persona. Oponte o espera a que termine.
error-Members-Disputed = La clave antigua se ha opuesto. Espera la decisión del jurado o de los miembros.
error-Members-NoRecovery = No existe esa recuperación. Compara otra vez el código con la persona.
error-Members-AlreadySupported = Ya apoyas esta clave. No tienes que hacer nada más.
error-Members-NotAGuardian = No eres guardián de esta persona. Pueden ayudar quienes ella nombró o quienes la avalan.
error-Members-TooEarly = El plazo de espera no ha terminado. Espera a que acabe.
error-Members-TooFewSupporters = Muy pocos guardianes lo apoyan. Pide a otros que lo apoyen.
error-Members-BadGuardians = Los guardianes deben ser otros miembros activos, sin repetir. Corrige la lista.
error-Members-Leaving = Esta persona ya anunció que se va. Tendrá efecto tras un plazo de espera.
error-Members-NotLeaving = Esta persona no ha anunciado que se va. No hay nada que deshacer.
error-Members-NothingLeft = En esta clave antigua ya no queda dinero. No tienes que hacer nada.
error-Members-BadThreshold = Debe acordarlo más de la mitad, y al menos lo que pide la comunidad. Corrígelo.

## Council
error-Council-NotMember = No tienes escaño en el consejo. Solo pueden hacerlo sus miembros.
error-Council-DuplicateProposal = El consejo ya vota la misma moción. Vota en esa.
error-Council-ProposalMissing = Esa moción no existe o está cerrada. Mira de nuevo la lista.
error-Council-WrongIndex = { -app-fault }
error-Council-DuplicateVote = Ya has votado así. No tienes que hacer nada.
error-Council-AlreadyInitialized = { -app-fault }
error-Council-TooEarly = La votación de esta moción no ha terminado. Espera a que acabe.
error-Council-TooManyProposals = El consejo tiene todas las mociones abiertas posibles. Cierra una primero.
error-Council-WrongProposalWeight = { -app-fault }
error-Council-WrongProposalLength = { -app-fault }
error-Council-PrimeAccountNotMember = { -app-fault }
error-Council-ProposalActive = Esta moción sigue abierta. Ciérrala primero.

## Preimage
error-Preimage-TooBig = El texto es demasiado largo para la cadena. Acórtalo.
error-Preimage-AlreadyNoted = La cadena ya tiene este texto. No tienes que hacer nada.
error-Preimage-NotAuthorized = Otra persona guardó este texto. Solo ella puede quitarlo.
error-Preimage-NotNoted = La cadena no tiene este texto. No tienes que hacer nada.
error-Preimage-Requested = Este texto aún se necesita. Podrás quitarlo cuando acabe aquello que lo usa.
error-Preimage-NotRequested = { -app-fault }
error-Preimage-TooMany = { -app-fault }
error-Preimage-TooFew = { -app-fault }

## Scheduler
error-Scheduler-FailedToSchedule = No se puede programar para ese momento. Elige otro.
error-Scheduler-NotFound = Esa acción programada no existe o ya se hizo. Mira de nuevo la lista.
error-Scheduler-TargetBlockNumberInPast = El momento elegido ya pasó. Elige uno posterior.
error-Scheduler-RescheduleNoChange = { -already-so }
error-Scheduler-Named = { -app-fault }

## ParticipatoryBudget
error-ParticipatoryBudget-UnknownCycle = Ese presupuesto no existe. Elige uno de la lista.
error-ParticipatoryBudget-UnknownProposal = Esa propuesta no existe en este presupuesto. Elige una de la lista.
error-ParticipatoryBudget-UnknownProject = Este proyecto no ganó en este presupuesto. Elige uno ganador.
error-ParticipatoryBudget-TooManyCycles = Hay tantos presupuestos abiertos como es posible. Espera a que termine uno.
error-ParticipatoryBudget-BadPot = La partida de este presupuesto es cero o demasiado grande. Elige otra.
error-ParticipatoryBudget-BadLimits = Los costes mínimo y máximo no encajan, o superan la partida. Corrígelos.
error-ParticipatoryBudget-BadShares = Una categoría no tiene parte, o las partes superan el total. Corrígelo.
error-ParticipatoryBudget-BadBallotKind = La forma de la papeleta no tiene sentido. Revisa las opciones y los puntos.
error-ParticipatoryBudget-BadPhases = Las fases son demasiado cortas o largas, o no encajan con el voto secreto. Corrígelas.
error-ParticipatoryBudget-BadStep = Los pasos del escrutinio van de 1 a 1000. Corrige el número.
error-ParticipatoryBudget-BadProposalLimit = Cada miembro debe poder hacer al menos una propuesta. Sube el número.
error-ParticipatoryBudget-WrongStage = { -wrong-stage }
error-ParticipatoryBudget-NotAVoter = Este presupuesto es para otros miembros. Solo puedes verlo.
error-ParticipatoryBudget-NotOnRoll = { -not-on-roll }
error-ParticipatoryBudget-NotTheAuthor = Solo puede hacerlo quien hizo la propuesta. Pídeselo.
error-ParticipatoryBudget-TooManyProposals = Has hecho aquí todas las propuestas posibles. Retira una primero.
error-ParticipatoryBudget-BadTitle = El título está vacío o dañado. Escríbelo de nuevo.
error-ParticipatoryBudget-UnknownCategory = Este presupuesto no tiene esa categoría. Elige una de la lista.
error-ParticipatoryBudget-BadCost = El coste está fuera de los límites, o un hito no tiene. Corrige los hitos.
error-ParticipatoryBudget-TooManyAmendments = Esta propuesta se cambió todas las veces posibles. Retírala y haz otra.
error-ParticipatoryBudget-NotStanding = Esta propuesta ya forma parte de otra, o no está en la papeleta.
error-ParticipatoryBudget-NothingToChange = { -already-so }
error-ParticipatoryBudget-TooManyBacked = Apoyas aquí todas las propuestas posibles. Deja de apoyar una primero.
error-ParticipatoryBudget-AuthorCannotSponsor = Es tu propia propuesta y ya la apoyas. No tienes que hacer nada.
error-ParticipatoryBudget-SameProposal = Una propuesta no puede unirse a sí misma. Elige otra.
error-ParticipatoryBudget-NoOffer = Nadie ofreció unir esa propuesta. Pídeselo a quien la hizo.
error-ParticipatoryBudget-AlreadyOverruled = Los miembros anularon la revisión y ya no puede cambiar.
error-ParticipatoryBudget-NothingToObject = Esta propuesta no se consideró inviable. No hay nada que alegar.
error-ParticipatoryBudget-SecretVote = { -secret-vote }
error-ParticipatoryBudget-OpenVote = { -open-vote }
error-ParticipatoryBudget-BallotOutOfOrder = { -app-fault }
error-ParticipatoryBudget-NotOnPaper = El voto nombra un proyecto que no está en la papeleta. Elige de nuevo.
error-ParticipatoryBudget-TooManyChoices = Has elegido más proyectos de los permitidos. Quita algunos.
error-ParticipatoryBudget-BadPoints = Los puntos no cuadran. Da al menos uno a cada proyecto, sin pasar el total.
error-ParticipatoryBudget-SeveralDistricts = Aquí el voto solo puede nombrar proyectos de una categoría. Elige una.
error-ParticipatoryBudget-NoCommitment = { -no-commitment }
error-ParticipatoryBudget-WrongReveal = { -wrong-reveal }
error-ParticipatoryBudget-HasEnded = Este proyecto terminó o se canceló. No se puede hacer más.
error-ParticipatoryBudget-NoReport = Aún no hay informe del último hito. Primero informa quien recibe el dinero.
error-ParticipatoryBudget-TooEarly = Aún no es el momento, o la votación sigue. Espera.
error-ParticipatoryBudget-NotTheBeneficiary = Solo pueden informar quien recibe el dinero o quien propuso. Pídeselo.
error-ParticipatoryBudget-NoStopVote = No hay ninguna votación abierta para cancelar este proyecto.
error-ParticipatoryBudget-BadRating = Una valoración va de 1 a 5. Elige una.
error-ParticipatoryBudget-NotJudgedYet = Podrás valorar este proyecto cuando termine. Espera hasta entonces.
error-ParticipatoryBudget-DepositInUse = Esta propuesta aún puede ganar y su depósito sigue retenido. Después vuelve.
error-ParticipatoryBudget-HasWithheld = En otra votación no abriste tu voto cerrado. Espera a que pase la sanción.
error-ParticipatoryBudget-StillAVoter = Esta persona sigue siendo miembro y su voto cuenta. No tienes que hacer nada.
error-ParticipatoryBudget-NothingToStrike = No hay ningún voto que anular, o ya no cuenta. No tienes que hacer nada.
error-ParticipatoryBudget-RecordKept = El registro de este presupuesto aún se guarda, o no tiene depósito. Inténtalo más tarde.

## Assembly
error-Assembly-NotAMember = { -not-a-member }
error-Assembly-UnknownProposal = Esa propuesta no existe o se retiró. Elige una de la lista.
error-Assembly-UnknownTrack = Los miembros no pueden decidir esto así. Elige otro tipo de decisión.
error-Assembly-CallTooLong = La propuesta es demasiado larga para la cadena. Proponla por partes.
error-Assembly-BadQuestion = Una pregunta necesita un texto y al menos dos respuestas distintas. Corrígela.
error-Assembly-TooManyProposals = Tienes todas las propuestas abiertas posibles. Espera a que se cierre una o retírala.
error-Assembly-NotWaiting = La votación de esta propuesta ya empezó o terminó. Esto solo era posible antes.
error-Assembly-NotOpen = No hay votación abierta sobre esta propuesta. No ha empezado o ya terminó.
error-Assembly-StillOpen = La votación sigue abierta. Espera a que termine.
error-Assembly-TooEarly = La propuesta no está cerrada, o sus votos aún se guardan. Inténtalo más tarde.
error-Assembly-AlreadySupported = Ya apoyas esta propuesta, o es tuya. No tienes que hacer nada.
error-Assembly-NotASupporter = No apoyas esta propuesta. No hay nada que retirar.
error-Assembly-TooFewSupporters = Muy pocos miembros apoyan esta propuesta. Pide a otros que la apoyen.
error-Assembly-NotTheProposer = Solo puede retirarla quien la propuso, mientras haya tiempo. Pídeselo.
error-Assembly-ProposerNotActive = Quien la propuso ya no es miembro. Proponla tú de nuevo.
error-Assembly-TooSoon = La propuesta aún se debate. Abre la votación cuando termine ese tiempo.
error-Assembly-TooManyOpen = Hay tantas votaciones abiertas como es posible. Abre esta cuando se cierre otra.
error-Assembly-NotOnRoll = No eras miembro al abrirse esta votación, o te has ido después. Podrás participar la próxima vez.
error-Assembly-BadBallot = El voto no responde a la pregunta. Léela de nuevo y elige.
error-Assembly-NothingToRetract = No has votado aquí directamente. No hay nada que retirar.
error-Assembly-ToOneself = No puedes delegar en ti. Elige a otro miembro o vota tú.
error-Assembly-UnknownDelegate = Esta persona no es miembro activo. Elige a otra.
error-Assembly-TooManyDelegators = Este miembro vota ya por todos los posibles. Elige a otro o vota tú.
error-Assembly-NothingToRevoke = Aquí no delegas en nadie. No hay nada que retirar.
error-Assembly-UnknownSubject = Esto no existe o ya no se puede debatir. Mira de nuevo la lista.
error-Assembly-NotAVoter = Esto lo debaten quienes votan sobre ello. Tú puedes leerlo.
error-Assembly-BadText = { -bad-text }
error-Assembly-TooManyStatements = Has dicho aquí todo lo que puede un miembro. Valora lo que dicen otros.
error-Assembly-UnknownStatement = Ese argumento o pregunta no existe. Mira de nuevo el debate.
error-Assembly-NotTheAnswerer = Solo responde quien hizo la propuesta. Tú puedes aportar un argumento.
error-Assembly-AlreadyAnswered = Esta pregunta ya tiene respuesta. Léela.
error-Assembly-OwnStatement = No puedes valorar lo que dijiste tú. Otros sí.
error-Assembly-AlreadyRated = Ya lo has dicho. No tienes que hacer nada.
error-Assembly-QuestionsUnanswered = Los miembros esperan respuestas. Quien propuso debe responder antes de la votación.
error-Assembly-StillKept = El debate se guarda mientras exista su tema. Inténtalo después.
error-Assembly-CallTooHeavy = La propuesta hace demasiado a la vez. Propón sus partes una a una.
error-Assembly-NotAnAmendment = Esta propuesta no enmienda ninguna que espere. Elige otra.
error-Assembly-AmendmentWaits = Es una enmienda. Admítela a la elección o espera a que empiece la votación.
error-Assembly-NotAmendable = Esto ya no se puede enmendar, o es urgente. Haz tu propia propuesta.
error-Assembly-OneAmendmentEach = Ya tienes aquí una enmienda, o la propuesta es tuya. Retira una primero.
error-Assembly-TooManyRivals = No se pueden comparar más enmiendas. Haz tu propia propuesta.
error-Assembly-NotDecided = Los miembros no lo aprobaron, o ya se hizo. Mira el resultado.
error-Assembly-NoPetition = Aquí no hay segunda votación, o esta lo fue. La decisión es firme.
error-Assembly-AlreadySigned = Ya has firmado, o hay bastantes firmas. No tienes que hacer nada.
error-Assembly-OneOpenEach = Quien propone, o tú, ya apoya una votación abierta de este tipo. Espera a que termine.
error-Assembly-NotTheDocument = No es el mismo texto que el documento. Aporta exactamente ese documento.
error-Assembly-NotTheDescriber = Solo quien propone describe la propuesta. Da tu opinión en el debate.
error-Assembly-TooLate = Hace falta tiempo para leerlo y ya es tarde. Retira la propuesta y hazla de nuevo.
error-Assembly-AlreadyDescribed = Ya hay una descripción. No cambia, para que todos decidan sobre el mismo texto.
error-Assembly-TooManyDescriptions = Tienes todas las descripciones posibles. Limpia un debate ya terminado.

## Referenda
error-Referenda-NotOngoing = { -vote-over }
error-Referenda-HasDeposit = El depósito de esta votación ya está pagado. No tienes que hacer nada.
error-Referenda-BadTrack = No existe ese tipo de decisión. Elige otro.
error-Referenda-Full = Hay tantas votaciones de este tipo como es posible. Espera a que se cierre una.
error-Referenda-QueueEmpty = No hay votaciones de este tipo en espera. No tienes que hacer nada.
error-Referenda-BadReferendum = Esa votación no existe. Mira de nuevo la lista.
error-Referenda-NothingToDo = { -already-so }
error-Referenda-NoTrack = { -app-fault }
error-Referenda-Unfinished = La decisión no ha terminado. El depósito vuelve después.
error-Referenda-NoPermission = Otra persona pagó este depósito. Solo ella puede recuperarlo.
error-Referenda-NoDeposit = Aquí no se pagó ningún depósito. No hay nada que recuperar.
error-Referenda-BadStatus = { -wrong-stage }
error-Referenda-PreimageNotExist = La cadena no tiene el texto de esta propuesta. Guárdalo primero.
error-Referenda-PreimageStoredWithDifferentLength = { -app-fault }

## Elections
error-Elections-NotAMember = { -not-a-member }
error-Elections-WrongStage = { -wrong-stage }
error-Elections-AlreadyStanding = Ya te presentas a esta elección. No tienes que hacer nada.
error-Elections-AlreadySeated = Tienes un escaño más allá de esta elección. Para presentarte, renuncia primero.
error-Elections-NotACandidate = Este miembro no se presenta a esta elección. Elige a alguien de la lista.
error-Elections-NotOnRoll = { -not-on-roll }
error-Elections-NotOnPaper = El voto nombra a alguien que no está en la papeleta. Elige de la lista.
error-Elections-BallotOutOfOrder = { -app-fault }
error-Elections-NotSeated = Este miembro no tiene escaño aquí. Mira quién lo tiene.
error-Elections-AlreadySigned = { -already-signed }
error-Elections-TooSoon = Los miembros acaban de votar esta revocación. Espera a que pase el descanso.
error-Elections-UnknownRecall = No hay votación para revocar a este miembro. Empieza una petición.

## Juries
error-Juries-NotAMember = { -not-a-member }
error-Juries-UnknownCase = Ese caso no existe o su expediente se retiró. Mira de nuevo la lista.
error-Juries-WrongStage = { -wrong-stage }
error-Juries-NotAParty = No eres parte en esta disputa. Solo pueden hacerlo las partes.
error-Juries-NotAPrincipal = Otra cuenta aporta la semilla del sorteo por tu parte. Que lo haga esa persona.
error-Juries-NotImpartial = Eres parte en este caso y no puedes ser su jurado. Rechaza.
error-Juries-NotAJuror = No eres jurado de este caso, o no has aceptado. Si te citaron, acepta primero.
error-Juries-AlreadyAccepted = Ya has aceptado esta citación. No tienes que hacer nada.
error-Juries-AlreadyCommitted = Ya has votado. Hasta que acabe el plazo solo puedes cambiar el voto.
error-Juries-AlreadyRevealed = Ya has abierto tu voto. No tienes que hacer nada.
error-Juries-BadSeed = Este secreto del sorteo no se cerró antes, o ya está abierto. Usa el que cerraste.
error-Juries-BadVote = { -wrong-reveal }
error-Juries-BadText = { -bad-text }
error-Juries-TooManyStatements = Has dicho todo lo posible en este caso. Otros pueden añadir.
error-Juries-NotTheLoser = Tu parte ha ganado y no puede apelar. No tienes que hacer nada.
error-Juries-NotRevealed = No abriste tu secreto del sorteo y no puedes apelar. Otra parte puede.
error-Juries-NothingToCarryOut = Ningún veredicto espera ejecución, o es demasiado tarde. Mira el caso.
error-Juries-TooHeavy = { -app-fault }
error-Juries-NothingToClaim = A este miembro no se le debe ninguna dieta. No tienes que hacer nada.
error-Juries-TooSoon = Las dietas de este periodo se han agotado. Espera al siguiente.
error-Juries-NotPaid = El fondo común no pudo pagar. Inténtalo cuando haya dinero.

## SafeMode
error-SafeMode-Entered = Rige el modo seguro y esto no es posible. Espera a que termine.
error-SafeMode-Exited = El modo seguro no está activo. No tienes que hacer nada.
error-SafeMode-NotConfigured = Aquí nadie puede hacerlo por su cuenta. El consejo o los miembros deciden el modo seguro.
error-SafeMode-NoDeposit = No hay nada retenido por el modo seguro. No hay nada que recuperar.
error-SafeMode-AlreadyDeposited = Esta cuenta ya tiene un depósito para ello. No tienes que hacer nada.
error-SafeMode-CannotReleaseYet = Este depósito aún no puede volver. Inténtalo más tarde.
error-SafeMode-CurrencyError = { -no-money }

## TxPause
error-TxPause-IsPaused = Esta acción está en pausa. Inténtalo cuando termine la pausa.
error-TxPause-IsUnpaused = Esta acción no está en pausa. No tienes que hacer nada.
error-TxPause-Unpausable = Esta acción nunca se puede pausar. Elige otra vía.
error-TxPause-NotFound = { -app-fault }

## MultiBlockMigrations
error-MultiBlockMigrations-Ongoing = { -try-later }

## Safety
error-Safety-CannotPause = Esta acción ya está en pausa, o el consejo no puede pausarla. Mira si pueden los miembros.
error-Safety-PausedLately = El consejo lo pausó hace poco. Si hace falta otra vez, deciden los miembros.
error-Safety-TooManyPauses = Hay tantas pausas como es posible. Espera a que termine una.

## Utility
error-Utility-TooManyCalls = Son demasiadas acciones a la vez. Hazlas en varios pasos.

## Proxy
error-Proxy-TooMany = Hay demasiados representantes o anuncios. Quita uno primero.
error-Proxy-NotFound = No existe ese representante. Mira de nuevo la lista.
error-Proxy-NotProxy = No actúas por esta cuenta. Quien la tiene debe nombrarte antes.
error-Proxy-Unproxyable = Un representante no puede hacerlo. Debe hacerlo quien tiene la cuenta.
error-Proxy-Duplicate = Esta cuenta ya actúa por la tuya. No tienes que hacer nada.
error-Proxy-NoPermission = Un representante no puede darse más permisos. Debe hacerlo quien tiene la cuenta.
error-Proxy-Unannounced = Hay que anunciarlo con tiempo. Anúncialo y espera.
error-Proxy-NoSelfProxy = No puedes ser tu propio representante. Elige a otra persona.

## Multisig
error-Multisig-MinimumThreshold = Deben firmar al menos dos. Elige un número mayor.
error-Multisig-AlreadyApproved = { -already-signed }
error-Multisig-NoApprovalsNeeded = Ya hay bastantes firmas. Nadie más tiene que firmar.
error-Multisig-TooFewSignatories = Hay muy pocas personas para la cuenta conjunta. Añade otras.
error-Multisig-TooManySignatories = Hay demasiadas personas para la cuenta conjunta. Quita algunas.
error-Multisig-SignatoriesOutOfOrder = { -app-fault }
error-Multisig-SenderInSignatories = { -app-fault }
error-Multisig-NotFound = Esa acción conjunta no existe o ya se hizo. Mira de nuevo la lista.
error-Multisig-NotOwner = Otra persona lo empezó. Solo ella puede cancelarlo.
error-Multisig-NoTimepoint = { -app-fault }
error-Multisig-WrongTimepoint = { -app-fault }
error-Multisig-UnexpectedTimepoint = { -app-fault }
error-Multisig-MaxWeightTooLow = { -app-fault }
error-Multisig-AlreadyStored = { -already-so }
