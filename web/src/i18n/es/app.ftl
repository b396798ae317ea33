# El marco, y palabras de muchas pantallas.
bar-label = Partes de la aplicación
bar-home = Inicio
bar-pay = Pagar
bar-receive = Cobrar
bar-me = Yo

back = Volver
close = Cerrar
cancel = Cancelar
done = Listo
share = Compartir
loading = Cargando …
language = Idioma
you = Tú
somebody = Una cuenta
member-number = Miembro { $id }
currency-amount = { $amount } de la moneda { $number }
currency-unit = n.º { $number }

password = Contraseña
password-wrong = Esa no es la contraseña.
password-choose = Una contraseña para este teléfono
password-help = Al menos diez caracteres o cuatro palabras.
password-short = Necesita diez caracteres o cuatro palabras.
password-again = La misma contraseña otra vez
password-differs = Las dos contraseñas son distintas.
password-busy = Creando tu clave …

connection-starting = Conectando …
connection-gateway = Dicho por una pasarela, aún sin comprobar
connection-checked = Comprobado por este teléfono
connection-stale = La comunidad no ha hecho nada nuevo desde { $since }
connection-offline = Sin conexión
connection-lied = Una pasarela dijo otra cosa: { $names }. Esta aplicación ya no le pregunta.
asked-failed = Ahora no pudimos preguntar a la comunidad. Lo intentamos otra vez solos.
asked-offline = Ahora no hay conexión.
asked-no-answer = Ahora no pudimos preguntar a la comunidad. Inténtalo de nuevo.

broken-title = Esta página está rota
broken-text = No corresponde a su comunidad. Díselo a quienes te dieron la dirección.

new-version = Hay una nueva versión de esta aplicación.
new-version-take = Usarla ahora
