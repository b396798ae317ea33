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
founding-hash = Firmas exactamente este nombre, estos fundadores y estas condiciones:
founding-sign = Firmar los estatutos
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
founding-terms = Todas las cláusulas
founding-price = Al firmar depositas { $amount } por tus primeras participaciones.
founding-give-up = Renunciar a esta fundación
found-title = Fundar una cooperativa
found-about = Tú escribes los estatutos. La fundan al menos tres personas, y todas firman.
found-what = Qué es
found-name = Nombre de la cooperativa
found-text = Los estatutos en palabras
found-text-usual = { $name } sirve a sus miembros. Cada miembro tiene un voto. Nadie recibe nunca la reserva.
found-text-help = ¿Para qué es? ¿Quién puede entrar? Todos pueden leerlo, para siempre.
found-who = ¿Quién la funda contigo?
found-all-sign = Empieza cuando todos hayáis firmado.
found-in-days = { $what }, en días
found-in-percent = { $what }, en porcentaje
found-wrong = Esto no encaja. Cámbialo.
found-reserve-help = Al menos el { $least } por ciento. Ningún miembro recibe nunca la reserva.
found-cash-help = El resto del retorno queda para más tarde.
found-work-usual = horas
found-work-help = Separa varias clases con comas.
found-surplus = Adónde va el excedente
found-deciding = Cómo decidís
found-harder = Los asuntos importantes y los estatutos piden dos tercios. El fin, tres cuartos.
resolution-rule = Participa el { $quorum } de los votos, y más del { $majority } están a favor. Plazo: { $time }.
resolution-propose = Proponer algo
resolution-members-only = Solo los miembros de la cooperativa pueden proponer algo.
resolution-what = ¿Qué debe hacerse?
resolution-text = Acordar un texto
resolution-elect = Elegir a alguien para un cargo
resolution-spend = Pagar a alguien
resolution-admit = Admitir a alguien
resolution-expel = Expulsar a un miembro
resolution-bill = Anotar una factura en los libros
resolution-change = Cambiar los estatutos
resolution-end = Disolver la cooperativa
resolution-office = Cargo
resolution-who = Quién
resolution-choose = Elige
resolution-member = Número { $place } (miembro { $id })
resolution-no-applicants = Nadie ha solicitado entrar. Se pide en la página de la cooperativa.
resolution-expel-text = El miembro puede apelar. Se le pagan sus participaciones.
resolution-due = Se paga, en días desde hoy
resolution-term = Qué cláusula
resolution-value = Valor nuevo
resolution-end-text = Primero se pagan las deudas, luego las participaciones. El resto es de la comunidad.
resolution-reasons = Por qué lo propones
resolution-kind = La regla de esta votación: { $kind }.
resolution-bytes = Aquí no se sabe qué hace. Pregunta a quien lo propuso.
found-missing =
    { $count ->
        [one] Falta { $count } miembro fundador.
       *[other] Faltan { $count } miembros fundadores.
    }
