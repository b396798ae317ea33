# Il foglio prima di una firma.
confirm-title = È giusto così?
confirm-gone = È in viaggio
confirm-button = Sì, fallo
confirm-no-answer = Non abbiamo potuto chiedere alla comunità. Nulla è stato inviato. Riprova.
confirm-offline = Ora non c’è connessione. Potrai inviarlo quando torna.
confirm-again = Hai già inviato proprio questo, ed è in viaggio. Aspetta di sapere come finisce.
confirm-cut = La connessione è caduta. Guardiamo di nuovo quando torna. Non inviarlo due volte.
confirm-unseen = È arrivato. Non abbiamo visto come è finita. Guarda il saldo prima di inviarlo di nuovo.
confirm-moved = Che cosa avrai in più o in meno
cost-free = È gratis.
cost-fee = Costa { $amount }.
cost-deposit = Una cauzione di { $amount } è trattenuta fino alla fine.
step-sent = Inviato
step-inBlock = Arrivato
step-final = Definitivo
