//! The bodies whose seats members fill by elections: the council and the validators.
//!
//! A seat belongs to a person. What follows from it is derived here: the accounts of the council, and the validators
//! that there should be. Until somebody is elected to the council, the chain is in its [`founding`].

use alloc::vec::Vec;

use frame_support::{
	dispatch::DispatchClass,
	parameter_types,
	traits::{ChangeMembers, ConstU32, Get, ValidatorRegistration},
	weights::Weight,
};
use pallet_collective::Instance1;
use pallet_elections::{Eligible, OnSeats, RecallRules, Rules};
use rochdale_primitives::{MemberId, Membership, OnMembership};
use sp_runtime::Perbill;

use crate::{founding::Body, limits::part_of_a_block, policy::params::elections as params, *};

type CouncilMembers = pallet_collective::Members<Runtime, Instance1>;

impl pallet_elections::Body for Body {
	fn all() -> Vec<Self> {
		alloc::vec![Body::Council, Body::Validators]
	}

	/// The council of the genesis file, and the validators of the genesis file that belong to members.
	fn first(&self) -> Vec<MemberId> {
		let accounts = match self {
			Body::Council => CouncilMembers::get(),
			Body::Validators => listed(),
		};
		accounts.iter().filter_map(pallet_members::IdOf::<Runtime>::get).collect()
	}

	fn rules(&self) -> Rules {
		let (seats, term, parts) = match self {
			Body::Council => {
				(params::CouncilSeats::get(), params::CouncilTerm::get(), params::CouncilParts::get())
			}
			Body::Validators => {
				(params::ValidatorSeats::get(), params::ValidatorTerm::get(), params::ValidatorParts::get())
			}
		};
		let (standing, voting) = (params::Standing::get(), params::Voting::get());
		let mut rules = Rules {
			seats,
			term,
			parts,
			at_once: match self {
				Body::Council => seats,
				Body::Validators => validators_at_once(seats),
			},
			least_members: params::LeastMembers::get(),
			standing,
			voting,
			recall: RecallRules {
				signers: Perbill::from_parts(params::RecallSigners::get()),
				petition: params::Petition::get(),
				voting,
				least: Perbill::from_parts(params::RecallShare::get()),
				rest: 0,
			},
		};
		// As long as from one election to the next.
		rules.recall.rest = rules.interval();
		rules
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn give_seats(seats: u32) {
		use params::Parameters as P;
		let all_at_once = P::ValidatorChange(params::ValidatorChange, Some(1_000_000_000));
		for change in [
			P::CouncilSeats(params::CouncilSeats, Some(seats)),
			P::ValidatorSeats(params::ValidatorSeats, Some(seats)),
			all_at_once,
		] {
			let change = policy::RuntimeParameters::Elections(change);
			pallet_parameters::Pallet::<Runtime>::set_parameter(RuntimeOrigin::root(), change)
				.expect("root changes any parameter");
		}
	}
}

/// How many of so many validators one election replaces. A third is 333,333,333 billionths, of which six would be a
/// little less than two. So one more billionth is counted.
fn validators_at_once(seats: u32) -> u32 {
	const WHOLE: u64 = 1_000_000_000;
	let parts = u64::from(params::ValidatorChange::get()).saturating_add(1);
	let all = parts.saturating_mul(seats.into()).checked_div(WHOLE).unwrap_or_default();
	u32::try_from(all).unwrap_or(seats).min(seats)
}

/// The accounts on the list of validators.
fn listed() -> Vec<AccountId> {
	pallet_validators::Validators::<Runtime>::get().into_inner().into_keys().collect()
}

/// Counts work that is in no pallet's weight. The weights of members cover what a change of membership does to two seats.
fn weigh(accesses: Weight) {
	System::register_extra_weight_unchecked(accesses, DispatchClass::Mandatory);
}

fn reads_writes(reads: u64, writes: u64) -> Weight {
	<Runtime as frame_system::Config>::DbWeight::get().reads_writes(reads, writes)
}

/// Members can take a seat of the council at any time, and one of the validators if they have session keys.
pub struct Ready;
impl Eligible<Body> for Ready {
	fn is_eligible(body: Body, member: MemberId) -> bool {
		match body {
			Body::Council => true,
			Body::Validators => Members::account(member).is_some_and(|who| Session::is_registered(&who)),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(body: Body, member: MemberId) {
		if body == Body::Validators {
			<super::consensus::SessionKeysOfMembers as OnMembership<AccountId>>::worst_case(member);
		}
	}
}

/// Gives the accounts of those with seats their powers.
pub struct Offices;
impl OnSeats<Body> for Offices {
	fn changed(body: Body, _: &[MemberId], outgoing: &[MemberId], seated: &[MemberId]) {
		match body {
			Body::Council => {
				seat_council(seated.iter().filter_map(|member| Members::account(*member)).collect())
			}
			Body::Validators => want_validators(outgoing, seated),
		}
	}
}

/// Writes the accounts of the council. Those who leave lose their votes in open motions, too. The weights of the pallets
/// do not know the motions, so their weight is counted here.
fn seat_council(mut accounts: Vec<AccountId>) {
	weigh(seating_weight());
	accounts.sort();
	<Council as ChangeMembers<AccountId>>::set_members_sorted(&accounts, &CouncilMembers::get());
}

/// The weight of [`seat_council`]: it looks at each open motion.
fn seating_weight() -> Weight {
	let motions = pallet_collective::Proposals::<Runtime, Instance1>::decode_len().unwrap_or_default() as u64;
	reads_writes(motions.saturating_add(3), motions.saturating_add(2))
}

/// Says which validators there should be. They are those with a seat and, as long as there is room, those who were
/// there before the first election.
fn want_validators(outgoing: &[MemberId], seated: &[MemberId]) {
	let accounts = |members: &[MemberId]| -> Vec<AccountId> {
		members.iter().filter_map(|member| Members::known_account(*member)).collect()
	};
	let (going, elected) = (accounts(outgoing), accounts(seated));
	let mut wanted = Validators::wanted().unwrap_or_else(listed);
	wanted.retain(|who| !going.contains(who));
	for who in &elected {
		if !wanted.contains(who) {
			wanted.push(who.clone());
		}
	}
	let beyond = wanted.len().saturating_sub(params::ValidatorSeats::get() as usize);
	let leaving: Vec<_> = wanted.iter().filter(|who| !elected.contains(who)).take(beyond).cloned().collect();
	wanted.retain(|who| !leaving.contains(who));
	Validators::set_wanted(wanted);
}

/// Takes seats from those who cease to be members, and moves those of members who change or recover their key.
pub struct SeatsOfMembers;
impl OnMembership<AccountId> for SeatsOfMembers {
	fn activated(_: MemberId, _: &AccountId) {}

	fn deactivated(id: MemberId, who: &AccountId) {
		Elections::deactivated(id, who);
		let mut council = CouncilMembers::get();
		// Only during the founding is somebody on the council without a seat. The last one goes, too: members decide by
		// themselves, and nobody rules who is no member.
		if council.contains(who) {
			council.retain(|seat| seat != who);
			seat_council(council);
		}
		// During the founding a validator need not be a member.
		if Validators::wanted().is_some() {
			Validators::want_no_longer(who);
		}
	}

	fn rekeyed(_: MemberId, old: &AccountId, new: &AccountId) {
		let mut council = CouncilMembers::get();
		if council.contains(old) {
			council.retain(|seat| seat != old && seat != new);
			council.push(new.clone());
			seat_council(council);
		}
		Validators::rekey(old, new);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		Elections::worst_case(id);
	}
}

parameter_types! {
	/// The part of a block that work on elections and recalls can take.
	pub ElectionsShare: Weight = part_of_a_block(Perbill::from_percent(20));
}

impl pallet_elections::Config for Runtime {
	type Time = super::system::Clock;
	type Membership = Members;
	type Body = Body;
	type Eligible = Ready;
	type OnSeats = Offices;
	// As many as there are validators at most.
	type MaxSeats = super::consensus::MaxAuthorities;
	type MaxCandidates = ConstU32<128>;
	type MaxChoices = ConstU32<64>;
	type PageSize = ConstU32<128>;
	type Share = ElectionsShare;
	type WeightInfo = pallet_elections::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
