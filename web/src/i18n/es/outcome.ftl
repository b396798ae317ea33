# Cómo acabó una votación, en la aplicación y en la página pública.
outcome-Rejected = Los miembros no lo aprobaron.
outcome-Approved = Los miembros lo han aprobado.
outcome-Enacted = Los miembros lo han aprobado y está hecho.
outcome-Failed = Los miembros lo han aprobado, pero no se pudo hacer.
outcome-Cancelled = Se canceló.
outcome-Contested = Estaba aprobado. Bastantes miembros pidieron otra votación: propuesta { $number }.
outcome-Answered = Los miembros han respondido.
outcome-Chosen = Los miembros han elegido la propuesta { $number }.
outcome-since = Es así desde { $when }.
outcome-votes =
    { $ayes } a favor, { $nays } en contra, { $abstentions } abstenciones, de { $members ->
        [one] { $members } miembro.
       *[other] { $members } miembros.
    }
outcome-why = Por qué: { $why }
outcome-members =
    { $members ->
        [one] { $members } miembro podía votar.
       *[other] { $members } miembros podían votar.
    }
outcome-rank = Puesto { $rank }: { $answer }
outcome-gone = La cadena solo conserva cómo acabó.
