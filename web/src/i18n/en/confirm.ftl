# The sheet before a signature.
confirm-title = Is this right?
confirm-gone = On its way
confirm-button = Yes, do it
confirm-no-answer = We could not ask the community now. Nothing was sent. Please try again.
confirm-offline = There is no connection now. You can send it when it is back.
confirm-again = You have sent just this, and it is on its way. Wait until you know how it ended.
confirm-cut = The connection is gone. We look again when it is back. Do not send it twice.
confirm-unseen = It has come in. We did not see how it ended. Look at your balance before you send it again.
confirm-moved = What you will have more or less
cost-free = It is free.
cost-fee = It costs { $amount }.
cost-deposit = A deposit of { $amount } is held until it ends.
step-sent = Sent
step-inBlock = Arrived
step-final = Final
