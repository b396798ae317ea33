# Community currencies, and words of charts and of questions to the chain.
chart-table = Como tabla
chart-day = Día
chart-left = Lo que queda
currencies-title = Monedas
currencies-none = Aún no hay más moneda que el dinero de la comunidad.
currencies-kind-dividend = Un ingreso para todas las personas
currencies-kind-credit = Crédito mutuo: los miembros se deben entre sí
currencies-kind-vouchers = Vales
currency-unknown = Esta moneda ya no existe.
currency-kind-dividend = Quienes participan reciben una y otra vez el mismo dinero nuevo.
currency-kind-credit = Los miembros pagan debiendo. Lo que uno debe, otros lo tienen. La suma siempre es cero.
currency-kind-vouchers = Alguien promete por ellos bienes o trabajo. Cuando los canjeas, desaparecen.
currency-can-owe = Aún puedes deber { $amount }.
currency-frozen = Esta cuenta está bloqueada hasta { $when }.
currency-arrears = Debes desde hace demasiado, desde { $when }. Vende algo o devuélvelo.
currency-join-text = Únete y podrás pagar antes de haber vendido nada.
currency-join = Unirme
currency-leave = Dejar esta moneda
currency-dividend-join = Participar
currency-dividend-leave = Ya no participar
currency-dividend-next = El próximo llega { $when }.
currency-redeem = Canjear
currency-redeem-button = Devolverlos
currency-offers = Ofertas de cambio
currency-rate = { $sold } por { $bought }
currency-swap = Conseguir { $amount }
currency-closing = Esta moneda termina el { $when }. Usa hasta entonces lo que tienes.
currency-closing-rate = Recibes { $native } por cada { $per }.
currency-decay = Sin usar, quedan { $amount } en { $days } días
currency-what = Qué es esto
currency-demurrage =
    { $to ->
        [Burnt] El dinero parado pierde { $part } al año, que desaparece.
        [Dividend] El dinero parado pierde { $part } al año, que se reparte de nuevo.
       *[Commons] El dinero parado pierde { $part } al año, para el fondo común.
    }
currency-number = Número
currency-cap = Como máximo en total
currency-fee = Descuento al canjear
currency-expires = Válidos hasta
currency-limit = Lo que se puede deber al principio
currency-levy = Pagan los compradores por pérdidas
currency-issuance = En circulación
currency-reserve = Respaldo declarado
currency-no-reserve = No se declara nada
currency-commons = En el fondo común
currency-accounts = Cuentas
currency-issuer = los emite
currency-guardian = cuida de ella
swaps-title = Cambiar
swaps-about = Ofreces un dinero por otro, y cualquiera puede aceptarlo. Se retiene un pequeño depósito.
swaps-mine = Tus ofertas
swaps-none = Ahora no ofreces nada.
swaps-gives = Das
swaps-wants = Quieres
swaps-most = Como mucho en total, en { $symbol }
swaps-most-help = Déjalo vacío si no hay límite.
swaps-same = Elige dos dineros distintos.
across-title = Pagar en otra moneda
across-about = Dos monedas han acordado un cambio. Tú pagas en la tuya y reciben la suya.
across-none = Esta moneda no tiene acuerdo con otra.
across-gets = Reciben, en { $symbol }
across-costs = Te cuesta { $amount }.
