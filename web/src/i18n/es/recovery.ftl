# Una clave perdida, un teléfono nuevo, y lo que la primera pantalla dice de ello.
lost-title = He perdido mi clave
lost-1 = Tu membresía y tu dinero no se han perdido.
lost-2 = Crea una clave nueva en este teléfono.
lost-number-step = Escribe tu número de miembro. Tus guardianes lo conocen.
lost-guardians-step = Enseña tu código a tus guardianes. Cada uno confirma que eres tú.
lost-3 = Tras el plazo de espera, la clave nueva toma tu cuenta.
lost-button = Crear una clave nueva
lost-here = Esta clave ya tiene una cuenta. Aquí no se ha perdido nada.
lost-who = ¿Quién eras en esta comunidad?
lost-number = Tu número de miembro
lost-number-help = Pregunta a alguien que te avaló. Su aplicación lo muestra en «Personas».
lost-since = Miembro desde { $when }
lost-guardians =
    { $count ->
        [0] Este miembro no tiene guardianes. Nadie puede confirmar una clave nueva.
       *[other] { $needed } de tus { $count } guardianes tienen que confirmar que eres tú.
    }
lost-that-is-me = Soy yo
lost-account = Tu cuenta
lost-code-title = Enseña esto a tus guardianes
lost-code-text = Cada uno lo escanea, y compara tres palabras contigo.
lost-code = Un código que pide ayuda a un guardián
lost-complete = Recuperar mi cuenta
lost-cancel = Dejarlo

recovery-under-way = Esta cuenta pasa a una clave nueva
recovery-say =
    { $count ->
        [one] { $count } de { $needed } guardianes ha confirmado la clave nueva.
       *[other] { $count } de { $needed } guardianes han confirmado la clave nueva.
    }
recovery-says = ha confirmado
recovery-says-not = aún no ha confirmado
recovery-counts-until = Los demás tienen que confirmar hasta { $when }.
recovery-waits = Están de acuerdo. La clave nueva puede tomar la cuenta { $when } ({ $date }).
recovery-ready = El plazo ha terminado. La clave nueva ya puede tomar la cuenta.
recovery-disputed = La clave antigua se ha opuesto. Se decide hasta { $when }.
recovery-you-can-help = Eres de sus guardianes. Quedad o llamaos, y escanea su código.
recovery-scan = Escanear su código
recovery-you-support = Has confirmado la clave nueva.
recovery-withdraw = Retirarlo
recovery-withdraw-costs = Ya hay acuerdo. Si lo rompes, por un tiempo no podrás avalar.

move-title = Pasar a un teléfono nuevo
move-new-begin = Este teléfono necesita primero su propia clave. Después vuelve aquí.
move-show = Escanea este código con tu teléfono antiguo: «Personas», «Invitar a alguien».
move-code = Un código con la clave de este teléfono
move-becomes = Este teléfono toma tu cuenta:
move-waits = Puedes terminar { $when } ({ $date }).
move-ready = El plazo ha terminado. Termina ahora.
move-take = Usar este teléfono desde ahora
move-decline = No pasar
move-1 = Abre la aplicación en el teléfono nuevo, y crea allí una clave.
move-2 = Elige allí «Pasar a un teléfono nuevo». Muestra un código.
move-3 = Escanea ese código con este teléfono.
move-scan = Escanear el teléfono nuevo
move-too-soon = Tu clave ha cambiado hace poco. Puedes cambiarla otra vez { $when }.
move-money = Tu dinero se queda en la clave antigua. Págatelo después a ti.
move-is-it-yours = ¿Es este tu propio teléfono nuevo?
move-compare = El teléfono nuevo tiene que mostrar la misma imagen y las mismas últimas letras.
move-to-it = Pasar a este teléfono
move-under-way = Tu cuenta pasa a este teléfono:
move-finish-there = El plazo ha terminado. Termina en el teléfono nuevo.
move-stop = Detener el cambio

notice-moving = Alguien está moviendo tu cuenta
notice-moving-some = { $count } de { $needed } guardianes nombran esta clave nueva. Habla ahora con ellos.
notice-moving-agreed = Tus guardianes están de acuerdo. Esta clave toma la cuenta { $when }. ¿No eres tú? Detenlo.
notice-moving-now = Esta clave puede tomar la cuenta en cualquier momento. ¿No eres tú? Detenlo ahora.
notice-stopped = Lo has detenido. Otros deciden hasta { $when } de quién es la cuenta.
notice-next-key = Tu clave ha nombrado esta. Puede tomar la cuenta { $when }. ¿No eres tú? Detenlo ahora.
notice-next-key-now = Tu clave ha nombrado esta. Ya puede tomar la cuenta. ¿No eres tú? Detenlo ahora.
notice-stop = Detenerlo
notice-help = { $who } tiene una clave nueva. Eres de sus guardianes. ¿Es de verdad esta persona?
notice-renew = Tu membresía termina { $when }.
notice-renew-button = Renovarla
notice-few = Necesita { $needed } avales válidos, y tienes { $count }. Pide otros nuevos.
notice-move = Este teléfono va a tomar la cuenta de { $who }.
notice-lost = Estás recuperando la cuenta de { $who }.
