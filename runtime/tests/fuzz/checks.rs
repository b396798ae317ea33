//! The conditions after each block.

use std::collections::BTreeSet;

use codec::{Decode, Encode};
use frame_support::dispatch::DispatchClass;
use frame_system::limits::BlockWeights;
use pallet_collective::Instance1;
use rochdale_primitives::{parameters::Relation, Membership};
use rochdale_runtime::{
	configs::system::RuntimeBlockWeights, founding, founding::Body, policy, AccountId, AuthorityDiscovery,
	Balance, Balances, Elections, Members, Runtime, Session, System, MINIMUM_BALANCE,
};

use super::life::Failure;

/// The values before the block.
pub struct Before {
	pub session: u32,
	pub limits: BlockWeights,
}

/// All conditions. `burnt` is the native money that its owners have burnt.
pub fn all(before: &Before, burnt: Balance) -> Result<(), Failure> {
	weights(before)?;
	books(burnt)?;
	accounts()?;
	ours()?;
	theirs().map_err(|what| Failure::new(what, ""))
}

/// No class of transactions, and no block, has more weight than its limit. A block in which a session ends declares
/// itself full, so that it contains nothing else; that weight is not counted. The block itself can change its limit,
/// when the council chooses another reference machine.
fn weights(before: &Before) -> Result<(), Failure> {
	let (weight, now) = (System::block_weight(), RuntimeBlockWeights::get());
	let limits = if now.max_block.any_gt(before.limits.max_block) { &now } else { &before.limits };
	let most = limits.max_block.ref_time();
	for class in [DispatchClass::Normal, DispatchClass::Operational] {
		let most = limits.get(class).max_total.unwrap_or(limits.max_block);
		if weight.get(class).any_gt(most) {
			let what = format!("a block over the weight of its class {class:?}");
			return Err(Failure::new(what, format!("{weight:?}")));
		}
	}
	// Operational transactions have some reserved weight, even in a block that is full without them.
	let reserved = limits.get(DispatchClass::Operational).reserved.unwrap_or_default();
	let beyond = weight.get(DispatchClass::Operational).ref_time().min(reserved.ref_time());
	let says = if Session::current_index() == before.session { 0 } else { most };
	if weight.total().ref_time() > most + says + beyond {
		return Err(Failure::new("a block over its weight", format!("{weight:?}")));
	}
	Ok(())
}

/// The native money is the sum of all dividends minus the money that its owners have burnt, and all of it is on
/// accounts.
fn books(burnt: Balance) -> Result<(), Failure> {
	let issuance = Balances::total_issuance();
	let paid = pallet_dividend::PaidOut::<Runtime>::get();
	if issuance + burnt != paid + MINIMUM_BALANCE {
		return Err(Failure::new(
			"coins that came from nowhere, or are lost",
			format!("issuance {issuance}, burnt {burnt}, paid as dividends {paid}"),
		));
	}
	let accounts = frame_system::Account::<Runtime>::iter_values();
	let sum: Balance = accounts.map(|account| account.data.free + account.data.reserved).sum();
	if sum != issuance {
		return Err(Failure::new(
			"an issuance that is not on accounts",
			format!("issuance {issuance}, accounts {sum}"),
		));
	}
	Ok(())
}

/// The holds, freezes and consumers of accounts match the things for which they are.
fn accounts() -> Result<(), Failure> {
	let account = |who: &AccountId| frame_system::Account::<Runtime>::get(who);
	let wrong = |what: &str, who: &AccountId| Err(Failure::new(what, format!("{who}: {:?}", account(who))));
	for (who, holds) in pallet_balances::Holds::<Runtime>::iter() {
		let sum: Balance = holds.iter().map(|hold| hold.amount).sum();
		if sum > account(&who).data.reserved {
			return wrong("more is held than is reserved", &who);
		}
	}
	for (who, locks) in pallet_balances::Locks::<Runtime>::iter() {
		if locks.iter().any(|lock| lock.amount > account(&who).data.frozen) {
			return wrong("more is locked than is frozen", &who);
		}
	}
	for (who, freezes) in pallet_balances::Freezes::<Runtime>::iter() {
		if freezes.iter().any(|freeze| freeze.amount > account(&who).data.frozen) {
			return wrong("more is frozen than it says", &who);
		}
	}
	for (who, account) in frame_system::Account::<Runtime>::iter() {
		if account.consumers > 0 && account.providers == 0 {
			return wrong("an account that is used and that nothing keeps alive", &who);
		}
	}
	Ok(())
}

/// The invariants of all our pallets.
fn ours() -> Result<(), Failure> {
	macro_rules! all {
		($($pallet:ident),*) => {
			$(rochdale_runtime::$pallet::do_try_state().map_err(|error| {
				Failure::new(format!("the invariants of {}: {error:?}", stringify!($pallet)), "")
			})?;)*
		};
	}
	all!(
		Standstill,
		Members,
		Dividend,
		Allowance,
		Validators,
		ParticipatoryBudget,
		CommunityCurrencies,
		Payments,
		Cooperatives,
		Elections,
		Assembly,
		Juries,
		Meetings,
		Statistics,
		Standstill
	);
	Ok(())
}

/// After the founding, the accounts of the council are those of the persons with its seats.
fn seats_are_kept() -> bool {
	let seats = Elections::seats(Body::Council).into_iter();
	let mut accounts: Vec<_> = seats.filter_map(|seat| Members::account(seat.member)).collect();
	accounts.sort();
	founding() || accounts == pallet_collective::Members::<Runtime, Instance1>::get()
}

fn distinct<T: Ord>(all: impl IntoIterator<Item = T>) -> bool {
	let mut seen = BTreeSet::new();
	all.into_iter().all(|one| seen.insert(one))
}

fn ordered<T: Ord>(all: &[T]) -> bool {
	all.windows(2).all(|two| two[0] <= two[1])
}

/// The invariants that pallets of the SDK check in `try_state`. The SDK compiles them only with the feature
/// `try-runtime`, which would need a second build of the whole SDK. (Those of Balances are above.)
fn theirs() -> Result<(), &'static str> {
	let hold = |holds: bool, what| if holds { Ok(()) } else { Err(what) };

	use pallet_collective::{Prime, ProposalCount, ProposalOf, Proposals, Voting};
	let members = pallet_collective::Members::<Runtime, Instance1>::get();
	let open = Proposals::<Runtime, Instance1>::get();
	let texts: BTreeSet<_> = ProposalOf::<Runtime, Instance1>::iter_keys().collect();
	let voted: BTreeSet<_> = Voting::<Runtime, Instance1>::iter_keys().collect();
	let hashes: BTreeSet<_> = open.iter().copied().collect();
	// The fields of `Votes` are private; the number of the motion is the first.
	let numbers = Voting::<Runtime, Instance1>::iter_values()
		.map(|votes| u32::decode(&mut &votes.encode()[..]).unwrap_or_default());
	hold(Relation::broken(&policy::values()).is_none(), "Policy: values that do not go together")?;
	let is_member = |seat: &AccountId| {
		let id = pallet_members::IdOf::<Runtime>::get(seat);
		id.is_some_and(<Members as Membership<AccountId>>::is_active)
	};
	hold(members.iter().all(is_member), "Council: somebody has a seat who is no member")?;
	hold(seats_are_kept(), "Council: its accounts are not those of its seats")?;
	hold(ordered(&members) && distinct(members.iter()), "Council: members are not in order, or twice")?;
	hold(
		Prime::<Runtime, Instance1>::get().is_none_or(|prime| members.contains(&prime)),
		"Council: a prime",
	)?;
	hold(texts == hashes && voted == hashes, "Council: open motions, their texts and their votes differ")?;
	hold(distinct(numbers), "Council: two motions with one number")?;
	let count = ProposalCount::<Runtime, Instance1>::get() as usize;
	hold(open.len() <= count, "Council: more motions than were proposed")?;

	let spends = pallet_treasury::SpendCount::<Runtime>::get();
	for (number, spend) in pallet_treasury::Spends::<Runtime>::iter() {
		hold(number < spends, "Treasury: a payment that nobody has decided")?;
		hold(spend.valid_from < spend.expire_at, "Treasury: a payment that expires before it begins")?;
	}
	#[allow(deprecated)]
	let (proposals, approvals) = (
		pallet_treasury::Proposals::<Runtime>::iter_keys().collect::<BTreeSet<_>>(),
		pallet_treasury::Approvals::<Runtime>::get(),
	);
	hold(approvals.iter().all(|number| proposals.contains(number)), "Treasury: an approval of nothing")?;
	#[allow(deprecated)]
	let count = pallet_treasury::ProposalCount::<Runtime>::get();
	hold(proposals.iter().all(|number| *number < count), "Treasury: a proposal that nobody has made")?;

	let disabled = pallet_session::DisabledValidators::<Runtime>::get();
	let places: Vec<_> = disabled.iter().map(|(place, _)| *place).collect();
	hold(ordered(&places), "Session: disabled validators are not in order")?;

	use pallet_babe::{CurrentSlot, EpochConfig, EpochStart, GenesisSlot, SkippedEpochs};
	hold(EpochConfig::<Runtime>::get().is_some(), "Babe: no configuration")?;
	hold(CurrentSlot::<Runtime>::get() >= GenesisSlot::<Runtime>::get(), "Babe: a slot before the first")?;
	let (last, this) = EpochStart::<Runtime>::get();
	hold(last <= this, "Babe: an epoch that began before the last")?;
	let skipped = SkippedEpochs::<Runtime>::get();
	hold(ordered(&skipped), "Babe: skipped epochs are not in order")?;
	let after = |(epoch, session): &(u64, u32)| *epoch >= u64::from(*session);
	hold(skipped.iter().all(after), "Babe: an epoch before its session")?;

	hold(distinct(AuthorityDiscovery::current_authorities().iter()), "AuthorityDiscovery: a key twice")?;
	hold(distinct(AuthorityDiscovery::next_authorities().iter()), "AuthorityDiscovery: a next key twice")
}
