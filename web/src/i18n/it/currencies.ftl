# Community currencies, and words of charts and of questions to the chain.
chart-table = Come tabella
chart-day = Giorno
chart-left = Che cosa resta
currencies-title = Monete
currencies-none = Non c’è ancora una moneta oltre al denaro della comunità.
currencies-kind-dividend = Un reddito per tutte le persone
currencies-kind-credit = Credito reciproco: i membri si devono a vicenda
currencies-kind-vouchers = Buoni
currency-unknown = Questa moneta non c’è più.
currency-kind-dividend = Chi partecipa riceve ogni volta la stessa quantità di denaro nuovo.
currency-kind-credit = I membri pagano facendo debiti. Ciò che uno deve, altri lo hanno. La somma è sempre zero.
currency-kind-vouchers = Qualcuno promette in cambio merci o lavoro. Quando li riscatti, spariscono.
currency-can-owe = Puoi ancora dovere { $amount }.
currency-frozen = Questo conto è bloccato fino a { $when }.
currency-arrears = Hai un debito da troppo tempo, da { $when }. Vendi qualcosa o restituiscilo.
currency-join-text = Aderisci e potrai pagare prima di aver venduto qualcosa.
currency-join = Aderisci
currency-leave = Lascia questa moneta
currency-dividend-join = Partecipa
currency-dividend-leave = Non partecipare più
currency-dividend-next = Il prossimo arriva { $when }.
currency-redeem = Riscatta
currency-redeem-button = Restituiscili
currency-offers = Offerte di scambio
currency-rate = { $sold } per { $bought }
currency-swap = Ottieni { $amount }
currency-closing = Questa moneta finisce il { $when }. Usa fino ad allora ciò che hai.
currency-closing-rate = Ricevi { $native } per ogni { $per }.
currency-decay = Senza usarli, tra { $days } giorni restano { $amount }
currency-what = Che cos’è
currency-demurrage =
    { $to ->
        [Burnt] Il denaro fermo perde { $part } all’anno, che sparisce.
        [Dividend] Il denaro fermo perde { $part } all’anno, che si divide di nuovo.
       *[Commons] Il denaro fermo perde { $part } all’anno, per il fondo comune.
    }
currency-number = Numero
currency-cap = Al massimo in tutto
currency-fee = Trattenuto quando riscatti
currency-expires = Validi fino a
currency-limit = Debito permesso all’inizio
currency-levy = Pagato da chi compra per le perdite
currency-issuance = In circolazione
currency-reserve = Riserva dichiarata
currency-no-reserve = Niente è dichiarato
currency-commons = Nel fondo comune
currency-accounts = Conti
currency-issuer = li emette
currency-guardian = ne ha cura
swaps-title = Cambiare
swaps-about = Offri una moneta per un’altra, e chiunque può accettare. Un piccolo deposito viene trattenuto.
swaps-mine = Le tue offerte
swaps-none = Ora non offri nulla.
swaps-gives = Dai
swaps-wants = Vuoi
swaps-most = Al massimo in tutto, in { $symbol }
swaps-most-help = Lascia vuoto se non c’è limite.
swaps-same = Scegli due monete diverse.
across-title = Pagare in un’altra valuta
across-about = Due valute hanno concordato un cambio. Tu paghi nella tua, ricevono la loro.
across-none = Questa valuta non ha accordi con altre.
across-gets = Ricevono, in { $symbol }
across-costs = Ti costa { $amount }.
