# Una chiave persa, un telefono nuovo, e che cosa ne dice la prima schermata.
lost-title = Ho perso la mia chiave
lost-1 = La tua adesione e il tuo denaro non sono persi.
lost-2 = Crea una chiave nuova su questo telefono.
lost-number-step = Scrivi il tuo numero di membro. I tuoi contatti di fiducia lo conoscono.
lost-guardians-step = Mostra loro il tuo codice. Ognuno conferma che sei tu.
lost-3 = Dopo il periodo di attesa, la chiave nuova prende il tuo conto.
lost-button = Crea una chiave nuova
lost-here = Questa chiave ha già un conto. Qui non è perso niente.
lost-who = Chi eri in questa comunità?
lost-number = Il tuo numero di membro
lost-number-help = Chiedi a chi ti ha dato un’attestazione. La sua app lo mostra in «Persone».
lost-since = Membro dal { $when }
lost-guardians =
    { $count ->
        [0] Questo membro non ha contatti di fiducia. Nessuno può confermare una chiave nuova.
       *[other] { $needed } dei tuoi { $count } contatti di fiducia devono confermare che sei tu.
    }
lost-that-is-me = Sono io
lost-account = Il tuo conto
lost-code-title = Mostra questo ai tuoi contatti di fiducia
lost-code-text = Ognuno lo scansiona, e confronta con te tre parole.
lost-code = Un codice che chiede aiuto a un contatto di fiducia
lost-complete = Riprendi il mio conto
lost-cancel = Smetti

recovery-under-way = Questo conto passa a una chiave nuova
recovery-say =
    { $count ->
        [one] { $count } contatto di fiducia su { $needed } ha confermato la chiave nuova.
       *[other] { $count } contatti di fiducia su { $needed } hanno confermato la chiave nuova.
    }
recovery-says = ha confermato
recovery-says-not = non ha ancora confermato
recovery-counts-until = Gli altri devono confermare entro { $when }.
recovery-waits = Sono d’accordo. La chiave nuova può prendere il conto { $when } ({ $date }).
recovery-ready = L’attesa è finita. La chiave nuova può prendere il conto adesso.
recovery-disputed = La chiave vecchia si è opposta. Si decide entro { $when }.
recovery-you-can-help = Sei un contatto di fiducia. Incontratevi o chiamatevi, e scansiona il codice.
recovery-scan = Scansiona il codice
recovery-you-support = Hai confermato la chiave nuova.
recovery-withdraw = Ritira
recovery-withdraw-costs = L’accordo c’è già. Se lo rompi, per un certo tempo non puoi attestare.

move-title = Passa a un telefono nuovo
move-new-begin = Questo telefono ha prima bisogno di una chiave sua. Poi torna qui.
move-show = Scansiona questo codice con il telefono vecchio: «Persone», «Invita qualcuno».
move-code = Un codice con la chiave di questo telefono
move-becomes = Questo telefono prende il tuo conto:
move-waits = Puoi finire { $when } ({ $date }).
move-ready = L’attesa è finita. Concludi adesso.
move-take = Usa questo telefono d’ora in poi
move-decline = Non passare
move-1 = Apri l’app sul telefono nuovo, e crea lì una chiave.
move-2 = Scegli lì «Passa a un telefono nuovo». Mostra un codice.
move-3 = Scansiona quel codice con questo telefono.
move-scan = Scansiona il telefono nuovo
move-too-soon = La tua chiave è cambiata da poco. Puoi cambiarla di nuovo { $when }.
move-money = Il tuo denaro resta sulla chiave vecchia. Pagalo dopo a te.
move-is-it-yours = È il tuo telefono nuovo?
move-compare = Il telefono nuovo deve mostrare la stessa immagine e le stesse ultime lettere.
move-to-it = Passa a questo telefono
move-under-way = Il tuo conto passa a questo telefono:
move-finish-there = L’attesa è finita. Concludi sul telefono nuovo.
move-stop = Ferma il passaggio

notice-moving = Qualcuno sta spostando il tuo conto
notice-moving-some = { $count } contatti di fiducia su { $needed } indicano questa chiave nuova. Parla ora con loro.
notice-moving-agreed = Sono d’accordo. Questa chiave prende il conto { $when }. Non sei tu? Fermalo adesso.
notice-moving-now = Questa chiave può prendere il conto in ogni momento. Non sei tu? Fermalo adesso.
notice-stopped = L’hai fermato. Altri decidono entro { $when } di chi è il conto.
notice-next-key = La tua chiave ha indicato questa. Può prendere il conto { $when }. Non sei tu? Fermalo.
notice-next-key-now = La tua chiave ha indicato questa. Può prendere il conto adesso. Non sei tu? Fermalo.
notice-stop = Ferma
notice-help = { $who } ha una chiave nuova. Sei un contatto di fiducia. È davvero questa persona?
notice-renew = La tua adesione finisce { $when }.
notice-renew-button = Rinnovala
notice-few = Servono { $needed } attestazioni valide, e ne hai { $count }. Chiedine di nuove.
notice-move = Questo telefono sta per prendere il conto di { $who }.
notice-lost = Stai riprendendo il conto di { $who }.
