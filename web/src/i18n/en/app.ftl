# The frame, and words that many screens use.
bar-label = Parts of the app
bar-home = Home
bar-pay = Pay
bar-receive = Receive
bar-me = Me

back = Back
close = Close
cancel = Cancel
done = Done
share = Share
loading = Loading …
language = Language
you = You
somebody = An account
member-number = Member { $id }
currency-amount = { $amount } of currency { $number }
currency-unit = no. { $number }

password = Password
password-wrong = This is not the password.
password-choose = A password for this phone
password-help = At least ten characters, or four words.
password-short = It needs ten characters, or four words.
password-again = The same password again
password-differs = The two passwords are different.
password-busy = Making your key …

connection-starting = Connecting …
connection-gateway = Told by a gateway, not checked yet
connection-checked = Checked by this phone
connection-stale = The community has made nothing new since { $since }
connection-offline = No connection
connection-lied = A gateway told something else: { $names }. This app no longer asks it.
asked-failed = We could not ask the community now. We try again by ourselves.
asked-offline = There is no connection now.
asked-no-answer = We could not ask the community now. Please try again.

broken-title = This page is broken
broken-text = It does not belong to its community. Please tell the people who gave you its address.

new-version = There is a new version of this app.
new-version-take = Take it now
