//! A roll of members that tests write by hand.

use std::{cell::RefCell, collections::BTreeMap, marker::PhantomData};

use crate::{Guest, GuestKey, MemberId, Membership, Moment, OnMembership, Roll, Standing};

/// An account of a test: a number of up to 128 bits.
pub trait Number: Copy + Into<u128> + TryFrom<u128> {}
impl<AccountId: Copy + Into<u128> + TryFrom<u128>> Number for AccountId {}

#[derive(Default)]
struct Register {
	/// The keys of the active members, each with the number of its owner's activation.
	active: BTreeMap<MemberId, (u128, u64)>,
	activations: u64,
	/// The keys that were replaced, and whose they were.
	former: BTreeMap<u128, MemberId>,
	/// The keys that are disputed, and whether their owners have objected.
	disputed: BTreeMap<u128, bool>,
	guests: BTreeMap<u128, Guest>,
	/// Who has vouched for whom, and when.
	vouches: BTreeMap<(MemberId, MemberId), Moment>,
}

thread_local! {
	static REGISTER: RefCell<Register> = RefCell::default();
}

fn read<R>(reading: impl FnOnce(&Register) -> R) -> R {
	REGISTER.with_borrow(reading)
}

fn write<R>(writing: impl FnOnce(&mut Register) -> R) -> R {
	REGISTER.with_borrow_mut(writing)
}

fn number<AccountId: Number>(key: &AccountId) -> u128 {
	(*key).into()
}

fn account<AccountId: Number>(key: u128) -> Option<AccountId> {
	key.try_into().ok()
}

/// The members of a test's community, who have been members since the beginning of time. `Listener` is told of changes.
///
/// It has no state of its own: all types with other parameters share the roll of the thread.
pub struct People<AccountId, Listener = ()>(PhantomData<(AccountId, Listener)>);

impl<AccountId: Number, Listener: OnMembership<AccountId>> People<AccountId, Listener> {
	/// Forgets everything. Then these people are members, with keys of the same numbers; the listener is not told.
	pub fn reset(members: impl IntoIterator<Item = MemberId>) {
		let active: BTreeMap<_, _> = (0..).zip(members).map(|(n, id)| (id, (u128::from(id), n))).collect();
		let activations = active.len() as u64;
		write(|register| *register = Register { active, activations, ..Default::default() });
	}

	/// Makes this person an active member with this key. A member gets it in place of their own, which nobody remembers.
	pub fn join(id: MemberId, key: AccountId) {
		let old = write(|register| {
			if let Some((own, _)) = register.active.get_mut(&id) {
				return Some(std::mem::replace(own, number(&key)));
			}
			register.active.insert(id, (number(&key), register.activations));
			register.activations = register.activations.saturating_add(1);
			None
		});
		match old.and_then(account::<AccountId>) {
			Some(old) => Listener::rekeyed(id, &old, &key),
			None => Listener::activated(id, &key),
		}
	}

	/// Ends this person's membership, if they are a member.
	pub fn leave(id: MemberId) {
		let left = write(|register| register.active.remove(&id));
		if let Some(key) = left.and_then(|(key, _)| account(key)) {
			Listener::deactivated(id, &key);
		}
	}

	/// Gives this member another key. Their old key is remembered, and is no longer disputed.
	pub fn replace(id: MemberId, new: AccountId) {
		write(|register| {
			if let Some((old, _)) = register.active.get(&id) {
				register.disputed.remove(old);
				register.former.insert(*old, id);
				register.former.remove(&number(&new));
			}
		});
		Self::join(id, new);
	}

	/// Makes this key disputed. It still speaks for its owner.
	pub fn dispute(key: AccountId) {
		write(|register| register.disputed.insert(number(&key), false));
	}

	/// Makes this key disputed, whose owner has objected: it speaks for nobody.
	pub fn object(key: AccountId) {
		write(|register| register.disputed.insert(number(&key), true));
	}

	/// Ends the dispute about this key.
	pub fn end_dispute(key: AccountId) {
		write(|register| register.disputed.remove(&number(&key)));
	}

	/// The first person vouches for the second at this time.
	pub fn vouch(giver: MemberId, receiver: MemberId, at: Moment) {
		write(|register| register.vouches.insert((giver, receiver), at));
	}

	/// Makes this account belong to a person, for whom it speaks only as a guest.
	pub fn welcome(key: AccountId, id: MemberId, as_what: GuestKey) {
		write(|register| register.guests.insert(number(&key), Guest { id, as_what }));
	}

	/// No account belongs to this person as a guest any more.
	pub fn forget(id: MemberId) {
		write(|register| register.guests.retain(|_, guest| guest.id != id));
	}
}

impl<AccountId: Number, Listener: OnMembership<AccountId>> Membership<AccountId>
	for People<AccountId, Listener>
{
	fn standing(who: &AccountId) -> Option<Standing> {
		let key = number(who);
		read(|register| {
			let owns = |id: &MemberId| register.active.get(id).is_some_and(|(own, _)| *own == key);
			// Nearly all members have the key with their number.
			let namesake = MemberId::try_from(key).ok().filter(owns);
			let owner = namesake.or_else(|| register.active.keys().copied().find(owns));
			let member = owner.filter(|_| register.disputed.get(&key) != Some(&true));
			let guest = register.guests.get(&key).copied();
			let of_key = guest.filter(|guest| matches!(guest.as_what, GuestKey::Own | GuestKey::Disputed));
			member.map(Standing::Member).or(of_key.map(Standing::Guest))
		})
	}

	fn account(id: MemberId) -> Option<AccountId> {
		read(|register| register.active.get(&id).and_then(|(key, _)| account(*key)))
	}

	fn known_account(id: MemberId) -> Option<AccountId> {
		let guest = |register: &Register| {
			register.guests.iter().find(|(_, guest)| guest.id == id).map(|(key, _)| *key)
		};
		Self::account(id).or_else(|| read(guest).and_then(account))
	}

	fn is_disputed(who: &AccountId) -> bool {
		read(|register| register.disputed.contains_key(&number(who)))
	}

	fn replaced_by(who: &AccountId) -> Option<AccountId> {
		read(|register| register.former.get(&number(who)).copied()).and_then(Self::account)
	}

	fn former_keys(who: &AccountId) -> Vec<AccountId> {
		let key = number(who);
		let owned =
			|register: &Register, id: &MemberId| register.active.get(id).is_some_and(|(own, _)| *own == key);
		read(|register| {
			let former = register.former.iter().filter(|(_, id)| owned(register, id));
			former.filter_map(|(old, _)| account(*old)).collect()
		})
	}

	fn since(id: MemberId) -> Option<Moment> {
		Self::account(id).map(|_| 0)
	}

	fn has_vouched(giver: MemberId, receiver: MemberId, since: Moment) -> bool {
		read(|register| register.vouches.get(&(giver, receiver)).is_some_and(|at| *at >= since))
	}

	fn count() -> u32 {
		read(|register| register.active.len() as u32)
	}

	fn roll() -> Roll {
		Roll { activations: read(|register| register.activations), count: Self::count() }
	}

	fn on_roll(id: MemberId, roll: &Roll) -> bool {
		read(|register| register.active.get(&id).is_some_and(|(_, number)| *number < roll.activations))
	}

	fn guest(who: &AccountId) -> Option<Guest> {
		read(|register| register.guests.get(&number(who)).copied())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &AccountId) -> MemberId {
		let id = number(who) as MemberId;
		Self::join(id, *who);
		id
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn replace_key(id: MemberId, new: &AccountId) {
		Self::replace(id, *new);
	}
}
