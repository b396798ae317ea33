welcome-to = Te damos la bienvenida a
welcome-1 = Aquí la gente lleva junta su dinero, sus presupuestos y sus decisiones.
welcome-2 = Cada miembro recibe el mismo dividendo y tiene un voto.
welcome-3 = Tu teléfono lo comprueba todo. Nadie más guarda tu clave.
welcome-new = Es mi primera vez aquí
welcome-have = Tengo mis palabras
welcome-lost = He perdido mi clave
welcome-look = Solo mirar
look-members = Miembros
look-dividend = Dividendo por miembro
look-commons = Dinero de todos

new-title = Primera vez aquí
new-text = Creamos una clave para { $community } en este teléfono. La contraseña la protege.
new-button = Crear mi clave
new-recovery = Si lo pierdes todo, tus guardianes pueden recuperarte. Los nombras cuando seas miembro.

have-title = Tengo mis palabras
have-words = Tus palabras, en su orden
have-count =
    { $count ->
        [one] De momento { $count } palabra de 12.
       *[other] De momento { $count } palabras de 12.
    }
have-wrong = Estas palabras no son una clave. Revisa cada una.
have-address = Estas palabras abren esta cuenta. ¿Es la tuya?
have-button = Abrir mi cuenta

signin-title = Entrar como { $name }
signin-refused = Esto solo funciona en una cadena de desarrollo.
