# Why something is not possible now.
cannot-safe-mode = Safe mode is on, so the community has stopped this. Try again when it is over.
cannot-paused = The community has paused this for a time. Try again later.
cannot-stranger = Only members can do this. Show your card to a member, who can invite you.
cannot-invited = You are invited. Accept the invitation first.
cannot-candidate = You are a candidate. You can do this when you have joined.
cannot-lapsed = Your membership has lapsed. Renew it first.
cannot-not-invited = Nobody has invited this key. Show your card to a member.
cannot-no-membership = You have no membership. Show your card to a member, who can invite you.
