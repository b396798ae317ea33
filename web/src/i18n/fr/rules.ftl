# Pourquoi une chose est impossible pour l’instant.
cannot-safe-mode = Le mode sans échec est actif, cela est arrêté. Réessaie quand il sera fini.
cannot-paused = La communauté a suspendu cela pour un temps. Réessaie plus tard.
cannot-stranger = Seuls les membres peuvent le faire. Montre ta carte à un membre, qui peut t’inviter.
cannot-invited = Tu as une invitation. Accepte-la d’abord.
cannot-candidate = Ta candidature est en cours. Tu pourras le faire après ton adhésion.
cannot-lapsed = Ton adhésion a expiré. Renouvelle-la d’abord.
cannot-not-invited = Personne n’a invité cette clé. Montre ta carte à un membre.
cannot-no-membership = Tu n’as pas d’adhésion. Montre ta carte à un membre, qui peut t’inviter.
