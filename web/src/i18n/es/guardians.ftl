# Guardianes: quién puede devolver la cuenta a un miembro, y a quién se la puede devolver una. Elegir varias personas.
guardians-title = Guardianes
guardians-members-only = Solo los miembros tienen guardianes. Hazte miembro primero.
guardians-mine = Tus guardianes
guardians-named = Los has nombrado tú.
guardians-since = Los has nombrado tú. Ejercen desde { $when }.
guardians-vouchers = No has nombrado a nadie. Lo son quienes te avalan desde hace bastante tiempo.
guardians-next =
    { $count ->
        [0] Desde { $when }, lo serán quienes te avalan.
       *[other] Desde { $when }, { $needed } de estos { $count } podrán devolverte la cuenta:
    }
guardians-choose = Elegir guardianes
guardians-nobody = No nombrar ya a nadie
guardians-text = Elige a personas que conozcan tu voz y que no se conozcan todas entre sí.
guardians-who = ¿Quién puede devolverte la cuenta?
guardians-few = Elige al menos a { $count } personas.
guardians-many = Elige como mucho a { $count } personas.
guardians-needed = Cuántos deben estar de acuerdo
guardians-of-these = { $count } de { $all }
guardians-delay = Empiezan a ejercer después de { $time }. Hasta entonces no cambia nada.
guardians-help = Puedes ayudar a alguien que perdió su clave
guardians-guarded =
    { $count ->
        [0] Nadie cuenta contigo todavía
        [one] { $count } miembro cuenta contigo
       *[other] { $count } miembros cuentan contigo
    }
guardians-guarded-none = Ningún miembro te tiene como guardián.
guardians-guarded-text = Si pierden su clave, acudirán a ti.
guardians-named-you = Te ha nombrado
guardians-by-vouch = Porque le avalas
guardians-link = Tus guardianes, y quién cuenta contigo
choose-nobody = Añade personas por su número.
choose-number = Añadir un miembro por número
choose-add = Añadir
choose-yourself = Eres tú. Elige a otra persona.
choose-not-active = Solo se puede elegir a miembros cuya membresía es válida ahora.
