### Was die Kette sagt, wenn sie etwas ablehnt: was geschehen ist und was zu tun ist. Anrede: du. Wörter: docs/glossary.md.

-not-a-member = Du bist kein aktives Mitglied. Tritt der Gemeinschaft bei, oder verlängere deine Mitgliedschaft.
-no-such-currency = Diese Währung gibt es nicht. Wähle eine aus der Liste.
-already-so = Das ist schon so. Du musst nichts tun.
-app-fault = Die App hat etwas geschickt, was die Kette ablehnt. Aktualisiere die App, oder melde den Fehler.
-operators-only = Dieser Schritt ist für die Betreiber der Kette. Du musst nichts tun.
-bad-text = Der Text ist leer oder beschädigt. Schreib ihn neu.
-bad-document = Beim Dokument fehlt eine lesbare Fundstelle. Gib an, wo es zu finden ist.
-already-signed = Du hast schon unterschrieben. Mehr musst du nicht tun.
-no-money = Auf dem Konto ist nicht genug Geld. Wähle einen kleineren Betrag.
-below-minimum = Ein Konto braucht ein Mindestguthaben. Lass etwas mehr übrig, oder zahl alles aus.
-too-large = Der Betrag ist zu groß zum Rechnen. Wähle einen kleineren.
-vote-over = Die Abstimmung ist vorbei. Das Ergebnis steht fest.
-not-on-roll = Du warst zu Beginn der Abstimmung kein Mitglied, oder bist seither ausgeschieden. Nächstes Mal kannst du mitmachen.
-wrong-stage = Das geht nur in einer anderen Phase. Sieh dir die Termine an, und komm zur richtigen Zeit.
-secret-vote = Diese Abstimmung ist geheim. Gib jetzt deine verschlossene Stimme ab, und öffne sie später.
-open-vote = Diese Abstimmung ist offen. Gib deine Stimme direkt ab.
-no-commitment = Es gibt keine verschlossene Stimme zu öffnen. Du hast keine abgegeben, oder sie ist schon offen.
-wrong-reveal = Das ist nicht die Stimme, die du verschlossen hast. Nimm das Gerät oder die Sicherung mit ihr.
-try-later = Die Kette wird gerade aktualisiert. Versuch es in ein paar Minuten noch einmal.

## DispatchError
error-Unknown = Die Kette hat das abgelehnt: { $name }. Nichts wurde geändert. Aktualisiere die App, oder melde den Fehler.
error-NotACall = Die Gemeinschaft hat inzwischen ihre Regeln geändert. Lade diese Seite neu.
error-Other = Die Kette hat das abgelehnt. Aktualisiere die App, und versuch es noch einmal.
error-CannotLookup = Diese Adresse gibt es hier nicht. Prüf sie.
error-BadOrigin = Das darfst du nicht selbst tun. Es braucht eine Entscheidung der Mitglieder oder ein Amt.
error-ConsumerRemaining = Das Konto wird noch gebraucht. Beende zuerst, was daran hängt.
error-NoProviders = Das Konto ist leer und besteht noch nicht. Zahl zuerst etwas ein.
error-TooManyConsumers = Das Konto wird für zu vieles gebraucht. Beende zuerst etwas davon.
error-Exhausted = Die Kette hat gerade zu viel zu tun. Versuch es etwas später.
error-Corruption = Die Kette hat beschädigte Daten gefunden. Melde das denen, die sie betreiben.
error-Unavailable = Etwas Nötiges ist gerade nicht da. Versuch es später.
error-RootNotAllowed = { -app-fault }

## Token
error-Token-FundsUnavailable = { -no-money }
error-Token-OnlyProvider = { -below-minimum }
error-Token-BelowMinimum = Der Betrag ist zu klein für ein Konto. Wähle einen größeren.
error-Token-CannotCreate = Die andere Seite hat in diesem Geld kein Konto. Bitte sie, zuerst eines zu öffnen.
error-Token-UnknownAsset = { -no-such-currency }
error-Token-Frozen = Dieses Konto ist gesperrt. Frag die Währungsverwaltung, oder leg Berufung ein.
error-Token-Unsupported = Mit diesem Geld geht das nicht. Wähle ein anderes.
error-Token-CannotCreateHold = Auf diesem Konto lässt sich nichts reservieren. Zahl zuerst etwas ein.
error-Token-NotExpendable = { -below-minimum }
error-Token-Blocked = Dieses Konto nimmt gerade nichts an. Wähle ein anderes, oder frag nach.

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
error-Transaction-Call = Die Kette nimmt das von dir gerade nicht an. Aktualisiere die App, oder prüf, ob du es darfst.
error-Transaction-Payment = Dein Freikontingent ist verbraucht, und für die Gebühr fehlt Geld. Warte, oder besorg etwas Geld.
error-Transaction-Future = Ein früherer Vorgang von dir ist noch nicht angekommen. Warte darauf.
error-Transaction-Stale = Das wurde schon geschickt, oder ein anderes Gerät war schneller. Sieh dein Konto an, dann versuch es neu.
error-Transaction-BadProof = Die Unterschrift passt nicht zu dieser Kette. Aktualisiere die App, und unterschreib neu.
error-Transaction-AncientBirthBlock = Seit deiner Unterschrift ist zu viel Zeit vergangen. Nichts ist geschehen. Unterschreib neu.
error-Transaction-ExhaustsResources = Das ist zu viel auf einmal, oder die Kette ist voll. Versuch es wieder, oder in Teilen.
error-Transaction-Custom = Die Kette hat das aus einem eigenen Grund abgelehnt. Aktualisiere die App, und versuch es neu.
error-Transaction-BadMandatory = { -app-fault }
error-Transaction-MandatoryValidation = { -app-fault }
error-Transaction-BadSigner = Dieses Konto kann nicht unterschreiben. Wähle ein anderes.
error-Transaction-IndeterminateImplicit = { -app-fault }
error-Transaction-UnknownOrigin = { -app-fault }
error-Transaction-CannotLookup = Das lässt sich gerade nicht prüfen. Versuch es später.
error-Transaction-NoUnsignedValidator = { -app-fault }

## System
error-System-InvalidSpecName = Das neue Regelprogramm gehört zu einer anderen Kette. Wähle eines dieser Kette.
error-System-SpecVersionNeedsToIncrease = Das neue Regelprogramm ist älter als das jetzige. Wähle ein neueres.
error-System-FailedToExtractRuntimeVersion = Das neue Regelprogramm ist nicht lesbar. Prüf die Datei, und schlag es noch einmal vor.
error-System-NonDefaultComposite = { -app-fault }
error-System-NonZeroRefCount = Das Konto wird noch gebraucht. Beende, was daran hängt, und schließ es dann.
error-System-CallFiltered = Das geht jetzt nicht. Es ist angehalten, oder der Notbetrieb läuft. Versuch es später.
error-System-MultiBlockMigrationsOngoing = { -try-later }
error-System-NothingAuthorized = Die Mitglieder haben kein neues Regelprogramm angenommen. Schlag es ihnen zuerst vor.
error-System-Unauthorized = Das ist nicht das Regelprogramm, das die Mitglieder angenommen haben. Wähle die richtige Datei.

## Policy
error-Policy-TooLittle = Der Wert liegt unter dem kleinsten erlaubten. Wähle einen höheren.
error-Policy-TooMuch = Der Wert liegt über dem größten erlaubten. Wähle einen kleineren.
error-Policy-RecoveryImpossible = Eine Wiederherstellung bräuchte mehr Vertrauenspersonen, als ein Mitglied hat. Verlang weniger.
error-Policy-MoreVouchesThanCanBeGiven = So viele Bürgschaften kann kein Mitglied geben. Verlang weniger, oder erlaub den Mitgliedern mehr.
error-Policy-VouchesEndTooSoon = Die erste Bürgschaft würde ablaufen, bevor es genug sind. Lass Bürgschaften länger gelten.
error-Policy-ChallengeTooLong = Eine Anwartschaft oder Bürgschaft würde vor der Einspruchsfrist enden. Wähle eine kürzere Frist.
error-Policy-PenaltyTooLong = Die Sperre würde länger dauern als ein neuer Beitritt. Wähle eine kürzere.
error-Policy-ReevaluatedTooOften = Die Dividende würde öfter neu berechnet als ausgezahlt. Wähle eine längere Zeit.
error-Policy-RefillsTooFast = Das Freikontingent würde schneller nachwachsen, als Zeit vergeht. Wähle es kleiner oder die Zeit länger.
error-Policy-TooSlowForSlots = Mit einem so langsamen Gerät passten manche Vorgänge in keinen Block. Wähle ein schnelleres.
error-Policy-MoreVouchesThanMembers = Niemand könnte beitreten, denn es gibt weniger Mitglieder. Verlang weniger Bürgschaften.
error-Policy-MoreThanTheValidators = So viele aktive Validatoren gibt es nicht. Wähle eine kleinere Mindestzahl.
error-Policy-ElectionsTooLong = Die Wahlen passen nicht in eine Amtszeit. Kürze sie, oder verlängere die Amtszeit.
error-Policy-MoreValidatorsThanSeats = Wahlen könnten nicht alle Plätze füllen. Wähle eine kleinere Mindestzahl oder mehr Sitze.
error-Policy-TooShortForJuries = In dieser Zeit könnte keine Jury entscheiden. Wähle eine längere Zeit.
error-Policy-AppealPanelTooSmall = Die Jury einer Berufung muss größer sein als die erste. Wähle dort mehr Geschworene, oder weniger bei der ersten.

## Babe
error-Babe-InvalidEquivocationProof = { -operators-only }
error-Babe-InvalidKeyOwnershipProof = { -operators-only }
error-Babe-DuplicateOffenceReport = { -operators-only }
error-Babe-InvalidConfiguration = { -operators-only }

## Session
error-Session-InvalidProof = Der Nachweis gehört nicht zu diesen Schlüsseln. Erzeug die Schlüssel auf deinem Knoten neu.
error-Session-NoAssociatedValidatorId = Dieses Konto kann keinem Validator gehören. Nimm den Schlüssel deiner Mitgliedschaft.
error-Session-DuplicatedKey = Ein anderer Validator nutzt einen dieser Schlüssel. Erzeug auf deinem Knoten neue.
error-Session-NoKeys = Dieses Konto hat keine Validator-Schlüssel. Setz sie zuerst.
error-Session-NoAccount = Das Konto ist leer und kann keine Schlüssel haben. Zahl zuerst etwas ein.

## Validators
error-Validators-AlreadyValidator = Dieses Konto ist schon Validator. Ein ausgesetzter kehrt mit „resume“ zurück.
error-Validators-NotValidator = Dieses Konto ist kein Validator. Es muss zuerst aufgenommen werden.
error-Validators-NoKeys = Dieses Konto hat keine Validator-Schlüssel. Es muss sie zuerst setzen.
error-Validators-TooMany = Es gibt schon so viele Validatoren wie möglich. Nimm zuerst einen heraus.
error-Validators-TooFew = Es wären zu wenige Validatoren. Nimm zuerst einen anderen auf.
error-Validators-NotActive = Dieser Validator ist nicht aktiv und kann nicht pausieren. Du musst nichts tun.
error-Validators-NotSuspended = Dieser Validator ist nicht ausgesetzt. Ein ausgeschlossener muss neu aufgenommen werden.
error-Validators-TooEarly = Ein ausgesetzter Validator muss zuerst warten. Kehr nach zwei Sitzungen zurück.

## Grandpa
error-Grandpa-PauseFailed = { -operators-only }
error-Grandpa-ResumeFailed = { -operators-only }
error-Grandpa-ChangePending = { -operators-only }
error-Grandpa-TooSoon = { -operators-only }
error-Grandpa-InvalidKeyOwnershipProof = { -operators-only }
error-Grandpa-InvalidEquivocationProof = { -operators-only }
error-Grandpa-DuplicateOffenceReport = { -operators-only }

## Finality
error-Finality-NotPast = Der letzte endgültige Block muss vergangen sein. Frag einen Knoten danach.
error-Finality-NoSuchSet = Diese Gruppe von Validatoren gibt es noch nicht. Frag einen Knoten nach der Nummer.

## Balances
error-Balances-VestingBalance = Ein Teil dieses Geldes wird erst später frei. Warte, oder wähle einen kleineren Betrag.
error-Balances-LiquidityRestrictions = Ein Teil dieses Geldes ist reserviert. Wähle einen kleineren Betrag.
error-Balances-InsufficientBalance = { -no-money }
error-Balances-ExistentialDeposit = Das Konto der anderen Seite ist neu und braucht ein Mindestguthaben. Zahl etwas mehr.
error-Balances-Expendability = { -below-minimum }
error-Balances-ExistingVestingSchedule = Dieses Konto hat schon einen solchen Plan. Warte, bis er vorbei ist.
error-Balances-DeadAccount = Dieses Konto gibt es noch nicht. Zahl zuerst etwas darauf ein.
error-Balances-TooManyReserves = Auf diesem Konto ist Geld für zu viele Zwecke reserviert. Gib zuerst etwas frei.
error-Balances-TooManyHolds = Auf diesem Konto ist Geld für zu viele Zwecke reserviert. Gib zuerst etwas frei.
error-Balances-TooManyFreezes = Dieses Konto ist aus zu vielen Gründen gesperrt. Warte, bis einer wegfällt.
error-Balances-IssuanceDeactivated = { -app-fault }
error-Balances-DeltaZero = { -app-fault }

## Treasury
error-Treasury-InvalidIndex = Diese Zahlung kennt die Gemeinschaftskasse nicht. Sieh noch einmal in die Liste.
error-Treasury-TooManyApprovals = Zu viele Zahlungen der Gemeinschaftskasse warten. Versuch es, wenn einige bezahlt sind.
error-Treasury-InsufficientPermission = Der Betrag ist höher, als diese Entscheidung ausgeben darf. Verlang weniger.
error-Treasury-ProposalNotApproved = Diese Zahlung wurde nicht bewilligt. Zuerst entscheiden die Mitglieder darüber.
error-Treasury-FailedToConvertBalance = Die Gemeinschaftskasse kann in dieser Währung nicht zahlen. Wähle eine andere.
error-Treasury-SpendExpired = Die Frist für diese Zahlung ist vorbei. Bitte die Mitglieder um eine neue Entscheidung.
error-Treasury-EarlyPayout = Diese Zahlung ist noch nicht fällig. Warte bis zu ihrem Tag.
error-Treasury-AlreadyAttempted = Diese Zahlung wurde schon gemacht oder versucht. Sieh nach, wie es ausging.
error-Treasury-PayoutError = Die Zahlung ging nicht durch. Versuch es wieder, wenn Geld in der Gemeinschaftskasse ist.
error-Treasury-NotAttempted = Diese Zahlung wurde noch nicht abgeholt. Hol sie zuerst ab.
error-Treasury-Inconclusive = Noch ist nicht klar, ob die Zahlung durchging. Sieh später wieder nach.

## Dividend
error-Dividend-NotAMember = { -not-a-member }
error-Dividend-NothingToClaim = Noch ist keine neue Dividende fällig. Warte auf die nächste.
error-Dividend-BelowMinimumBalance = Dein Konto ist leer, und diese Dividende allein reicht nicht dafür. Nichts geht verloren. Hol sie später mit der nächsten ab.
error-Dividend-UnknownCurrency = { -no-such-currency }
error-Dividend-AlreadyOpen = Diese Währung zahlt schon eine Dividende. Ändere stattdessen ihren Plan.
error-Dividend-NotOpen = Diese Währung zahlt keine Dividende. Bitte ihre Verwaltung, damit zu beginnen.
error-Dividend-PeriodTooShort = Die Zeit zwischen zwei Dividenden ist zu kurz. Wähle eine längere.
error-Dividend-CannotIssue = Von dieser Währung kann nichts neu geschöpft werden. Verteil nur, was eingezahlt wurde.
error-Dividend-AlreadyJoined = Du nimmst an dieser Dividende schon teil. Du musst nichts tun.
error-Dividend-TooManyDividends = Du nimmst an so vielen Dividenden teil wie möglich. Verlass zuerst eine.
error-Dividend-NotJoined = Du nimmst an dieser Dividende nicht teil. Mach zuerst mit.
error-Dividend-NotDue = Der laufende Zeitraum ist nicht vorbei. Warte sein Ende ab.

## CommunityCurrencies
error-CommunityCurrencies-InUse = Diese Nummer gehört einer anderen Währung. Wähle eine andere.
error-CommunityCurrencies-BadName = Name oder Zeichen ist leer oder beschädigt, oder es sind zu viele Nachkommastellen. Berichtige es.
error-CommunityCurrencies-BadMinimum = Das Mindestguthaben ist zu klein. Wähle mindestens die kleinste Einheit.
error-CommunityCurrencies-BurntCredit = In einem gegenseitigen Kredit darf nichts verschwinden. Leite den Wertverlust in die Kasse oder Dividende.
error-CommunityCurrencies-BadCredit = Die Regeln des gegenseitigen Kredits passen nicht zusammen. Prüf Schonfrist, Verzug und Umlage.
error-CommunityCurrencies-BadVouchers = Gutscheine brauchen eine Obergrenze über null und ein Ende in der Zukunft. Berichtige das.
error-CommunityCurrencies-BadTime = Der Zeitpunkt ist vorbei, oder die Zeit ist zu kurz oder zu lang. Wähle anders.
error-CommunityCurrencies-BadRate = Beide Seiten eines Kurses müssen über null sein. Berichtige ihn.
error-CommunityCurrencies-NoLongerPaid = Mit dieser Währung kann man nicht mehr zahlen. Gutscheine kannst du noch eine Zeit lang einlösen.
error-CommunityCurrencies-Closing = Diese Währung wird abgewickelt, das geht nicht mehr. Gib aus oder lös ein, was du hast.
error-CommunityCurrencies-NotOver = Die Währung hat noch Zeit oder Konten. Warte, oder lass zuerst die Konten entfernen.
error-CommunityCurrencies-BeyondSupply = So viel kann von dieser Währung nicht geschöpft werden. Wähle einen kleineren Betrag.
error-CommunityCurrencies-NotVouchers = Das geht nur bei Gutscheinen. Diese Währung ist von anderer Art.
error-CommunityCurrencies-NotRedeemable = Zum Einlösen ist nichts zurückgelegt. Gib sie stattdessen aus.
error-CommunityCurrencies-NotMutualCredit = Das geht nur bei einem gegenseitigen Kredit. Diese Währung ist von anderer Art.
error-CommunityCurrencies-NotAMember = { -not-a-member }
error-CommunityCurrencies-HasLine = Du hast hier schon einen Kreditrahmen. Wenn dein Schlüssel neu ist, zieh ihn um.
error-CommunityCurrencies-NoLine = Diese Person hat hier keinen Kreditrahmen. Sie muss zuerst mitmachen.
error-CommunityCurrencies-StillOwes = Es gibt noch Schulden. Bezahl sie zuerst.
error-CommunityCurrencies-StillAMember = Diese Person ist aktives Mitglied und zahlt ihre Schulden selbst.
error-CommunityCurrencies-TooEarly = Die Schonfrist ist noch nicht vorbei. Warte sie ab.
error-CommunityCurrencies-FundEmpty = Im Ausfallfonds ist noch kein Geld. Versuch es später.
error-CommunityCurrencies-NothingToChange = { -already-so }
error-CommunityCurrencies-NoAccount = Dieses Konto gibt es in der Währung nicht. Es entsteht mit einer Zahlung oder einem Beitritt.
error-CommunityCurrencies-AlreadyFrozen = Das Konto ist gesperrt oder war es vor Kurzem. Warte, bevor du es wieder sperrst.
error-CommunityCurrencies-NotOneself = Du hast dieses Konto selbst gesperrt. Gib es frei, statt Berufung einzulegen.
error-CommunityCurrencies-AlreadyAppealed = Gegen diese Sperrung gab es schon eine Berufung. Warte auf die Entscheidung.
error-CommunityCurrencies-UnknownAgreement = Diese Vereinbarung zwischen Währungen gibt es nicht. Sieh noch einmal in die Liste.
error-CommunityCurrencies-NotAccepted = Die andere Seite hat die Vereinbarung noch nicht angenommen. Warte darauf.
error-CommunityCurrencies-NotInAgreement = Die Vereinbarung betrifft diese Währung nicht. Wähle die richtige.
error-CommunityCurrencies-NotBalanced = Eine Gemeinschaft schuldet der anderen noch etwas. Lass es ausgeben, oder verrechne es zuerst.
error-CommunityCurrencies-TooDear = Die Zahlung würde mehr kosten als deine Grenze. Zahl weniger, oder heb die Grenze an.
error-CommunityCurrencies-OverClearingLimit = Dafür schulden die Gemeinschaften einander zu viel. Zahl weniger, oder warte auf die Verrechnung.
error-CommunityCurrencies-NoCycle = Diese Vereinbarungen bilden keinen Kreis. Wähle solche, die zur ersten Währung zurückführen.
error-CommunityCurrencies-RatesDisagree = Die Kurse im Kreis passen nicht zusammen. Dieser Kreis lässt sich nicht verrechnen.
error-CommunityCurrencies-NothingToClear = Irgendwo im Kreis ist weniger geschuldet. Verrechne weniger.
error-CommunityCurrencies-StillHeld = Auf diesem Konto ist etwas reserviert. Warte, bis es frei ist.
error-CommunityCurrencies-NotDecided = Die Regeln dieser Währung sagen, wer Schulden trägt. Niemand entscheidet darüber.
error-CommunityCurrencies-NotExact = Irgendwo im Kreis ergibt das keine ganze Zahl von Einheiten. Wähle einen anderen Betrag.

## Payments
error-Payments-ZeroAmount = Der Betrag ist null. Wähle einen über null.
error-Payments-ToOneself = Beide Seiten sind dasselbe Konto oder dieselbe Person. Wähle jemand anderen.
error-Payments-BadMemo = Der Verwendungszweck ist beschädigt. Schreib ihn neu.
error-Payments-UnknownCurrency = { -no-such-currency }
error-Payments-BadTime = Der Zeitpunkt ist vorbei oder zu weit weg. Wähle einen dazwischen.
error-Payments-BadPeriod = Der Abstand der Zahlungen ist zu kurz oder zu lang, oder es gibt keine Zahlung. Berichtige das.
error-Payments-UnknownPayment = Die Kette kennt diese Zahlung nicht mehr. Zahl den Betrag mit einer neuen Zahlung zurück.
error-Payments-NotThePayee = Das kann nur, wer das Geld bekommt. Frag diese Person.
error-Payments-NotThePayer = Das kann nur, wer zahlt. Frag diese Person.
error-Payments-RefundTooMuch = Von der Zahlung ist weniger übrig. Erstatte weniger oder den ganzen Rest.
error-Payments-UnknownRequest = Diese Anforderung gibt es nicht mehr. Sie ist bezahlt, abgelehnt, zurückgezogen oder abgelaufen.
error-Payments-Expired = Die Frist dafür ist vorbei. Bitte um eine neue Anforderung oder ein neues Angebot.
error-Payments-TooManyRequests = Du hast so viele offene Anforderungen wie möglich. Zieh zuerst eine zurück.
error-Payments-UnknownMandate = Dafür gibt es keine Einzugsermächtigung. Bitte die zahlende Person darum.
error-Payments-UnknownSchedule = Diese geplante Zahlung gibt es nicht oder nicht mehr. Sieh noch einmal in die Liste.
error-Payments-TooManySchedules = Du hast so viele geplante Zahlungen wie möglich. Beende zuerst eine.
error-Payments-UnknownOffer = Dieses Angebot gibt es nicht oder nicht mehr. Wähle ein anderes.
error-Payments-NotThePoster = Dieses Angebot gehört jemand anderem. Nur diese Person kann es zurückziehen.
error-Payments-TooManyOffers = Du hast so viele Angebote wie möglich. Zieh zuerst eines zurück.
error-Payments-SameCurrency = Eine Währung kann man nicht gegen sich selbst tauschen. Wähle zwei verschiedene.
error-Payments-BadRate = Beide Seiten eines Kurses müssen über null sein. Berichtige ihn.
error-Payments-LimitReached = Das Angebot gibt heute oder insgesamt weniger her. Nimm weniger, oder komm morgen wieder.
error-Payments-TooLittle = Du bekämst weniger, als du willst. Gib mehr, oder verlang weniger.
error-Payments-TooMuch = { -too-large }
error-Payments-KeyReplaced = Diese Person hat einen neuen Schlüssel. Nimm diesen.

## Members
error-Members-NotAMember = { -not-a-member }
error-Members-UnknownPerson = Niemand hat diese Nummer oder diesen Schlüssel. Prüf sie, oder scanne die Karte noch einmal.
error-Members-AccountTaken = Dieser Schlüssel gehört, gehörte oder wird jemandem gehören. Erzeug einen neuen.
error-Members-WrongStatus = Das passt nicht zum Stand der Mitgliedschaft dieser Person. Sieh auf ihrer Karte nach.
error-Members-NotOneself = Das kannst du nicht für dich selbst tun. Bitte ein anderes Mitglied.
error-Members-TooSoon = Das hast du erst vor Kurzem getan. Warte, bis es wieder geht.
error-Members-Penalised = Dieses Mitglied hat eine Sperre. Warte, bis sie vorbei ist.
error-Members-TooYoung = Dieses Mitglied ist dafür zu neu. Warte noch eine Weile.
error-Members-OwnVouch = Du bürgst für diese Person. Zieh zuerst deine Bürgschaft zurück.
error-Members-EnoughChallengers = Schon genug Mitglieder fechten diese Person an. Gib einem von ihnen deine Belege.
error-Members-NotAChallenger = Du hast diese Person nicht angefochten. Fechte sie zuerst an.
error-Members-BranchTooLarge = Das sind zu viele Personen auf einmal. Nenne einen kleineren Zweig.
error-Members-NoBranch = Diese Anfechtung nennt keinen Zweig. Wer sie gestellt hat, kann einen nennen.
error-Members-RemovalUnderWay = Ein Zweig dieser Person wird gerade entfernt. Warte, bis das fertig ist.
error-Members-TooFar = Diese Person ist von langjährigen Mitgliedern zu weit entfernt. Bitte einige von ihnen zu bürgen.
error-Members-InLine = Diese Person steht schon auf der Warteliste. Sie kommt herein, sobald Platz ist.
error-Members-LineIsFull = Von deiner Einladung stehen zu viele auf der Warteliste. Versuch es, wenn jemand beigetreten ist.
error-Members-TooManyVouches = Du bürgst für so viele wie möglich. Zieh eine Bürgschaft zurück, oder warte, bis eine endet.
error-Members-EnoughVouches = Diese Person hat so viele Bürgschaften wie möglich. Mehr braucht sie nicht.
error-Members-NoVouch = Du bürgst nicht für diese Person, oder nicht mehr. Bürge zuerst für sie.
error-Members-TooFewVouches = Es gelten zu wenige Bürgschaften. Bitte Mitglieder, die dich kennen, zu bürgen oder zu erneuern.
error-Members-ChallengePeriod = Die Einspruchsfrist läuft noch. Warte sie ab, und tritt dann bei.
error-Members-ChallengeOpen = Gegen diese Person läuft eine Anfechtung. Warte auf die Entscheidung.
error-Members-NoChallenge = Diese Person ist nicht angefochten oder kann es nicht mehr werden. Du musst nichts tun.
error-Members-AlreadyChallenging = Deine eigene Anfechtung läuft noch. Warte auf die Entscheidung.
error-Members-NotTheInviter = Jemand anderes hat diese Person eingeladen. Nur diese kann das tun.
error-Members-KeyFixed = Der Schlüssel wurde erst vor Kurzem gewechselt. Warte, bevor du ihn wieder wechselst.
error-Members-NoNextKey = Auf diesen Schlüssel wartet nichts. Beginn auf dem alten Telefon, oder bitte deine Vertrauenspersonen.
error-Members-RecoveryUnderWay = Vertrauenspersonen sind sich über einen neuen Schlüssel einig. Widersprich, oder warte ab.
error-Members-Disputed = Der alte Schlüssel hat widersprochen. Warte auf die Entscheidung der Jury oder der Mitglieder.
error-Members-NoRecovery = Diese Wiederherstellung gibt es nicht. Vergleich den Code noch einmal mit der Person.
error-Members-AlreadySupported = Du unterstützt diesen Schlüssel schon. Mehr musst du nicht tun.
error-Members-NotAGuardian = Du bist keine Vertrauensperson dieser Person. Helfen können die, die sie benannt hat oder die bürgen.
error-Members-TooEarly = Die Wartefrist ist noch nicht vorbei. Warte sie ab.
error-Members-TooFewSupporters = Zu wenige Vertrauenspersonen unterstützen das. Bitte weitere darum.
error-Members-BadGuardians = Vertrauenspersonen sind andere aktive Mitglieder, jedes nur einmal. Berichtige die Liste.
error-Members-Leaving = Diese Person hat ihren Austritt schon angekündigt. Er gilt nach einer Wartefrist.
error-Members-NotLeaving = Diese Person hat keinen Austritt angekündigt. Es gibt nichts zurückzunehmen.
error-Members-NothingLeft = Auf diesem alten Schlüssel liegt kein Geld mehr. Du musst nichts tun.
error-Members-BadThreshold = Mehr als die Hälfte der Vertrauenspersonen muss zustimmen, und mindestens die Zahl der Gemeinschaft. Berichtige es.

## Council
error-Council-NotMember = Du hast keinen Sitz im Rat. Das können nur seine Mitglieder.
error-Council-DuplicateProposal = Der Rat stimmt über denselben Antrag schon ab. Stimm dort ab.
error-Council-ProposalMissing = Diesen Antrag gibt es nicht oder nicht mehr. Sieh noch einmal in die Liste.
error-Council-WrongIndex = { -app-fault }
error-Council-DuplicateVote = Du hast schon so gestimmt. Du musst nichts tun.
error-Council-AlreadyInitialized = { -app-fault }
error-Council-TooEarly = Die Abstimmung über diesen Antrag läuft noch. Warte ihr Ende ab.
error-Council-TooManyProposals = Der Rat hat so viele offene Anträge wie möglich. Zuerst muss einer abgeschlossen werden.
error-Council-WrongProposalWeight = { -app-fault }
error-Council-WrongProposalLength = { -app-fault }
error-Council-PrimeAccountNotMember = { -app-fault }
error-Council-ProposalActive = Dieser Antrag ist noch offen. Er muss zuerst abgeschlossen werden.

## Preimage
error-Preimage-TooBig = Der Text ist zu lang für die Kette. Kürze ihn.
error-Preimage-AlreadyNoted = Die Kette hat diesen Text schon. Du musst nichts tun.
error-Preimage-NotAuthorized = Jemand anderes hat diesen Text gespeichert. Nur diese Person kann ihn entfernen.
error-Preimage-NotNoted = Die Kette hat diesen Text nicht. Du musst nichts tun.
error-Preimage-Requested = Dieser Text wird noch gebraucht. Entfern ihn, wenn die Sache vorbei ist.
error-Preimage-NotRequested = { -app-fault }
error-Preimage-TooMany = { -app-fault }
error-Preimage-TooFew = { -app-fault }

## Scheduler
error-Scheduler-FailedToSchedule = Für diese Zeit lässt sich das nicht planen. Wähle eine andere.
error-Scheduler-NotFound = Diesen geplanten Vorgang gibt es nicht, oder er ist ausgeführt. Sieh noch einmal in die Liste.
error-Scheduler-TargetBlockNumberInPast = Der gewählte Zeitpunkt ist vorbei. Wähle einen späteren.
error-Scheduler-RescheduleNoChange = { -already-so }
error-Scheduler-Named = { -app-fault }

## ParticipatoryBudget
error-ParticipatoryBudget-UnknownCycle = Diesen Bürgerhaushalt gibt es nicht. Wähle einen aus der Liste.
error-ParticipatoryBudget-UnknownProposal = Diesen Vorschlag gibt es hier nicht. Wähle einen aus der Liste.
error-ParticipatoryBudget-UnknownProject = Dieses Projekt hat hier nicht gewonnen. Wähle eines, das gewonnen hat.
error-ParticipatoryBudget-TooManyCycles = Es laufen so viele Bürgerhaushalte wie möglich. Warte, bis einer endet.
error-ParticipatoryBudget-BadPot = Die Summe für diesen Bürgerhaushalt ist null oder zu groß. Wähle eine andere.
error-ParticipatoryBudget-BadLimits = Kleinste und größte Kosten passen nicht zusammen, oder übersteigen die Summe. Berichtige sie.
error-ParticipatoryBudget-BadShares = Eine Kategorie hat keinen Anteil, oder zusammen ist es mehr als alles. Berichtige das.
error-ParticipatoryBudget-BadBallotKind = Die Form des Stimmzettels ergibt keinen Sinn. Prüf Auswahl und Punkte.
error-ParticipatoryBudget-BadPhases = Die Phasen sind zu kurz oder zu lang, oder passen nicht zur geheimen Abstimmung. Berichtige die Zeiten.
error-ParticipatoryBudget-BadStep = Die Schritte der Auszählung gehen von 1 bis 1000. Berichtige die Zahl.
error-ParticipatoryBudget-BadProposalLimit = Jedes Mitglied muss mindestens einen Vorschlag machen können. Erhöh die Zahl.
error-ParticipatoryBudget-WrongStage = { -wrong-stage }
error-ParticipatoryBudget-NotAVoter = Dieser Bürgerhaushalt ist für andere Mitglieder. Du kannst ihn nur ansehen.
error-ParticipatoryBudget-NotOnRoll = { -not-on-roll }
error-ParticipatoryBudget-NotTheAuthor = Das kann nur, wer den Vorschlag gemacht hat. Frag diese Person.
error-ParticipatoryBudget-TooManyProposals = Du hast hier so viele Vorschläge gemacht wie möglich. Zieh zuerst einen zurück.
error-ParticipatoryBudget-BadTitle = Der Titel ist leer oder beschädigt. Schreib ihn neu.
error-ParticipatoryBudget-UnknownCategory = Diese Kategorie gibt es hier nicht. Wähle eine aus der Liste.
error-ParticipatoryBudget-BadCost = Die Kosten liegen außerhalb der Grenzen, oder ein Meilenstein hat keine. Berichtige die Meilensteine.
error-ParticipatoryBudget-TooManyAmendments = Dieser Vorschlag wurde so oft geändert wie möglich. Zieh ihn zurück, und mach einen neuen.
error-ParticipatoryBudget-NotStanding = Dieser Vorschlag ist jetzt Teil eines anderen, oder steht nicht auf dem Stimmzettel.
error-ParticipatoryBudget-NothingToChange = { -already-so }
error-ParticipatoryBudget-TooManyBacked = Du unterstützt hier so viele Vorschläge wie möglich. Beende zuerst eine Unterstützung.
error-ParticipatoryBudget-AuthorCannotSponsor = Das ist dein eigener Vorschlag, du unterstützt ihn schon. Du musst nichts tun.
error-ParticipatoryBudget-SameProposal = Ein Vorschlag kann nicht Teil von sich selbst werden. Wähle einen anderen.
error-ParticipatoryBudget-NoOffer = Der andere Vorschlag wurde nicht zum Zusammenlegen angeboten. Bitte darum.
error-ParticipatoryBudget-AlreadyOverruled = Mitglieder haben die Machbarkeitsprüfung überstimmt, sie ändert sich nicht mehr.
error-ParticipatoryBudget-NothingToObject = Dieser Vorschlag gilt nicht als undurchführbar. Du musst nicht widersprechen.
error-ParticipatoryBudget-SecretVote = { -secret-vote }
error-ParticipatoryBudget-OpenVote = { -open-vote }
error-ParticipatoryBudget-BallotOutOfOrder = { -app-fault }
error-ParticipatoryBudget-NotOnPaper = Deine Stimme nennt ein Projekt, das nicht auf dem Stimmzettel steht. Wähle neu aus der Liste.
error-ParticipatoryBudget-TooManyChoices = Du hast mehr Projekte gewählt als erlaubt. Nimm einige weg.
error-ParticipatoryBudget-BadPoints = Die Punkte gehen nicht auf. Gib jedem Projekt mindestens einen, zusammen nicht mehr als erlaubt.
error-ParticipatoryBudget-SeveralDistricts = Hier kann deine Stimme nur Projekte einer Kategorie nennen. Wähle eine Kategorie.
error-ParticipatoryBudget-NoCommitment = { -no-commitment }
error-ParticipatoryBudget-WrongReveal = { -wrong-reveal }
error-ParticipatoryBudget-HasEnded = Dieses Projekt ist fertig oder wurde abgebrochen. Mehr ist nicht möglich.
error-ParticipatoryBudget-NoReport = Über den letzten Meilenstein gibt es noch keinen Bericht. Der muss zuerst kommen.
error-ParticipatoryBudget-TooEarly = Die Zeit dafür ist noch nicht da, oder die Abstimmung läuft. Warte.
error-ParticipatoryBudget-NotTheBeneficiary = Berichten kann nur, wer das Geld bekommt oder den Vorschlag gemacht hat. Frag nach.
error-ParticipatoryBudget-NoStopVote = Es gibt keine offene Abstimmung über den Abbruch dieses Projekts.
error-ParticipatoryBudget-BadRating = Eine Bewertung geht von 1 bis 5. Wähle eine davon.
error-ParticipatoryBudget-NotJudgedYet = Dieses Projekt kannst du bewerten, wenn es zu Ende ist. Warte so lange.
error-ParticipatoryBudget-DepositInUse = Dieser Vorschlag kann noch gewinnen, darum bleibt die Kaution. Danach kommt sie zurück.
error-ParticipatoryBudget-HasWithheld = Du hast früher eine verschlossene Stimme nie geöffnet. Warte, bis die Sperre vorbei ist.
error-ParticipatoryBudget-StillAVoter = Diese Person ist noch Mitglied, ihre Stimme zählt. Du musst nichts tun.
error-ParticipatoryBudget-NothingToStrike = Es gibt keine solche Stimme zu streichen, oder sie zählt nicht mehr. Du musst nichts tun.
error-ParticipatoryBudget-RecordKept = Die Unterlagen dieses Bürgerhaushalts werden noch aufbewahrt, oder haben keine Kaution. Versuch es später.

## Assembly
error-Assembly-NotAMember = { -not-a-member }
error-Assembly-UnknownProposal = Diesen Vorschlag gibt es nicht, oder er wurde entfernt. Wähle einen aus der Liste.
error-Assembly-UnknownTrack = So können die Mitglieder das nicht entscheiden. Wähle eine andere Art von Entscheidung.
error-Assembly-CallTooLong = Der Vorschlag ist zu lang für die Kette. Schlag ihn in Teilen vor.
error-Assembly-BadQuestion = Eine Frage braucht einen Text und mindestens zwei verschiedene Antworten. Berichtige sie.
error-Assembly-TooManyProposals = Du hast so viele offene Vorschläge wie möglich. Warte, bis einer endet, oder zieh einen zurück.
error-Assembly-NotWaiting = Die Abstimmung hat schon begonnen, oder ist vorbei. Das ging nur davor.
error-Assembly-NotOpen = Über diesen Vorschlag wird gerade nicht abgestimmt. Es hat nicht begonnen, oder ist vorbei.
error-Assembly-StillOpen = Die Abstimmung läuft noch. Warte ihr Ende ab.
error-Assembly-TooEarly = Der Vorschlag ist nicht abgeschlossen, oder die Stimmen werden noch aufbewahrt. Versuch es später.
error-Assembly-AlreadySupported = Du unterstützt diesen Vorschlag schon, oder er ist von dir. Du musst nichts tun.
error-Assembly-NotASupporter = Du unterstützt diesen Vorschlag nicht. Es gibt nichts zurückzunehmen.
error-Assembly-TooFewSupporters = Zu wenige Mitglieder unterstützen diesen Vorschlag. Bitte andere darum.
error-Assembly-NotTheProposer = Zurückziehen kann das nur, wer es vorgeschlagen hat. Frag diese Person.
error-Assembly-ProposerNotActive = Wer das vorgeschlagen hat, ist kein Mitglied mehr. Schlag es selbst neu vor.
error-Assembly-TooSoon = Der Vorschlag wird noch besprochen. Eröffne die Abstimmung nach dieser Zeit.
error-Assembly-TooManyOpen = Es laufen so viele Abstimmungen wie möglich. Eröffne diese, wenn eine andere endet.
error-Assembly-NotOnRoll = Du warst zu Beginn dieser Abstimmung kein Mitglied, oder bist seither ausgeschieden. Nächstes Mal kannst du mitmachen.
error-Assembly-BadBallot = Deine Stimme passt nicht zur Frage. Lies sie noch einmal, und wähle.
error-Assembly-NothingToRetract = Du hast hier nicht selbst abgestimmt. Es gibt nichts zurückzunehmen.
error-Assembly-ToOneself = Du kannst deine Stimme nicht dir selbst übertragen. Wähle ein anderes Mitglied, oder stimm selbst ab.
error-Assembly-UnknownDelegate = Diese Person ist kein aktives Mitglied. Wähle jemand anderen.
error-Assembly-TooManyDelegators = Dieses Mitglied stimmt schon für so viele ab wie möglich. Wähle ein anderes, oder stimm selbst ab.
error-Assembly-NothingToRevoke = Du hast deine Stimme hier niemandem übertragen. Es gibt nichts zurückzunehmen.
error-Assembly-UnknownSubject = Das gibt es nicht, oder es wird nicht mehr besprochen. Sieh noch einmal in die Liste.
error-Assembly-NotAVoter = Darüber sprechen die, die darüber abstimmen. Du kannst mitlesen.
error-Assembly-BadText = { -bad-text }
error-Assembly-TooManyStatements = Du hast hier so viel gesagt, wie ein Mitglied kann. Bewerte, was andere sagen.
error-Assembly-UnknownStatement = Dieses Argument oder diese Frage gibt es nicht. Sieh noch einmal in die Diskussion.
error-Assembly-NotTheAnswerer = Fragen beantwortet nur, wer den Vorschlag gemacht hat. Du kannst ein Argument beitragen.
error-Assembly-AlreadyAnswered = Diese Frage hat schon eine Antwort. Lies sie.
error-Assembly-OwnStatement = Du kannst nicht bewerten, was du selbst gesagt hast. Andere können es.
error-Assembly-AlreadyRated = Das hast du schon gesagt. Du musst nichts tun.
error-Assembly-QuestionsUnanswered = Mitglieder warten auf Antworten. Die müssen vor der Abstimmung kommen.
error-Assembly-StillKept = Die Diskussion bleibt so lange wie ihr Thema. Versuch es danach.
error-Assembly-CallTooHeavy = Der Vorschlag tut zu viel auf einmal. Schlag die Teile einzeln vor.
error-Assembly-NotAnAmendment = Dieser Vorschlag ändert keinen, der noch wartet. Wähle einen anderen.
error-Assembly-AmendmentWaits = Das ist ein Änderungsvorschlag. Lass ihn zur Auswahl zu, oder warte auf den Beginn der Abstimmung.
error-Assembly-NotAmendable = Das kann man nicht mehr ändern, oder es ist dringend. Mach einen eigenen Vorschlag.
error-Assembly-OneAmendmentEach = Du hast hier schon einen Änderungsvorschlag, oder der Vorschlag ist von dir. Zieh zuerst einen zurück.
error-Assembly-TooManyRivals = Mehr Änderungsvorschläge lassen sich nicht vergleichen. Mach einen eigenen Vorschlag.
error-Assembly-NotDecided = Die Mitglieder haben das nicht beschlossen, oder es ist ausgeführt. Sieh dir das Ergebnis an.
error-Assembly-NoPetition = Hier gibt es keine zweite Abstimmung, oder das war sie. Die Entscheidung steht.
error-Assembly-AlreadySigned = Du hast schon unterschrieben, oder es sind genug. Du musst nichts tun.
error-Assembly-OneOpenEach = Eine offene Abstimmung dieser Art hat schon deine Unterstützung, oder die der vorschlagenden Person. Warte, bis sie vorbei ist.
error-Assembly-NotTheDocument = Das ist nicht derselbe Text wie das Dokument. Nimm genau dieses Dokument.
error-Assembly-NotTheDescriber = Nur wer vorschlägt, beschreibt den Vorschlag. Sag deine Meinung in der Diskussion.
error-Assembly-TooLate = Mitglieder brauchen Zeit zum Lesen, dafür ist es zu spät. Zieh den Vorschlag zurück, und mach ihn neu.
error-Assembly-AlreadyDescribed = Es gibt schon eine Beschreibung. Sie bleibt, damit alle über denselben Text entscheiden.
error-Assembly-TooManyDescriptions = Du hast so viele Beschreibungen wie möglich. Räum eine beendete Diskussion auf.

## Referenda
error-Referenda-NotOngoing = { -vote-over }
error-Referenda-HasDeposit = Die Kaution für diese Abstimmung ist schon bezahlt. Du musst nichts tun.
error-Referenda-BadTrack = Diese Art von Entscheidung gibt es nicht. Wähle eine andere.
error-Referenda-Full = Von dieser Art laufen so viele Abstimmungen wie möglich. Warte, bis eine endet.
error-Referenda-QueueEmpty = Keine Abstimmung dieser Art wartet. Du musst nichts tun.
error-Referenda-BadReferendum = Diese Abstimmung gibt es nicht. Sieh noch einmal in die Liste.
error-Referenda-NothingToDo = { -already-so }
error-Referenda-NoTrack = { -app-fault }
error-Referenda-Unfinished = Die Entscheidung ist noch nicht gefallen. Danach kommt die Kaution zurück.
error-Referenda-NoPermission = Jemand anderes hat diese Kaution bezahlt. Nur diese Person bekommt sie zurück.
error-Referenda-NoDeposit = Hier wurde keine Kaution bezahlt. Es gibt nichts zurückzunehmen.
error-Referenda-BadStatus = { -wrong-stage }
error-Referenda-PreimageNotExist = Die Kette hat den Text dieses Vorschlags nicht. Speichere ihn zuerst.
error-Referenda-PreimageStoredWithDifferentLength = { -app-fault }

## Elections
error-Elections-NotAMember = { -not-a-member }
error-Elections-WrongStage = { -wrong-stage }
error-Elections-AlreadyStanding = Du kandidierst bei dieser Wahl schon. Du musst nichts tun.
error-Elections-AlreadySeated = Du hast einen Sitz über diese Wahl hinaus. Tritt erst zurück, um neu zu kandidieren.
error-Elections-NotACandidate = Dieses Mitglied kandidiert nicht bei dieser Wahl. Wähle jemanden aus der Liste.
error-Elections-NotOnRoll = { -not-on-roll }
error-Elections-NotOnPaper = Die Stimme nennt jemanden, der nicht auf dem Stimmzettel steht. Wähle aus der Liste.
error-Elections-BallotOutOfOrder = { -app-fault }
error-Elections-NotSeated = Dieses Mitglied hat hier keinen Sitz. Sieh nach, wer einen hat.
error-Elections-AlreadySigned = { -already-signed }
error-Elections-TooSoon = Die Mitglieder haben über diese Abberufung gerade abgestimmt. Warte die Ruhezeit ab.
error-Elections-UnknownRecall = Es gibt keine Abstimmung über diese Abberufung. Beginn zuerst eine Unterschriftensammlung.

## Juries
error-Juries-NotAMember = { -not-a-member }
error-Juries-UnknownCase = Diesen Fall gibt es nicht, oder seine Akte ist entfernt. Sieh noch einmal in die Liste.
error-Juries-WrongStage = { -wrong-stage }
error-Juries-NotAParty = Du bist in diesem Streit keine Partei. Das können nur die Parteien.
error-Juries-NotAPrincipal = Für deine Seite mischt ein anderes Konto das Los. Lass es diese Person tun.
error-Juries-NotImpartial = Du bist in diesem Fall Partei und kannst nicht urteilen. Lehn ab.
error-Juries-NotAJuror = Du gehörst hier nicht zur Jury, oder hast nicht zugesagt. Wenn du geladen bist, sag zuerst zu.
error-Juries-AlreadyAccepted = Du hast diese Ladung schon angenommen. Du musst nichts tun.
error-Juries-AlreadyCommitted = Du hast schon gestimmt. Bis zum Ende kannst du deine Stimme nur ändern.
error-Juries-AlreadyRevealed = Du hast deine Stimme schon geöffnet. Du musst nichts tun.
error-Juries-BadSeed = Dieses Geheimnis fürs Los wurde nie verschlossen, oder ist schon offen. Nimm dein verschlossenes.
error-Juries-BadVote = { -wrong-reveal }
error-Juries-BadText = { -bad-text }
error-Juries-TooManyStatements = Du hast in diesem Fall alles gesagt, was möglich ist. Andere können ergänzen.
error-Juries-NotTheLoser = Deine Seite hat gewonnen und kann keine Berufung einlegen. Du musst nichts tun.
error-Juries-NotRevealed = Du hast dein Geheimnis fürs Los nicht geöffnet. Berufung kann nur eine andere Partei einlegen.
error-Juries-NothingToCarryOut = Kein Urteil wartet auf Vollzug, oder es ist zu spät. Sieh dir den Fall an.
error-Juries-TooHeavy = { -app-fault }
error-Juries-NothingToClaim = Diesem Mitglied wird keine Entschädigung geschuldet. Du musst nichts tun.
error-Juries-TooSoon = Die Entschädigungen dieses Zeitraums sind aufgebraucht. Warte auf den nächsten.
error-Juries-NotPaid = Die Gemeinschaftskasse konnte nicht zahlen. Versuch es, wenn wieder Geld da ist.

## SafeMode
error-SafeMode-Entered = Der Notbetrieb läuft, das geht jetzt nicht. Warte, bis er vorbei ist.
error-SafeMode-Exited = Der Notbetrieb läuft nicht. Du musst nichts tun.
error-SafeMode-NotConfigured = Das kann hier niemand allein. Über den Notbetrieb entscheiden Rat oder Mitglieder.
error-SafeMode-NoDeposit = Für den Notbetrieb ist nichts reserviert. Es gibt nichts zurückzunehmen.
error-SafeMode-AlreadyDeposited = Dieses Konto hat dafür schon eine Kaution. Du musst nichts tun.
error-SafeMode-CannotReleaseYet = Diese Kaution kann noch nicht zurückkommen. Versuch es später.
error-SafeMode-CurrencyError = { -no-money }

## TxPause
error-TxPause-IsPaused = Das ist zurzeit angehalten. Versuch es, wenn die Pause vorbei ist.
error-TxPause-IsUnpaused = Das ist nicht angehalten. Du musst nichts tun.
error-TxPause-Unpausable = Das darf nie angehalten werden. Wähle einen anderen Weg.
error-TxPause-NotFound = { -app-fault }

## MultiBlockMigrations
error-MultiBlockMigrations-Ongoing = { -try-later }

## Safety
error-Safety-CannotPause = Das ist schon angehalten, oder der Rat darf es nicht anhalten. Sieh nach, ob die Mitglieder es dürfen.
error-Safety-PausedLately = Der Rat hat das erst vor Kurzem angehalten. Über mehr entscheiden die Mitglieder.
error-Safety-TooManyPauses = So viel ist schon angehalten wie möglich. Warte, bis eine Pause endet.

## Utility
error-Utility-TooManyCalls = Das sind zu viele Vorgänge auf einmal. Mach sie in mehreren Schritten.

## Proxy
error-Proxy-TooMany = Es gibt zu viele Bevollmächtigte oder Ankündigungen. Entfern zuerst eine.
error-Proxy-NotFound = Diese Vollmacht gibt es nicht. Sieh noch einmal in die Liste.
error-Proxy-NotProxy = Du darfst nicht für dieses Konto handeln. Wem es gehört, muss dich bevollmächtigen.
error-Proxy-Unproxyable = Das darf keine Vertretung tun. Wem das Konto gehört, muss es selbst tun.
error-Proxy-Duplicate = Dieses Konto handelt schon für deines. Du musst nichts tun.
error-Proxy-NoPermission = Eine Vertretung darf sich nicht mehr Rechte geben. Das muss die andere Seite tun.
error-Proxy-Unannounced = Das muss eine Zeit vorher angekündigt werden. Kündige es an, und warte.
error-Proxy-NoSelfProxy = Du kannst dich nicht selbst bevollmächtigen. Wähle jemand anderen.

## Multisig
error-Multisig-MinimumThreshold = Mindestens zwei müssen gemeinsam unterschreiben. Wähle eine höhere Zahl.
error-Multisig-AlreadyApproved = { -already-signed }
error-Multisig-NoApprovalsNeeded = Es gibt genug Unterschriften. Niemand muss mehr unterschreiben.
error-Multisig-TooFewSignatories = Für das gemeinsame Konto sind zu wenige genannt. Füg andere hinzu.
error-Multisig-TooManySignatories = Für das gemeinsame Konto sind zu viele genannt. Nimm einige heraus.
error-Multisig-SignatoriesOutOfOrder = { -app-fault }
error-Multisig-SenderInSignatories = { -app-fault }
error-Multisig-NotFound = Diesen gemeinsamen Vorgang gibt es nicht, oder er ist erledigt. Sieh noch einmal in die Liste.
error-Multisig-NotOwner = Jemand anderes hat das begonnen. Nur diese Person kann es abbrechen.
error-Multisig-NoTimepoint = { -app-fault }
error-Multisig-WrongTimepoint = { -app-fault }
error-Multisig-UnexpectedTimepoint = { -app-fault }
error-Multisig-MaxWeightTooLow = { -app-fault }
error-Multisig-AlreadyStored = { -already-so }
