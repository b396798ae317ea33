# The sheet before a signature.
confirm-title = Is this right?
confirm-gone = On its way
confirm-button = Yes, do it
confirm-no-answer = We could not ask the community now. Nothing was sent. Please try again.
confirm-offline = There is no connection now. You can send it when it is back.
confirm-moved = What you will have more or less
cost-free = It is free.
cost-fee = It costs { $amount }.
cost-deposit = A deposit of { $amount } is held until it ends.
step-sent = Sent
step-inBlock = Arrived
step-final = Final
