welcome-to = Welcome to
welcome-1 = Here people keep their money, their budgets and their decisions together.
welcome-2 = Each member gets the same dividend and has one vote.
welcome-3 = Your phone checks everything itself. Nobody else keeps your key.
welcome-new = I am new here
welcome-have = I have my words
welcome-lost = I lost my key
welcome-look = Just look
look-members = Members
look-dividend = Dividend for each member
look-commons = Money of all together

new-title = New here
new-text = We make a key for { $community } on this phone. The password protects it.
new-button = Make my key
new-recovery = If you lose everything, your guardians can bring you back. You name them once you are a member.

have-title = I have my words
have-words = Your words, in their order
have-count =
    { $count ->
        [one] { $count } word so far, of 12.
       *[other] { $count } words so far, of 12.
    }
have-wrong = These words are no key. Please look at each of them again.
have-address = These words open this account. Is it yours?
have-button = Open my account

signin-title = Sign in as { $name }
signin-refused = This works only on a development chain.
