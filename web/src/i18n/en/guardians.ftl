# Guardians: those who can bring a member back, and those whom one can bring back. Choosing several people.
guardians-title = Guardians
guardians-members-only = Only members have guardians. Become a member first.
guardians-mine = Your guardians
guardians-named = You have named them.
guardians-since = You have named them. They are in office since { $when }.
guardians-vouchers = You have named nobody. So those who vouch for you long enough are your guardians.
guardians-next =
    { $count ->
        [0] From { $when } on, those who vouch for you are your guardians.
       *[other] From { $when } on, { $needed } of these { $count } can bring you back:
    }
guardians-choose = Choose guardians
guardians-nobody = Name nobody any more
guardians-text = Choose people who know your voice, and who do not all know each other.
guardians-who = Who may bring you back?
guardians-few = Choose at least { $count } people.
guardians-many = Choose at most { $count } people.
guardians-needed = How many of them must agree
guardians-of-these = { $count } of { $all }
guardians-delay = They take office after { $time }. Until then nothing changes.
guardians-help = You can help somebody who has lost their key
guardians-guarded =
    { $count ->
        [0] Nobody counts on you yet
        [one] { $count } member counts on you
       *[other] { $count } members count on you
    }
guardians-guarded-none = No member has you as a guardian.
guardians-guarded-text = If they lose their key, they come to you.
guardians-named-you = Has named you
guardians-by-vouch = Because you vouch for them
guardians-link = Your guardians, and whom you guard
choose-nobody = Add people by their numbers.
choose-number = Add a member by number
choose-add = Add
choose-yourself = That is you. Choose somebody else.
choose-not-active = Only members can be chosen, whose membership is valid now.
