# Why something was refused, and what to do: Pallet-Error, as the runtime names it.
Unknown = The community refused this ({ $name }). Nothing was changed.
NotACall = The community has changed its rules in the meantime. Load this page again.
Transaction-Payment = You have too little money for the fee. Wait until your free actions are back.
Transaction-Stale = This was sent already. Look at your last movements.
Transaction-Future = Something that you sent before is still on its way. Wait a moment.
Transaction-BadProof = The key of this phone does not fit. Sign in again.
Transaction-ExhaustsResources = The community is busy. Try again in a minute.
Transaction-Call = This is not possible now.
Token-FundsUnavailable = You have too little money.
Token-OnlyProvider = Your account would be left with too little to live on.
Token-BelowMinimum = This is too little for a new account. Send more.
Token-Frozen = This money is frozen.
Payments-ZeroAmount = An amount of zero cannot be paid.
Payments-ToOneself = You cannot pay yourself.
Payments-BadMemo = The text is too long.
Payments-KeyReplaced = This person has another key now. Ask for their new code.
