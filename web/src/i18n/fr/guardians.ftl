# Contacts de confiance : qui peut faire revenir un membre, et qui on peut faire revenir. Choisir plusieurs personnes.
guardians-title = Contacts de confiance
guardians-members-only = Seuls les membres ont des contacts de confiance. Deviens d’abord membre.
guardians-mine = Tes contacts de confiance
guardians-named = Tu les as nommés.
guardians-since = Tu les as nommés. Ils sont en fonction depuis { $when }.
guardians-vouchers = Tu n’as nommé personne. Ce sont donc ceux qui te certifient depuis assez longtemps.
guardians-next =
    { $count ->
        [0] À partir de { $when }, ce seront ceux qui te certifient.
       *[other] À partir de { $when }, { $needed } de ces { $count } pourront te faire revenir :
    }
guardians-choose = Choisir des contacts de confiance
guardians-nobody = Ne plus nommer personne
guardians-text = Choisis des gens qui connaissent ta voix et ne se connaissent pas tous.
guardians-who = Qui peut te faire revenir ?
guardians-few = Choisis au moins { $count } personnes.
guardians-many = Choisis au plus { $count } personnes.
guardians-needed = Combien doivent être d’accord
guardians-of-these = { $count } sur { $all }
guardians-delay = Ils entrent en fonction après { $time }. D’ici là, rien ne change.
guardians-help = Tu peux aider quelqu’un qui a perdu sa clé
guardians-guarded =
    { $count ->
        [0] Personne ne compte encore sur toi
        [one] { $count } membre compte sur toi
       *[other] { $count } membres comptent sur toi
    }
guardians-guarded-none = Tu n’es le contact de confiance d’aucun membre.
guardians-guarded-text = S’ils perdent leur clé, ils viennent te voir.
guardians-named-you = T’a nommé
guardians-by-vouch = Parce que tu certifies ce membre
guardians-link = Tes contacts de confiance, et qui compte sur toi
choose-nobody = Ajoute des personnes par leur numéro.
choose-number = Ajouter un membre par numéro
choose-add = Ajouter
choose-yourself = C’est toi. Choisis quelqu’un d’autre.
choose-not-active = On ne peut choisir que des membres dont l’adhésion est valable.
