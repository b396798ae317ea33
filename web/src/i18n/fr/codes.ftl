# Pourquoi un code est refusé, et pourquoi ce n’est pas un montant.
code-unknown = Ce n’est ni un code de cette application, ni une adresse. Scanne à nouveau, ou vérifie le texte.
code-newer = Une application plus récente a fait ce code. Mets la tienne à jour.
code-other-community = Ce code vient d’une autre communauté. Il ne marche pas ici.
code-past = Le délai de ce code est passé. Demandes-en un nouveau.
code-bad-address = L’adresse de ce code est fausse. Demandes-en un nouveau.
code-bad-amount = Le montant de ce code est faux. Demandes-en un nouveau.
code-bad-text = Un texte de ce code est trop long, ou a des signes cachés. Demandes-en un nouveau.
code-damaged = Une partie de ce code manque ou est fausse. Scanne à nouveau, ou demandes-en un autre.
code-not-to-pay = Ce code ne sert pas à payer. Ouvre-le avec l’appareil photo de ton téléphone.
amount-not-a-number = Ce n’est pas un montant. Entre des chiffres, avec virgule ou point avant les décimales.
amount-ambiguous = Cela peut vouloir dire deux montants. Enlève le signe des milliers.
amount-too-precise =
    { $decimals ->
        [0] Cette monnaie n’a pas de décimales. Entre un nombre entier.
        [one] Seul { $decimals } chiffre peut suivre la virgule. Raccourcis le montant.
       *[other] Seuls { $decimals } chiffres peuvent suivre la virgule. Raccourcis le montant.
    }
amount-too-large = C’est plus que ce que la chaîne peut compter. Entre moins.
