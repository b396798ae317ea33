# Why a code is refused, and why something is no amount.
code-unknown = This is neither a code of this app nor an address. Scan it again, or check the text.
code-newer = A newer app has made this code. Update this one.
code-other-community = This code belongs to another community. It does not work here.
code-past = The time of this code is over. Ask for a new one.
code-bad-address = The address in this code is wrong. Ask for a new one.
code-bad-amount = The amount in this code is wrong. Ask for a new one.
code-bad-text = A text in this code is too long, or has hidden signs. Ask for a new one.
code-damaged = A part of this code is missing or wrong. Scan it again, or ask for a new one.
code-not-to-pay = This code is not for paying. Open it with the camera of your phone.
amount-not-a-number = This is no amount. Enter digits, and a point or comma before the decimals.
amount-ambiguous = This can mean two amounts. Leave out the sign between the thousands.
amount-too-precise =
    { $decimals ->
        [0] This money has no decimals. Enter a whole number.
        [one] Only { $decimals } digit can follow the point. Shorten the amount.
       *[other] Only { $decimals } digits can follow the point. Shorten the amount.
    }
amount-too-large = This is more than the chain can count. Enter less.
