# Persone: chi attesta chi, incontrarsi con un codice, il confronto, diventare membro, contestazioni.
bar-people = Persone
people-title = Persone
people-person = Persona
people-not-member = Qui vedi chi fa parte della comunità. Diventa membro, e altri ti attestano.
people-my-way = La mia strada per diventare membro
people-given =
    { $count ->
        [0] Non attesti ancora nessuno
        [one] Attesti { $count } persona
       *[other] Attesti { $count } persone
    }
people-left =
    { $count ->
        [one] Puoi attestare ancora { $count } persona.
       *[other] Puoi attestare ancora { $count } persone.
    }
people-now = Adesso puoi attestare qualcuno.
people-none-left = Hai dato tutte le tue attestazioni. Ritirane una, o aspetta che una finisca.
people-next = Puoi attestare un’altra persona { $when }.
people-until = fino a { $when }
people-invite = Invita qualcuno
people-got =
    { $count ->
        [0] Nessuno ti attesta
        [one] { $count } persona ti attesta
       *[other] { $count } persone ti attestano
    }
people-vouched-by =
    { $count ->
        [0] Nessuno attesta questa persona
        [one] { $count } persona attesta questa persona
       *[other] { $count } persone attestano questa persona
    }
people-no-vouches = Nessuna attestazione è valida adesso.
people-guardians =
    { $count ->
        [0] Non hai ancora contatti di fiducia. Se perdi la chiave, nessuno può aiutarti.
       *[other] Se perdi la chiave, { $needed } dei tuoi { $count } contatti di fiducia possono aiutarti.
    }
people-guardians-of =
    { $count ->
        [0] Non ci sono ancora contatti di fiducia.
       *[other] { $needed } dei suoi { $count } contatti di fiducia possono confermare una chiave nuova.
    }
people-vouch-for-me = Qualcuno mi attesta
people-on-the-way = In cammino per diventare membro
people-nobody-on-the-way = Adesso nessuno è in cammino.
people-members = Membri
people-find = Trova un membro dal numero
people-show = Mostra
people-more = Mostra altri
people-has-vouches =
    { $count ->
        [0] In cammino, senza attestazioni
        [one] In cammino, con { $count } attestazione
       *[other] In cammino, con { $count } attestazioni
    }
people-is-Invited = Su invito
people-is-Candidate = In cammino
people-is-Active = Membro
people-is-Lapsed = L’adesione è decaduta
people-until-Invited = Su invito fino a { $when }
people-until-Candidate = In cammino, fino a { $when }
people-until-Active = Membro fino a { $when }
people-until-Lapsed = L’adesione è decaduta
people-leaves = Va via il { $when }.
people-needs = Ci sono { $count } attestazioni su { $needed }.
people-waits = Può entrare { $when }, se nessuno si oppone.
people-ready = Adesso può entrare.
people-in-line =
    { $count ->
        [0] È il prossimo turno.
        [one] In fila, con { $count } persona davanti.
       *[other] In fila, con { $count } persone davanti.
    }
people-let-join = Fai entrare
people-challenged =
    { $count ->
        [one] { $count } membro dubita di questa persona. Si decide entro { $when }.
       *[other] { $count } membri dubitano di questa persona. Si decide entro { $when }.
    }
people-name = Dai un nome
people-rename = Cambia il nome
people-name-label = Nome
people-name-help = Resta su questo telefono. Nessun altro lo vede.
people-name-save = Tieni questo nome
people-told = Questa persona ci ha detto questo nome. Cambialo se è sbagliato.

vouch-title = La tua attestazione
vouch-what = Dici: ho incontrato questa persona, ed è qui una volta sola.
vouch-button = Attesta questa persona
vouch-given = Attesti questa persona fino a { $when }.
vouch-again = Attesta di nuovo
vouch-withdraw = Ritira l’attestazione
vouch-invited = Prima deve accettare l’invito.
vouch-uninvite = Ritira l’invito

meet-title = Incontrarsi
meet-text = L’altra persona ti mostra un codice sul suo telefono. Scansionalo.
meet-scan = Scansiona il codice
meet-paste = O incolla il testo del codice
meet-go-on = Avanti
meet-other-code = Questo codice non riguarda una persona. Aprilo con la fotocamera del telefono.
meet-no-key = Qui non hai ancora una chiave. Creane una, o apri la tua.
meet-yourself = È il tuo codice. Mostralo a qualcun altro.
invite-text = Questo conto non è ancora di nessuno qui. Conosci questa persona, e vi siete incontrati?
invite-answers = Con l’invito la attesti. Un’attestazione falsa può escluderti per un certo tempo.
invite-button = Invita
invite-already = Questa persona è già qui.
invite-look = Guarda
support-says = Qualcuno dice che questo membro ha perso la chiave:
support-new = Questa sarebbe la sua chiave nuova:
support-not-guardian = Non sei un contatto di fiducia di questo membro. Qui non puoi aiutare.
support-sure = È davvero questa persona? Incontratevi o chiamatevi. Qualcuno può fingere.
support-button = Confrontate insieme

compare-title = Confronta tre parole
compare-met = State insieme, o chiamatevi. Devi conoscere il viso o la voce.
compare-tell = L’altra persona apre «Confronta tre parole». Dille:
compare-numbers = membro { $id }, numero { $drawn }
compare-listen = Ti legge tre parole. Tocca le parole che senti:
compare-none = Nessuna di queste
compare-wrong = Non sono le parole di questa chiave. Forse qualcuno ha scambiato il codice. Chiedilo di nuovo.
compare-again = Confronta ancora
compare-missing = Puoi firmare solo dopo aver confrontato le tre parole.
compare-say-link = Confronta tre parole
compare-say-text = Il membro che ti aiuta ti dice due numeri. Scrivili qui.
compare-say-member = Il suo numero di membro
compare-say-drawn = Il numero di quattro cifre
compare-say-show = Mostra le mie parole
compare-say-read = Adesso leggi ad alta voce:
compare-say-only = Leggi solo al membro che vedi o senti.

join-title = Diventa membro
join-1 = Un membro ti invita
join-2 = Accetti
join-3 = Membri che ti attestano: { $count } su { $needed }
join-vouches = Altri membri ti attestano
join-4 = Passa un tempo in cui altri possono opporsi
join-5 = Entri
join-show = Mostra questo codice a un membro che ti conosce.
join-code = Un codice con cui un membro ti invita
join-name = Il tuo nome, se vuoi
join-name-help = Va nel codice, e mai sulla catena.
join-name-long = Questo nome è troppo lungo. Ci stanno 40 lettere.
join-invited = Hai un invito. Accettalo, e altri potranno attestarti.
join-decline = Rifiuta
join-ask = Chiedi un’attestazione a membri che ti conoscono. Il tuo numero è { $id }.
join-waits = Puoi entrare { $when }, se nessuno si oppone.
join-ready = Adesso puoi entrare.
join-challenged = Qualcuno dubita che tu esista. Parla con chi ti attesta.
join-done = Il tuo numero di membro è { $id }. Ciao!

challenge-link = Dubito di questa persona
challenge-title = Contesta
challenge-risk = Se hai torto, per un certo tempo non puoi attestare né contestare.
challenge-talk = Parla prima con la persona. Contesta solo se è falsa o ha ingannato altri.
challenge-reason = Perché lo pensi?
challenge-public = Tutti possono leggerlo, per sempre. Non nominare altre persone.
challenge-long = È troppo lungo. Accorcialo.
challenge-button = Guarda ancora una volta
