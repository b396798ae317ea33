# Por qué algo no es posible ahora.
cannot-safe-mode = Rige el modo seguro y esto está parado. Inténtalo cuando termine.
cannot-paused = La comunidad ha pausado esto por un tiempo. Inténtalo más tarde.
cannot-stranger = Solo los miembros pueden hacerlo. Enseña tu tarjeta a un miembro, que puede invitarte.
cannot-invited = Tienes una invitación. Acéptala primero.
cannot-candidate = Tu candidatura está en curso. Podrás hacerlo cuando hayas entrado.
cannot-lapsed = Tu membresía ha caducado. Renuévala primero.
cannot-not-invited = Nadie ha invitado a esta clave. Enseña tu tarjeta a un miembro.
cannot-no-membership = No tienes membresía. Enseña tu tarjeta a un miembro, que puede invitarte.
