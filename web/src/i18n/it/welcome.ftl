welcome-to = Ti diamo il benvenuto in
welcome-1 = Qui le persone gestiscono insieme denaro, bilanci e decisioni.
welcome-2 = Ogni membro riceve lo stesso dividendo e ha un voto.
welcome-3 = Il tuo telefono verifica tutto da sé. Nessun altro ha la tua chiave.
welcome-new = Sono qui per la prima volta
welcome-have = Ho le mie parole
welcome-lost = Ho perso la mia chiave
welcome-look = Solo guardare
look-members = Membri
look-dividend = Dividendo per ogni membro
look-commons = Denaro di tutti insieme

new-title = Prima volta qui
new-text = Creiamo una chiave per { $community } su questo telefono. La password la protegge.
new-button = Crea la mia chiave
new-recovery = Se perdi tutto, i tuoi contatti di fiducia possono recuperarti. Li nomini quando sei membro.

have-title = Ho le mie parole
have-words = Le tue parole, nel loro ordine
have-count =
    { $count ->
        [one] Finora { $count } parola su 12.
       *[other] Finora { $count } parole su 12.
    }
have-wrong = Queste parole non sono una chiave. Ricontrolla ognuna.
have-address = Queste parole aprono questo conto. È il tuo?
have-button = Apri il mio conto

signin-title = Entra come { $name }
signin-refused = Funziona solo su una catena di sviluppo.
