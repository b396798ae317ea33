# Personas: quién avala a quién, encontrarse con un código, la comparación, hacerse miembro, impugnaciones.
bar-people = Personas
people-title = Personas
people-person = Persona
people-not-member = Aquí ves quién pertenece a la comunidad. Hazte miembro, y otras personas te avalan.
people-my-way = Mi camino para ser miembro
people-given =
    { $count ->
        [0] Aún no avalas a nadie
        [one] Avalas a { $count } persona
       *[other] Avalas a { $count } personas
    }
people-left =
    { $count ->
        [one] Puedes avalar a { $count } persona más.
       *[other] Puedes avalar a { $count } personas más.
    }
people-now = Ahora puedes avalar a alguien.
people-none-left = Has dado todos tus avales. Retira uno, o espera a que termine alguno.
people-next = Puedes avalar a otra persona { $when }.
people-until = hasta { $when }
people-invite = Invitar a alguien
people-got =
    { $count ->
        [0] Nadie te avala
        [one] { $count } persona te avala
       *[other] { $count } personas te avalan
    }
people-vouched-by =
    { $count ->
        [0] Nadie avala a esta persona
        [one] { $count } persona avala a esta persona
       *[other] { $count } personas avalan a esta persona
    }
people-no-vouches = Ningún aval es válido ahora.
people-guardians =
    { $count ->
        [0] Aún no tienes guardianes. Si pierdes tu clave, nadie puede devolverte la cuenta.
       *[other] Si pierdes tu clave, { $needed } de tus { $count } guardianes pueden devolverte la cuenta.
    }
people-guardians-of =
    { $count ->
        [0] Aún no tiene guardianes.
       *[other] { $needed } de sus { $count } guardianes pueden confirmar una clave nueva.
    }
people-vouch-for-me = Alguien me avala
people-on-the-way = En camino para ser miembro
people-nobody-on-the-way = Ahora no hay nadie en camino.
people-members = Miembros
people-find = Buscar un miembro por su número
people-show = Mostrar
people-more = Mostrar más
people-has-vouches =
    { $count ->
        [0] En camino, sin avales
        [one] En camino, con { $count } aval
       *[other] En camino, con { $count } avales
    }
people-is-Invited = Con invitación
people-is-Candidate = En camino
people-is-Active = Miembro
people-is-Lapsed = La membresía ha caducado
people-until-Invited = Con invitación hasta { $when }
people-until-Candidate = En camino, hasta { $when }
people-until-Active = Miembro hasta { $when }
people-until-Lapsed = La membresía ha caducado
people-leaves = Se va el { $when }.
people-needs = Hay { $count } de { $needed } avales.
people-waits = Puede entrar { $when }, si nadie se opone.
people-ready = Ya puede entrar.
people-in-line =
    { $count ->
        [0] Es el próximo turno.
        [one] En la cola, con { $count } persona delante.
       *[other] En la cola, con { $count } personas delante.
    }
people-let-join = Dejar entrar
people-challenged =
    { $count ->
        [one] { $count } miembro duda de esta persona. Se decide hasta { $when }.
       *[other] { $count } miembros dudan de esta persona. Se decide hasta { $when }.
    }
people-name = Ponerle un nombre
people-rename = Cambiar el nombre
people-name-label = Nombre
people-name-help = Se queda en este teléfono. Nadie más lo ve.
people-name-save = Guardar este nombre
people-told = Nos dijo este nombre. Cámbialo si es falso.

vouch-title = Tu aval
vouch-what = Dices: he conocido a esta persona, y está aquí una sola vez.
vouch-button = Avalar a esta persona
vouch-given = Avalas a esta persona hasta { $when }.
vouch-again = Avalar de nuevo
vouch-withdraw = Retirar el aval
vouch-invited = Primero tiene que aceptar la invitación.
vouch-uninvite = Retirar la invitación

meet-title = Encontrarse
meet-text = La otra persona te enseña un código en su teléfono. Escanéalo.
meet-scan = Escanear su código
meet-paste = O pega el texto del código
meet-go-on = Seguir
meet-other-code = Este código no trata de ninguna persona. Ábrelo con la cámara de tu teléfono.
meet-no-key = Aquí aún no tienes clave. Crea una, o abre la tuya.
meet-yourself = Este es tu propio código. Enséñaselo a otra persona.
invite-text = Esta cuenta aún no es de nadie aquí. ¿Conoces a esta persona, y os habéis visto?
invite-answers = Con la invitación la avalas. Un aval falso puede excluirte por un tiempo.
invite-button = Invitar
invite-already = Esta persona ya está aquí.
invite-look = Ver
support-says = Alguien dice que este miembro ha perdido su clave:
support-new = Esta sería su clave nueva:
support-not-guardian = No estás entre los guardianes de este miembro. Aquí no puedes ayudar.
support-sure = ¿Es de verdad esta persona? Quedad o llamaos. Alguien puede hacerse pasar por ella.
support-button = Comparar juntos

compare-title = Comparar tres palabras
compare-met = Estad juntos, o llamaos. Tienes que conocer la cara o la voz.
compare-tell = La otra persona abre «Comparar tres palabras». Dile:
compare-numbers = miembro { $id }, número { $drawn }
compare-listen = Te lee tres palabras. Toca las palabras que oyes:
compare-none = Ninguna de estas
compare-wrong = No son las palabras de esta clave. Quizá alguien ha cambiado el código. Pídelo otra vez.
compare-again = Comparar otra vez
compare-missing = Solo puedes firmar esto después de comparar las tres palabras.
compare-say-link = Comparar tres palabras
compare-say-text = El miembro que te ayuda te dice dos números. Escríbelos aquí.
compare-say-member = Su número de miembro
compare-say-drawn = El número de cuatro cifras
compare-say-show = Mostrar mis palabras
compare-say-read = Ahora lee esto en voz alta:
compare-say-only = Léelo solo al miembro que ves u oyes.

join-title = Hacerse miembro
join-1 = Un miembro te invita
join-2 = Aceptas
join-3 = Miembros que te avalan: { $count } de { $needed }
join-vouches = Otros miembros te avalan
join-4 = Pasa un tiempo en que otros pueden oponerse
join-5 = Entras
join-show = Enseña este código a un miembro que te conozca.
join-code = Un código con que un miembro te invita
join-name = Tu nombre, si quieres
join-name-help = Va en el código, y nunca en la cadena.
join-name-long = Este nombre es demasiado largo. Caben 40 letras.
join-invited = Tienes una invitación. Acéptala, y otras personas podrán avalarte.
join-decline = Rechazar
join-ask = Pide un aval a miembros que te conozcan. Diles tu número: { $id }.
join-waits = Puedes entrar { $when }, si nadie se opone.
join-ready = Ya puedes entrar.
join-challenged = Alguien duda de que existas. Habla con quienes te avalan.
join-done = Eres el miembro { $id }. ¡Te damos la bienvenida!

challenge-link = Dudo de esta persona
challenge-title = Impugnar
challenge-risk = Si te equivocas, por un tiempo no podrás avalar ni impugnar.
challenge-talk = Habla primero con la persona. Impugna solo si es falsa o ha engañado a otros.
challenge-reason = ¿Por qué lo piensas?
challenge-public = Todo el mundo puede leerlo, para siempre. No nombres a otras personas.
challenge-long = Es demasiado largo. Acórtalo.
challenge-button = Revisarlo otra vez
