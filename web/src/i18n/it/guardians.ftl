# Contatti di fiducia: chi può far tornare un membro, e chi si può far tornare. Scegliere più persone.
guardians-title = Contatti di fiducia
guardians-members-only = Solo i membri hanno contatti di fiducia. Prima diventa membro.
guardians-mine = I tuoi contatti di fiducia
guardians-named = Li hai nominati tu.
guardians-since = Li hai nominati tu. Sono in carica da { $when }.
guardians-vouchers = Non hai nominato nessuno. Lo sono quindi quelli che ti attestano da abbastanza tempo.
guardians-next =
    { $count ->
        [0] Da { $when } lo saranno quelli che ti attestano.
       *[other] Da { $when }, { $needed } di questi { $count } potranno farti tornare:
    }
guardians-choose = Scegli i contatti di fiducia
guardians-nobody = Non nominare più nessuno
guardians-text = Scegli persone che conoscono la tua voce e che non si conoscono tutte.
guardians-who = Chi può farti tornare?
guardians-few = Scegli almeno { $count } persone.
guardians-many = Scegli al massimo { $count } persone.
guardians-needed = Quanti devono essere d’accordo
guardians-of-these = { $count } su { $all }
guardians-delay = Entrano in carica dopo { $time }. Fino ad allora non cambia nulla.
guardians-help = Puoi aiutare chi ha perso la chiave
guardians-guarded =
    { $count ->
        [0] Nessuno conta ancora su di te
        [one] { $count } membro conta su di te
       *[other] { $count } membri contano su di te
    }
guardians-guarded-none = Nessun membro ti ha come contatto di fiducia.
guardians-guarded-text = Se perdono la chiave, vengono da te.
guardians-named-you = Ti ha nominato
guardians-by-vouch = Perché attesti questo membro
guardians-link = I tuoi contatti di fiducia, e chi conta su di te
choose-nobody = Aggiungi persone con il loro numero.
choose-number = Aggiungi un membro per numero
choose-add = Aggiungi
choose-yourself = Sei tu. Scegli qualcun altro.
choose-not-active = Si possono scegliere solo membri con adesione valida.
