qr-noCode = This is no code of a community, and no address.
qr-otherCommunity = This code belongs to another community.
qr-newer = This code was made by a newer app. Please update this one.
qr-expired = This code was good for a time, and the time is over.
qr-broken = Something in this code is wrong. Ask for a new one.
