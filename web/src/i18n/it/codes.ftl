# Perché un codice è rifiutato, e perché qualcosa non è un importo.
code-unknown = Non è un codice di questa app né un indirizzo. Scansiona di nuovo o controlla il testo.
code-newer = Un’app più nuova ha fatto questo codice. Aggiorna la tua.
code-other-community = Questo codice è di un’altra comunità. Qui non vale.
code-past = Il tempo di questo codice è scaduto. Chiedine uno nuovo.
code-bad-address = L’indirizzo in questo codice è sbagliato. Chiedine uno nuovo.
code-bad-amount = L’importo in questo codice è sbagliato. Chiedine uno nuovo.
code-bad-text = Un testo del codice è troppo lungo o ha segni nascosti. Chiedine uno nuovo.
code-damaged = Una parte di questo codice manca o è sbagliata. Scansiona di nuovo o chiedine un altro.
code-not-to-pay = Questo codice non serve per pagare. Aprilo con la fotocamera del telefono.
amount-not-a-number = Non è un importo. Scrivi cifre, con virgola o punto prima dei decimali.
amount-ambiguous = Può significare due importi. Togli il segno delle migliaia.
amount-too-precise =
    { $decimals ->
        [0] Questa moneta non ha decimali. Scrivi un numero intero.
        [one] Solo { $decimals } cifra può seguire la virgola. Accorcia l’importo.
       *[other] Solo { $decimals } cifre possono seguire la virgola. Accorcia l’importo.
    }
amount-too-large = È più di quanto la catena possa contare. Scrivi di meno.
