# Il foglio prima di una firma.
confirm-title = È giusto così?
confirm-gone = È in viaggio
confirm-button = Sì, fallo
confirm-no-answer = Non abbiamo potuto chiedere alla comunità. Nulla è stato inviato. Riprova.
confirm-offline = Ora non c’è connessione. Potrai inviarlo quando torna.
confirm-moved = Che cosa avrai in più o in meno
cost-free = È gratis.
cost-fee = Costa { $amount }.
cost-deposit = Una cauzione di { $amount } è trattenuta fino alla fine.
step-sent = Inviato
step-inBlock = Arrivato
step-final = Definitivo
