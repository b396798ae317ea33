//! What an app shows to one account: its first screen, and lists of what concerns it.

use alloc::vec::Vec;

use frame_support::traits::{
	fungible::{Inspect, InspectHold},
	Get,
};
use pallet_cooperatives::{MemberNo, Party};
use pallet_currencies::{AccountInfo, CurrencyId};
use rochdale_primitives::{
	BalanceInfo, CooperativeId, Electorate, ElectorateId, MemberId, MemberInfo, MemberStatus, Membership,
};

use crate::{
	api::{BudgetPart, Home, OpenBudget, PeopleFilter, HOME_PAGE, PEOPLE_LOOKED_AT},
	*,
};

/// The electorates that decide on budgets.
type Voters = <Runtime as pallet_participatory_budget::Config>::Electorate;

/// The balance of this account, and what it is owed.
pub fn balance(who: &AccountId) -> BalanceInfo<Balance> {
	BalanceInfo {
		free: Balances::balance(who),
		held: Balances::total_balance_on_hold(who),
		unclaimed: Dividend::unclaimed_of(who),
		allowance: Allowance::info(who),
	}
}

/// Whether the community's clock stands still now.
pub fn stopped() -> bool {
	<Runtime as standstill::Config>::Held::get()
}

/// See [`crate::api::MemberAppApi::me`].
pub fn home(who: AccountId) -> Home {
	let person = pallet_members::IdOf::<Runtime>::get(&who).and_then(Members::info);
	let member = <Members as Membership<AccountId>>::member(&who);
	let (holdings, next_currency) = holdings(&who, 0, HOME_PAGE);
	let places = person.as_ref().map(|person| cooperatives_of(person.id, 0, HOME_PAGE));
	let (cooperatives, next_cooperative) = places.unwrap_or_default();
	let polls = Assembly::open_polls().into_iter().filter_map(|poll| {
		let voted = pallet_assembly::Ballots::<Runtime>::contains_key(poll.proposal, member?);
		Some((poll.proposal, voted))
	});
	let paused = pallet_tx_pause::PausedCalls::<Runtime>::iter_keys().take(HOME_PAGE as usize);
	Home {
		balance: balance(&who),
		holdings,
		next_currency,
		dividends: member.map(Dividend::joined).unwrap_or_default(),
		budgets: open_budgets(&who, &cooperatives),
		cooperatives,
		next_cooperative,
		polls: polls.collect(),
		duty: member.map(Juries::duty).unwrap_or_default(),
		stopped: stopped(),
		safe_mode_until: pallet_safe_mode::EnteredUntil::<Runtime>::get(),
		paused: paused.map(|(pallet, call)| (pallet.into_inner(), call.into_inner())).collect(),
		requests: Payments::requests_to(who, None, HOME_PAGE),
		person,
	}
}

/// The budgets in which this account can act now: those of the community, and of cooperatives in which it has a place.
/// Each electorate has a list of its own, so that nobody hides the budgets of others behind many new ones.
fn open_budgets(who: &AccountId, places: &[(CooperativeId, MemberNo)]) -> Vec<OpenBudget> {
	use pallet_participatory_budget::{BallotPlaceOf, Commitments, Cycles, Stage};
	let open = |cycle| {
		let pallet_participatory_budget::Cycle { terms, stage, ends_at, roll, .. } =
			Cycles::<Runtime>::get(cycle)?;
		let of = terms.electorate;
		let acts = matches!(
			stage,
			Stage::Proposing | Stage::Objecting | Stage::Voting | Stage::Revealing | Stage::Judging
		);
		let member = <Voters as Electorate<AccountId>>::voter(of, who).filter(|_| acts)?;
		let counts = roll.is_none_or(|roll| <Voters as Electorate<AccountId>>::on_roll(of, member, &roll));
		let voted = BallotPlaceOf::<Runtime>::contains_key(cycle, member)
			|| Commitments::<Runtime>::contains_key(cycle, member);
		counts.then_some(OpenBudget { cycle, stage, ends_at, voted })
	};
	let cooperatives = places.iter().map(|(cooperative, _)| ElectorateId::Cooperative(*cooperative));
	let electorates = core::iter::once(ElectorateId::Community).chain(cooperatives);
	let cycles = electorates.flat_map(ParticipatoryBudget::open_cycles);
	let mut cycles: Vec<_> = cycles.take(HOME_PAGE as usize).collect();
	cycles.sort_unstable();
	cycles.into_iter().rev().filter_map(open).collect()
}

/// See [`crate::api::MemberAppApi::holdings`].
pub fn holdings(
	who: &AccountId,
	start: CurrencyId,
	count: u32,
) -> (Vec<(CurrencyId, AccountInfo)>, Option<CurrencyId>) {
	let (numbers, next) = page(start, count, pallet_currencies::NextCurrency::<Runtime>::get());
	let holding = |id| Some((id, CommunityCurrencies::account_info(id, who.clone())?));
	(numbers.filter_map(holding).collect(), next)
}

/// See [`crate::api::MemberAppApi::cooperatives_of`].
pub fn cooperatives_of(
	person: MemberId,
	start: CooperativeId,
	count: u32,
) -> (Vec<(CooperativeId, MemberNo)>, Option<CooperativeId>) {
	let (numbers, next) = page(start, count, pallet_cooperatives::NextCooperative::<Runtime>::get());
	let place = |id| Some((id, Cooperatives::number_info(id, Party::Person(person))?));
	(numbers.filter_map(place).collect(), next)
}

/// See [`crate::api::MemberAppApi::recoveries`].
pub fn recoveries(
	guardian: Option<MemberId>,
	after: Option<MemberId>,
	count: u32,
) -> (Vec<MemberInfo<AccountId>>, Option<MemberId>) {
	use pallet_members::Recoveries;
	let mut persons = match after {
		Some(id) => Recoveries::<Runtime>::iter_keys_from_key(id),
		None => Recoveries::<Runtime>::iter_keys(),
	};
	let looked_at: Vec<_> = persons.by_ref().take(count.min(HOME_PAGE) as usize).collect();
	let next = looked_at.last().copied().filter(|_| persons.next().is_some());
	let wanted = |person: &MemberInfo<AccountId>| {
		guardian.is_none_or(|guardian| person.guardians.members.contains(&guardian))
	};
	(looked_at.into_iter().filter_map(Members::info).filter(wanted).collect(), next)
}

/// See [`crate::api::MemberAppApi::people`].
pub fn people(
	filter: PeopleFilter,
	start: MemberId,
	count: u32,
) -> (Vec<(MemberId, pallet_members::PersonOf<Runtime>)>, Option<MemberId>) {
	use pallet_members::{Challenges, NextId, People};
	let end = NextId::<Runtime>::get();
	let stop = end.min(start.saturating_add(PEOPLE_LOOKED_AT.into()));
	let most = count.min(HOME_PAGE) as usize;
	let (mut page, mut id) = (Vec::new(), start);
	while id < stop && page.len() < most {
		let found = People::<Runtime>::get(id).filter(|person| {
			let candidate = person.status == MemberStatus::Candidate;
			match filter {
				PeopleFilter::Everybody => true,
				PeopleFilter::Status(status) => person.status == status,
				PeopleFilter::NeedsVouches => candidate && person.joins_at.is_none(),
				PeopleFilter::Vouched => candidate && person.joins_at.is_some(),
				PeopleFilter::Challenged => Challenges::<Runtime>::contains_key(id),
			}
		});
		page.extend(found.map(|person| (id, person)));
		id = id.saturating_add(1);
	}
	(page, (id < end).then_some(id))
}

/// See [`crate::api::MemberAppApi::budget_part`].
pub fn budget_part(
	cycle: pallet_participatory_budget::CycleId,
	member: MemberId,
	start: pallet_participatory_budget::ProposalId,
	count: u32,
) -> Option<BudgetPart> {
	use pallet_participatory_budget::{Act, BallotPlaceOf, Commitments, Cycle, Cycles, Proposals, Stances};
	let Cycle { terms, roll, proposals, .. } = Cycles::<Runtime>::get(cycle)?;
	let of = terms.electorate;
	let on_roll = match roll {
		Some(roll) => <Voters as Electorate<AccountId>>::on_roll(of, member, &roll),
		None => <Members as Membership<AccountId>>::account(member)
			.is_some_and(|who| <Voters as Electorate<AccountId>>::voter(of, &who) == Some(member)),
	};
	let mut part = BudgetPart {
		on_roll,
		voted: BallotPlaceOf::<Runtime>::contains_key(cycle, member),
		committed: Commitments::<Runtime>::contains_key(cycle, member),
		backed: Vec::new(),
		objected: Vec::new(),
		rated: Vec::new(),
		next: None,
	};
	let (numbers, next) = page(start, count, proposals);
	for number in numbers {
		let Some(proposal) = Proposals::<Runtime>::get(cycle, number) else { continue };
		let said = |act: Act| Stances::<Runtime>::get((cycle, (number, act), member));
		part.backed.extend(said(Act::Sponsor(proposal.backed)).map(|_| number));
		part.objected.extend(said(Act::Object).map(|_| number));
		part.rated.extend(said(Act::Rate).map(|stars| (number, stars)));
	}
	part.next = next;
	Some(part)
}

/// At most `count` numbers from `start` on, of this many, and where the next page begins, if there is one.
pub(crate) fn page(start: u32, count: u32, all: u32) -> (core::ops::Range<u32>, Option<u32>) {
	let end = all.min(start.saturating_add(count.min(HOME_PAGE)));
	(start..end, (end < all && end > start).then_some(end))
}
