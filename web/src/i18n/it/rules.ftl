# Perché qualcosa ora non è possibile.
cannot-safe-mode = È attiva la modalità sicura e questo è fermo. Riprova quando finisce.
cannot-paused = La comunità ha sospeso questo per un po’. Riprova più tardi.
cannot-stranger = Possono farlo solo i membri. Mostra la tua scheda a un membro, che può invitarti.
cannot-invited = Hai un invito. Accettalo prima.
cannot-candidate = La tua candidatura è in corso. Potrai farlo dopo l’ingresso.
cannot-lapsed = La tua adesione è decaduta. Rinnovala prima.
cannot-not-invited = Nessuno ha invitato questa chiave. Mostra la tua scheda a un membro.
cannot-no-membership = Non hai un’adesione. Mostra la tua scheda a un membro, che può invitarti.
