# Cooperatives: list, founding, my part, resolutions, meetings, surplus.
cooperatives-title = Cooperativas
cooperatives-none = Aún no hay ninguna cooperativa. Tres miembros pueden fundar una.
cooperatives-mine = Formas parte
cooperatives-members =
    { $count ->
        [one] { $count } socio
       *[other] { $count } socios
    }
founding-title = Se está fundando { $name }
founding-signed = Han firmado { $signed } de { $all }. El plazo termina el { $when }.
founding-founders = Quienes fundan
founding-shares =
    { $count ->
        [one] { $count } participación
       *[other] { $count } participaciones
    }
founding-has-signed = ya ha firmado
founding-waits = aún no ha firmado
founding-text = Los estatutos están en { $reference }. Compara esta huella de su texto:
founding-hash = Firmas exactamente este nombre, estos fundadores y estas condiciones:
founding-sign = Firmar los estatutos
bylaws-par = Una participación cuesta
bylaws-first = Participaciones al empezar
bylaws-shares = Participaciones de cada uno, mínimo y máximo
bylaws-period = Un periodo dura
bylaws-reserve = A la reserva
bylaws-commons = A la comunidad
bylaws-interest = Interés de las participaciones, como máximo
bylaws-cash = Retorno pagado enseguida
bylaws-vote = Una votación dura
bylaws-quorum = Votos que deben participar
bylaws-majority = De ellos, a favor
bylaws-notice = Preaviso antes de salir
bylaws-defence = Tiempo para defenderse
bylaws-work = El trabajo se mide en
cooperative-unknown = Esta cooperativa ya no existe.
cooperative-outside = No formas parte. Pides entrar y depositas el precio de las primeras participaciones.
cooperative-apply = Pedir entrar
cooperative-mine = Tu parte
cooperative-my-shares =
    { $count ->
        [one] Tienes { $count } participación.
       *[other] Tienes { $count } participaciones.
    }
cooperative-expelling = Los socios te han expulsado. Tiene efecto el { $when }.
cooperative-appealed = Has recurrido. Decide un jurado de la comunidad.
cooperative-reason = Por qué está mal
cooperative-appeal = Recurrir
cooperative-to-pay =
    { $count ->
        [one] Paga { $count } participación más hasta el { $when }.
       *[other] Paga { $count } participaciones más hasta el { $when }.
    }
cooperative-pay = Pagarlas
cooperative-claim = Cobrar { $amount } de retorno
cooperative-collect = Cobrar { $amount } de interés y participaciones
cooperative-leave = Salir, con { $time } de preaviso
cooperative-leaving = Vas a salir. Tiene efecto el { $when }.
cooperative-facts = La cooperativa
cooperative-members = Socios
cooperative-shares = Participaciones
cooperative-value = Una participación vale
cooperative-assets = Tiene
cooperative-reserve = Reserva
cooperative-bylaws = Estatutos
resolutions-title = Acuerdos
resolutions-none = Aún no se ha propuesto nada.
resolution-elects-Chair = El miembro { $member } ocupa la presidencia
resolution-elects-Treasurer = El miembro { $member } lleva la tesorería
resolution-elects-Bookkeeper = El miembro { $member } lleva los libros
resolution-elects-Auditor = El miembro { $member } revisa los libros
resolution-elects-nobody = El cargo queda vacío
resolution-Open = Abierto hasta el { $when }.
resolution-Accepted = Aceptado.
resolution-Rejected = Rechazado.
resolution-votes = { $ayes } a favor, { $nays } en contra.
resolution-ayes = Votos a favor
resolution-close = Contar y cerrar
meetings-title = Asambleas
meeting-when = Asamblea el { $when }
meeting-Notice = Está convocada.
meeting-Sitting = Está reunida ahora.
meeting-Revealing = Se abren los votos secretos.
meeting-Ended = Ha terminado.
meeting-Concluded = Está concluida.
meeting-present = Hay { $present }, hacen falta { $needed }.
meeting-attend = Estoy aquí
surplus-title = Adónde fue el excedente del periodo { $number }
surplus-step = Paso
surplus-all = Excedente
surplus-LossToRetained = Cubierto por el retorno guardado
surplus-LossToShares = Cubierto por las participaciones
surplus-LossToReserve = Cubierto por la reserva
surplus-Carried = Pérdidas anteriores
surplus-Restored = De vuelta a las participaciones
surplus-Reserve = Reserva
surplus-Commons = La comunidad
surplus-Interest = Interés de las participaciones
surplus-Cash = Retorno, pagado
surplus-Retained = Retorno, guardado para después
surplus-Remainder = Espera al periodo siguiente
