//! The disputes that juries decide, and how long a jury takes.

use alloc::vec::Vec;
use frame_support::{
	parameter_types,
	traits::{tokens::PayFromAccount, ConstU32, Get},
	weights::Weight,
};
use pallet_cooperatives::MemberNo;
use pallet_currencies::CurrencyId;
use pallet_juries::{Disputes, Party, Rules, Side};
use pallet_meetings::{ItemNo, MeetingNo};
use rochdale_primitives::{CooperativeId, ElectorateId, Limit, MemberId, Membership, Moment};
use sp_runtime::Perbill;

use super::money::CommonsAccount;
use crate::{disputes::Dispute, limits::part_of_a_block, policy::params::juries as params, *};

/// The parties of each kind of dispute, and the call that carries out a verdict.
///
/// | dispute | claimants, the principal first | respondents, the principal first | others who do not sit |
/// |---|---|---|---|
/// | a challenge | the first challenger, the others | the person, those who vouch for them | the vouchers of the first challenger |
/// | a disputed recovery | the new key, the guardians who have agreed | the old key | the vouchers of the person |
/// | an expulsion | the cooperative's account, which acts by resolution | the member | the cooperative's members, the vouchers of the member |
/// | an objection to a meeting | the member who objects | the cooperative's account, which acts by resolution | the cooperative's members, the vouchers of the member |
/// | a freeze | the guardian of the currency | the member | the vouchers of both; if the guardian is a cooperative, its members |
pub struct DisputesOfPeople;

/// What this account is, if these are the members of both sides.
fn part_of(who: &AccountId, claimants: &[MemberId], respondents: &[MemberId]) -> Option<Party> {
	let id = pallet_members::IdOf::<Runtime>::get(who)?;
	let place = |side: Side, all: &[MemberId]| {
		let place = all.iter().position(|party| *party == id)?;
		Some(Party { side, principal: place == 0 })
	};
	place(Side::Claimant, claimants).or_else(|| place(Side::Respondent, respondents))
}

/// The person or cooperative that has this number in a cooperative.
fn member_of(cooperative: CooperativeId, member: MemberNo) -> Option<pallet_cooperatives::Party> {
	Some(pallet_cooperatives::Members::<Runtime>::get(cooperative, member)?.who)
}

fn person_of(who: pallet_cooperatives::Party) -> Option<MemberId> {
	match who {
		pallet_cooperatives::Party::Person(id) => Some(id),
		pallet_cooperatives::Party::Cooperative(_) => None,
	}
}

/// Whether this is the account of a cooperative that has this number in another one.
fn is_account_of(party: Option<pallet_cooperatives::Party>, who: &AccountId) -> bool {
	party.and_then(cooperative_of).is_some_and(|other| Cooperatives::account_of(other) == *who)
}

fn cooperative_of(who: pallet_cooperatives::Party) -> Option<CooperativeId> {
	match who {
		pallet_cooperatives::Party::Cooperative(id) => Some(id),
		pallet_cooperatives::Party::Person(_) => None,
	}
}

/// The party that objects to this item of a meeting, and its cooperative.
fn objecting(
	electorate: ElectorateId,
	meeting: MeetingNo,
	item: ItemNo,
) -> Option<(CooperativeId, pallet_cooperatives::Party)> {
	let ElectorateId::Cooperative(id) = electorate else { return None };
	let objection = pallet_meetings::Objections::<Runtime>::get((electorate, meeting), item)?;
	Some((id, member_of(id, objection.member)?))
}

/// The present key of a currency's guardian.
fn guardian_of(currency: CurrencyId) -> Option<AccountId> {
	let guardian = pallet_currencies::Currencies::<Runtime>::get(currency)?.guardian;
	Some(Members::replaced_by(&guardian).unwrap_or(guardian))
}

impl DisputesOfPeople {
	/// The persons on both sides, the principals first.
	fn sides(dispute: &Dispute) -> (Vec<MemberId>, Vec<MemberId>) {
		match *dispute {
			Dispute::Challenge(id) => {
				let respondents = core::iter::once(id).chain(Members::answering_for(id));
				(Members::challenging(id), respondents.collect())
			}
			Dispute::Recovery(id) => {
				// The new key speaks for no person yet, so nobody here is the principal of the claimants.
				let guardians = Members::disputed_claim(id).map(|(_, guardians)| guardians);
				(guardians.unwrap_or_default(), alloc::vec![id])
			}
			Dispute::Expulsion { cooperative, member } => {
				let person = member_of(cooperative, member).and_then(person_of);
				(Vec::new(), person.into_iter().collect())
			}
			Dispute::Objection { electorate, meeting, item } => {
				let person = objecting(electorate, meeting, item).and_then(|(_, who)| person_of(who));
				(person.into_iter().collect(), Vec::new())
			}
			Dispute::Freeze { currency, member } => {
				let guardian = guardian_of(currency).and_then(pallet_members::IdOf::<Runtime>::get);
				(guardian.into_iter().collect(), alloc::vec![member])
			}
		}
	}
}

impl Disputes<Dispute, AccountId> for DisputesOfPeople {
	type Call = RuntimeCall;

	fn party(dispute: &Dispute, who: &AccountId) -> Option<Party> {
		let (claimants, respondents) = Self::sides(dispute);
		let principal = Some(Party { side: Side::Claimant, principal: true });
		match *dispute {
			Dispute::Recovery(id) => {
				if Members::disputed_claim(id).is_some_and(|(new, _)| new == *who) {
					return principal;
				}
				let party = part_of(who, &claimants, &respondents)?;
				let principal = party.principal && party.side == Side::Respondent;
				Some(Party { principal, ..party })
			}
			Dispute::Expulsion { cooperative, .. } if Cooperatives::account_of(cooperative) == *who => {
				principal
			}
			Dispute::Freeze { currency, .. } if guardian_of(currency).as_ref() == Some(who) => principal,
			Dispute::Expulsion { cooperative, member }
				if is_account_of(member_of(cooperative, member), who) =>
			{
				Some(Party { side: Side::Respondent, principal: true })
			}
			Dispute::Objection { electorate: ElectorateId::Cooperative(id), .. }
				if Cooperatives::account_of(id) == *who =>
			{
				Some(Party { side: Side::Respondent, principal: true })
			}
			Dispute::Objection { electorate, meeting, item }
				if is_account_of(objecting(electorate, meeting, item).map(|(_, party)| party), who) =>
			{
				principal
			}
			_ => part_of(who, &claimants, &respondents),
		}
	}

	fn is_near(dispute: &Dispute, member: MemberId, then: Moment) -> bool {
		let of = |cooperative: CooperativeId| {
			use pallet_cooperatives::{MemberNumbers, Party::Person};
			MemberNumbers::<Runtime>::contains_key(cooperative, Person(member))
		};
		let cooperatives = match *dispute {
			Dispute::Challenge(_) | Dispute::Recovery(_) => [None, None],
			// Its members decide what it does as a guardian.
			Dispute::Freeze { currency, .. } => {
				[guardian_of(currency).and_then(pallet_cooperatives::Accounts::<Runtime>::get), None]
			}
			Dispute::Expulsion { cooperative, member } => {
				[Some(cooperative), member_of(cooperative, member).and_then(cooperative_of)]
			}
			Dispute::Objection { electorate, meeting, item } => match objecting(electorate, meeting, item) {
				Some((id, who)) => [Some(id), cooperative_of(who)],
				None => [None, None],
			},
		};
		if cooperatives.into_iter().flatten().any(of) {
			return true;
		}
		// Those who vouch for the principals. The others on their side were not there at the opening, or are parties.
		let (claimants, respondents) = Self::sides(dispute);
		let mut persons: Vec<_> = respondents.into_iter().take(1).collect();
		if !matches!(dispute, Dispute::Recovery(_)) {
			persons.extend(claimants.first());
		}
		Members::was_voucher(member, &persons, then)
	}

	fn counts(dispute: &Dispute) -> bool {
		// A challenge costs the challenger a penalty if it is dismissed, and a recovery takes guardians. A cooperative and a
		// currency can be anybody's, so their disputes must not keep members busy.
		matches!(dispute, Dispute::Challenge(_) | Dispute::Recovery(_))
	}

	fn verdict(dispute: &Dispute, upheld: bool) -> RuntimeCall {
		use pallet_members::Call::{decide_recovery, judge};
		match *dispute {
			Dispute::Challenge(id) => judge { id, upheld }.into(),
			Dispute::Recovery(id) => decide_recovery { id, moves: upheld }.into(),
			Dispute::Expulsion { cooperative, member } => {
				pallet_cooperatives::Call::decide_appeal { cooperative, member, expel: upheld }.into()
			}
			Dispute::Freeze { currency, member } => {
				pallet_currencies::Call::decide_freeze { currency, member, stays: upheld }.into()
			}
			Dispute::Objection { electorate, meeting, item } => {
				pallet_meetings::Call::judge_objection { electorate, meeting, item, upheld }.into()
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn example(_: u32, claimant: &AccountId, respondent: &AccountId) -> Dispute {
		Dispute::Challenge(Members::example_challenge(claimant, respondent))
	}
}

/// The times of a case are parts of the time that members gives for a decision. Chance takes up to three sessions for each
/// panel, and people have the remainder. The policy keeps `TimeToDecide` at twelve sessions or more, so people have half of it
/// at least. The default is 28 days. Then each panel has a day to commit to seeds, one to answer, two to deliberate and
/// one to vote.
pub struct RulesOfJuries;

/// The time that people have in a case has this many parts. Each panel with all who are drawn anew has 23; 4 are to
/// appeal and 2 in reserve.
const PARTS: Moment = 52;

/// How long a jury has for each dispute: what members gives for one of its own, whichever is shorter.
pub struct TimeToDecide;
impl Get<Moment> for TimeToDecide {
	fn get() -> Moment {
		let recovery = policy::params::members::RecoveryDelay::get().saturating_mul(2);
		Members::judge_time().min(recovery)
	}
}

impl Get<Rules> for RulesOfJuries {
	fn get() -> Rules {
		let whole = TimeToDecide::get();
		let randomness = policy::session().saturating_mul(3);
		let of_people = whole.saturating_sub(randomness.saturating_mul(2).min(whole / 2));
		let part = |parts: Moment| of_people.saturating_mul(parts).checked_div(PARTS).unwrap_or_default();
		Rules {
			panel: params::Seats::get(),
			appeal_panel: params::AppealSeats::get(),
			most_panels: 2,
			seeding: part(2),
			randomness,
			unsealing: part(1),
			drawing: part(1),
			answering: part(2),
			deliberating: part(4),
			voting: part(2),
			revealing: part(1),
			appealing: part(4),
			reserve: part(2),
			absence: whole.saturating_mul(2),
			record: whole.saturating_mul(2),
			fee: params::Fee::get(),
			// As much as a hundred jurors get, in the time of one case.
			fee_limit: Limit { amount: params::Fee::get().saturating_mul(100), every: whole.max(1) },
		}
	}
}

/// A number above those of all members.
pub struct Numbers;
impl Get<MemberId> for Numbers {
	fn get() -> MemberId {
		pallet_members::NextId::<Runtime>::get()
	}
}

parameter_types! {
	/// The part of a block that juries can take.
	pub JuriesShare: Weight = part_of_a_block(Perbill::from_percent(20));
}

impl pallet_juries::Config for Runtime {
	type Time = super::system::Clock;
	type Membership = Members;
	type Numbers = Numbers;
	type Dispute = Dispute;
	type Disputes = DisputesOfPeople;
	type RuntimeOrigin = RuntimeOrigin;
	type Randomness = pallet_babe::RandomnessFromTwoEpochsAgo<Runtime>;
	type Paymaster = PayFromAccount<Balances, CommonsAccount>;
	type Rules = RulesOfJuries;
	type MaxPanel = ConstU32<31>;
	type MaxText = ConstU32<1_024>;
	type MaxStatements = ConstU32<5>;
	type Share = JuriesShare;
	type WeightInfo = pallet_juries::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
