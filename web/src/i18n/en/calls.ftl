# What a call does, as the sheet before a signature says it: Pallet-call. `…-button` is what the button says.
unknown = This app does not know what this does. Sign it only if you do.
Payments-pay = You pay
Payments-pay-button = Pay now
Dividend-claim = You take the dividend that waits for you
Dividend-claim-button = Take it
Members-invite = You invite somebody, and vouch for them
Members-invite-button = Invite
Members-accept_invitation = You accept the invitation
Members-accept_invitation-button = Accept
Members-join = A candidate becomes a member
Members-join-button = Join
