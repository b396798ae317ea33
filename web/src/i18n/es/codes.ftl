# Por qué se rechaza un código, y por qué algo no es un importe.
code-unknown = Esto no es un código de esta aplicación ni una dirección. Escanea otra vez o revisa el texto.
code-newer = Una aplicación más nueva hizo este código. Actualiza la tuya.
code-other-community = Este código es de otra comunidad. Aquí no sirve.
code-past = El plazo de este código ha terminado. Pide uno nuevo.
code-bad-address = La dirección de este código está mal. Pide uno nuevo.
code-bad-amount = El importe de este código está mal. Pide uno nuevo.
code-bad-text = Un texto del código es demasiado largo o tiene signos ocultos. Pide uno nuevo.
code-damaged = Una parte de este código falta o está mal. Escanea otra vez o pide uno nuevo.
code-not-to-pay = Este código no es para pagar. Ábrelo con la cámara de tu teléfono.
amount-not-a-number = Esto no es un importe. Escribe cifras, con coma o punto antes de los decimales.
amount-ambiguous = Esto puede significar dos importes. Quita el signo de los miles.
amount-too-precise =
    { $decimals ->
        [0] Esta moneda no tiene decimales. Escribe un número entero.
        [one] Solo { $decimals } cifra puede ir tras la coma. Acorta el importe.
       *[other] Solo { $decimals } cifras pueden ir tras la coma. Acorta el importe.
    }
amount-too-large = Es más de lo que la cadena puede contar. Escribe menos.
