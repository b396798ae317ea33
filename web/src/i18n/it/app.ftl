# La cornice, e parole di molte schermate.
bar-label = Parti dell’app
bar-home = Inizio
bar-pay = Paga
bar-receive = Ricevi
bar-me = Io

back = Indietro
close = Chiudi
cancel = Annulla
done = Fatto
share = Condividi
loading = Caricamento …
language = Lingua
you = Tu
somebody = Un conto
member-number = Membro { $id }
currency-amount = { $amount } della moneta { $number }
currency-unit = n. { $number }

password = Password
password-wrong = Questa non è la password.
password-choose = Una password per questo telefono
password-help = Almeno dieci caratteri o quattro parole.
password-short = Servono dieci caratteri o quattro parole.
password-again = La stessa password ancora una volta
password-differs = Le due password sono diverse.
password-busy = Creazione della tua chiave …

connection-starting = Connessione …
connection-gateway = Detto da un gateway, non ancora verificato
connection-checked = Verificato da questo telefono
connection-stale = La comunità non ha fatto nulla di nuovo da { $since }
connection-offline = Nessuna connessione
connection-lied = Un gateway ha detto altro: { $names }. Questa app non lo interroga più.
asked-failed = Ora non abbiamo potuto chiedere alla comunità. Riproviamo da soli.
asked-offline = Adesso non c’è connessione.
asked-no-answer = Ora non abbiamo potuto chiedere alla comunità. Riprova.

broken-title = Questa pagina è guasta
broken-text = Non appartiene alla sua comunità. Dillo a chi ti ha dato l’indirizzo.

new-version = C’è una nuova versione di questa app.
new-version-take = Usala ora
