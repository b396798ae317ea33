//! Benchmarks of every call and of the work on the agenda. Each is in its worst case: a full ballot paper, a full page,
//! the longest texts.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use super::*;
use alloc::vec::Vec;
use equal_shares::{Completion, Rule, Support, Ties, Utility};
use frame_benchmarking::v2::*;
use frame_support::{
	sp_runtime::Perbill,
	traits::{
		fungibles::{Inspect, Unbalanced},
		tokens::Precision,
	},
};
use frame_system::RawOrigin;
use rochdale_primitives::{BenchmarkClock, BenchmarkCurrencies};

const NOW: Moment = 1_700_000_000_000;
const PHASE: Moment = 1_000;

fn commons<T: Config>() -> T::AccountId {
	T::Electorate::commons(ElectorateId::Community)
}

/// The currency of the pot, of the kind whose transfers cost most.
fn asset<T: Config>() -> AssetOf<T> {
	T::BenchmarkCurrencies::currency(0)
}

/// An amount above the least balance, which a purse can hold many times.
fn unit<T: Config>() -> Amount {
	T::Currencies::minimum_balance(asset::<T>()).max(1) * 10
}

fn terms<T: Config>() -> Terms<T> {
	T::BenchmarkClock::set(NOW);
	let projects = Amount::from(T::MaxProjects::get());
	let pot = unit::<T>() * 12 * projects;
	Terms {
		electorate: ElectorateId::Community,
		asset: asset::<T>(),
		pot,
		rule: Rule::EqualShares(Completion::Add1Greedy),
		utility: Utility::Cost,
		step_part: MAX_STEP_PART,
		ties: Ties::LeastCost,
		ballot: BallotKind::Approval { most: T::MaxChoices::get() as u16 },
		secret: false,
		least_cost: 1,
		most_cost: pot,
		shares: (0..32).map(|_| Perbill::from_parts(31_250_000)).collect::<Vec<_>>().try_into().unwrap(),
		one_category: false,
		cosponsors: 0,
		most_proposals: u32::MAX,
		objectors: Perbill::zero(),
		stop_callers: Perbill::zero(),
		stop_quorum: Perbill::zero(),
		phases: Phases {
			proposing: PHASE,
			review: PHASE,
			objecting: PHASE.max(T::MinObjection::get()),
			voting: PHASE,
			revealing: 0,
			carrying_out: PHASE,
			judging: PHASE,
			objection_to_report: T::MinObjection::get(),
			stop_vote: T::MinObjection::get(),
		},
	}
}

fn fund<T: Config>(amount: Amount) {
	T::Currencies::increase_balance(asset::<T>(), &commons::<T>(), amount, Precision::Exact).unwrap();
}

/// Starts a cycle with these terms.
fn cycle<T: Config>(terms: Terms<T>) -> CycleId {
	fund::<T>(terms.pot * 2 + unit::<T>());
	let id = NextCycle::<T>::get();
	Pallet::<T>::do_start_cycle(None, terms).unwrap();
	id
}

/// The longest content, with 12 milestones.
fn content<T: Config>(number: u32) -> Content<T::AccountId> {
	Content {
		title: [b'a'; 128].to_vec().try_into().unwrap(),
		reference: [b'a'; 256].to_vec().try_into().unwrap(),
		hash: [1; 32],
		category: 0,
		beneficiary: account("beneficiary", number, 0),
		milestones: [unit::<T>() / 10; 12].to_vec().try_into().unwrap(),
	}
}

/// A member with money for a deposit.
fn member<T: Config>(name: &'static str, number: u32) -> (T::AccountId, MemberId) {
	let who: T::AccountId = account(name, number, 0);
	T::Deposit::ensure_successful(&who, proposing::footprint::<T>());
	let id = T::Electorate::enrol(ElectorateId::Community, &who);
	(who, id)
}

fn proposed<T: Config>(cycle: CycleId, name: &'static str, number: u32) -> T::AccountId {
	let (author, _) = member::<T>(name, number);
	Pallet::<T>::do_propose(author.clone(), cycle, content::<T>(number)).unwrap();
	author
}

/// A cycle whose ballot paper has one free place. The returned account is the author of proposal 0.
fn full<T: Config>() -> (CycleId, T::AccountId) {
	let id = cycle::<T>(terms::<T>());
	let author = proposed::<T>(id, "author", 0);
	let entry = BallotPapers::<T>::get(id)[0];
	BallotPapers::<T>::mutate(id, |paper| while paper.try_push(entry).is_ok() {});
	BallotPapers::<T>::mutate(id, |paper| *paper.last_mut().unwrap() = None);
	(id, author)
}

/// Brings a cycle to this stage.
fn at<T: Config>(id: CycleId, stage: Stage) {
	Cycles::<T>::mutate(id, |cycle| {
		let cycle = cycle.as_mut().unwrap();
		cycle.stage = stage;
		cycle.ends_at = NOW + PHASE;
		cycle.roll = Some(T::Electorate::roll(ElectorateId::Community));
	});
}

/// A cycle at voting, with a full ballot paper. The returned member has the last place of a full page.
fn at_vote<T: Config>(secret: bool) -> (CycleId, T::AccountId, MemberId) {
	let (id, _) = full::<T>();
	let (who, member) = member::<T>("voter", 0);
	Cycles::<T>::mutate(id, |cycle| cycle.as_mut().unwrap().terms.secret = secret);
	let mut page = Page::<T>::default();
	for slot in 0..T::PageSize::get() as usize {
		page.set(slot, slot as MemberId, &ballot::<T>()).unwrap();
	}
	let slot = T::PageSize::get() as u16 - 1;
	BallotPlaceOf::<T>::insert(id, member, BallotPlace { page: 0, slot });
	BallotPlaces::<T>::insert(id, T::PageSize::get());
	Pages::<T>::insert(id, 0, page);
	at::<T>(id, Stage::Voting);
	(id, who, member)
}

/// The longest ballot that the paper allows.
fn ballot<T: Config>() -> Ballot<T> {
	let most = T::MaxChoices::get().min(T::MaxProjects::get() - 1) as u16;
	(0..most).map(|project| Support { project, points: 1 }).collect::<Vec<_>>().try_into().unwrap()
}

/// A cycle in which project 0 has won and has this progress, before its third milestone.
fn carried_out<T: Config>(progress: types::Progress) -> (CycleId, T::AccountId) {
	let (id, author) = full::<T>();
	at::<T>(id, Stage::CarryingOut);
	Cycles::<T>::mutate(id, |cycle| cycle.as_mut().unwrap().awarded = unit::<T>() * 12);
	AwardedProjects::<T>::insert(id, 0, Work { proposal: 0, paid: 2, progress, raters: 1, stars: 1 });
	(id, author)
}

fn longest() -> Text<MaxReference> {
	[b'a'; 256].to_vec().try_into().unwrap()
}

/// How many pages of ballots a measured count has.
const PAGES: u32 = 64;

/// A cycle whose count is under way, with a full ballot paper. Each ballot names one project, which takes most time for
/// each line. Each project costs the whole pot. So each run has to look at all ballots to find that its voters cannot
/// pay.
fn counting<T: Config>() -> CycleId {
	let (id, _) = full::<T>();
	let mut pot = 0;
	Cycles::<T>::mutate(id, |cycle| {
		let terms = &mut cycle.as_mut().unwrap().terms;
		terms.shares = Default::default();
		pot = terms.pot;
	});
	BallotPapers::<T>::mutate(id, |paper| paper.iter_mut().flatten().for_each(|entry| entry.cost = pot));
	let projects = T::MaxProjects::get() - 1;
	let size = T::PageSize::get();
	for number in 0..PAGES {
		let mut page = Page::<T>::default();
		for slot in 0..size {
			// Some projects get more votes than others, as in a real vote.
			let project = (number * size + slot) % projects % (slot + 2);
			page.set(slot as usize, slot.into(), &[Support { project: project as u16, points: 1 }]).unwrap();
		}
		Pages::<T>::insert(id, number, page);
	}
	BallotPlaces::<T>::insert(id, PAGES * size);
	CheckedBallots::<T>::insert(id, PAGES * size);
	at::<T>(id, Stage::Counting { category: 0 });
	let mut record = Cycles::<T>::get(id).unwrap();
	Pallet::<T>::count_on(id, &mut record, 0, 1);
	id
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn start_cycle() {
		cycle::<T>(terms::<T>());
		let origin = T::StartOrigin::try_successful_origin(&ElectorateId::Community).unwrap();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, terms::<T>());
		assert_eq!(NextCycle::<T>::get(), 2);
	}

	#[benchmark]
	fn cancel_cycle() {
		let (id, _) = full::<T>();
		let origin = T::StartOrigin::try_successful_origin(&ElectorateId::Community).unwrap();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert_eq!(Cycles::<T>::get(id).unwrap().stage, Stage::Clearing);
	}

	#[benchmark]
	fn propose() {
		let (id, _) = full::<T>();
		let (who, _) = member::<T>("proposer", 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, content::<T>(1));
		assert!(Proposals::<T>::contains_key(id, 1));
	}

	#[benchmark]
	fn amend_proposal() {
		let (id, author) = full::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0, content::<T>(7));
		assert_eq!(Proposals::<T>::get(id, 0).unwrap().version, 1);
	}

	#[benchmark]
	fn withdraw_proposal() {
		let (id, author) = full::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0);
		assert!(!Proposals::<T>::contains_key(id, 0));
	}

	#[benchmark]
	fn sponsor() {
		let (id, _) = full::<T>();
		Proposals::<T>::mutate(id, 0, |proposal| proposal.as_mut().unwrap().status = Status::Gathering);
		let (who, _) = member::<T>("sponsor", 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, 0, true);
		assert!(matches!(Proposals::<T>::get(id, 0).unwrap().status, Status::Admitted(_)));
	}

	#[benchmark]
	fn offer_merge() {
		let (id, author) = full::<T>();
		proposed::<T>(id, "other", 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0, Some(1));
		assert_eq!(Proposals::<T>::get(id, 0).unwrap().merge_into, Some(1));
	}

	#[benchmark]
	fn accept_merge() {
		let (id, author) = full::<T>();
		let other = proposed::<T>(id, "other", 1);
		Pallet::<T>::do_offer_merge(other, id, 1, Some(0)).unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0, 1, content::<T>(7));
		assert_eq!(Proposals::<T>::get(id, 1).unwrap().status, Status::Merged(0));
	}

	#[benchmark]
	fn review() {
		let (id, _) = full::<T>();
		at::<T>(id, Stage::Review);
		let origin = T::ReviewOrigin::try_successful_origin(&ElectorateId::Community).unwrap();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0, Some(longest()));
		assert!(matches!(Proposals::<T>::get(id, 0).unwrap().verdict, Verdict::NotFeasible(_)));
	}

	#[benchmark]
	fn object_to_review() {
		let (id, _) = full::<T>();
		at::<T>(id, Stage::Objecting);
		Proposals::<T>::mutate(id, 0, |proposal| {
			proposal.as_mut().unwrap().verdict = Verdict::NotFeasible(longest());
		});
		let (who, _) = member::<T>("objector", 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, 0);
		assert!(matches!(Proposals::<T>::get(id, 0).unwrap().verdict, Verdict::Overruled(_)));
	}

	#[benchmark]
	fn vote() {
		let (id, who, _) = at_vote::<T>(false);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, ballot::<T>());
		assert_eq!(BallotPlaces::<T>::get(id), T::PageSize::get());
	}

	#[benchmark]
	fn commit() {
		let (id, who, member) = at_vote::<T>(true);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, [1; 32]);
		assert!(Commitments::<T>::contains_key(id, member));
	}

	#[benchmark]
	fn reveal() {
		let (id, who, member) = at_vote::<T>(true);
		let salt = [1; 32];
		Commitments::<T>::insert(id, member, Pallet::<T>::commitment(id, member, &ballot::<T>(), &salt));
		at::<T>(id, Stage::Revealing);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, ballot::<T>(), salt);
		assert!(!Commitments::<T>::contains_key(id, member));
	}

	/// `l`: lines of ballots.
	#[benchmark]
	fn count(l: Linear<0, 2_000_000>) {
		let id = counting::<T>();
		let (who, _) = member::<T>("caller", 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, l);
		assert!(CountStates::<T>::contains_key(id, 0));
	}

	#[benchmark]
	fn pay_milestone() {
		let (id, author) = carried_out::<T>(types::Progress::Reported { until: NOW, calls: 0 });
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0);
		assert_eq!(AwardedProjects::<T>::get(id, 0).unwrap().paid, 3);
	}

	#[benchmark]
	fn report_milestone() {
		let (id, author) = carried_out::<T>(types::Progress::UnderWay);
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0, longest(), [1; 32]);
		assert!(matches!(
			AwardedProjects::<T>::get(id, 0).unwrap().progress,
			types::Progress::Reported { .. }
		));
	}

	#[benchmark]
	fn call_stop() {
		let (id, author) = carried_out::<T>(types::Progress::Reported { until: NOW + 1, calls: 0 });
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0);
		assert!(matches!(
			AwardedProjects::<T>::get(id, 0).unwrap().progress,
			types::Progress::StopVote { .. }
		));
	}

	#[benchmark]
	fn vote_stop() {
		let (id, author) = carried_out::<T>(types::Progress::UnderWay);
		let roll = T::Electorate::roll(ElectorateId::Community);
		let progress = types::Progress::StopVote { roll, until: NOW + 1, stop: 0, go_on: 0, looked_at: None };
		AwardedProjects::<T>::mutate(id, 0, |work| work.as_mut().unwrap().progress = progress);
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0, true);
		let progress = AwardedProjects::<T>::get(id, 0).unwrap().progress;
		assert!(matches!(progress, types::Progress::StopVote { stop: 1, .. }));
	}

	#[benchmark]
	fn rate_project() {
		let (id, author) = carried_out::<T>(types::Progress::Finished);
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0, 5);
		assert_eq!(AwardedProjects::<T>::get(id, 0).unwrap().raters, 2);
	}

	#[benchmark]
	fn return_deposit() {
		let (id, author) = carried_out::<T>(types::Progress::UnderWay);
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0);
		assert!(Proposals::<T>::get(id, 0).unwrap().deposit.is_none());
	}

	#[benchmark]
	fn strike_stance() {
		let (id, author) = full::<T>();
		let gone = MemberId::MAX;
		Stances::<T>::insert((id, (0, Act::Sponsor(0)), gone), 1);
		BackingCounts::<T>::insert(id, gone, 1);
		Proposals::<T>::mutate(id, 0, |proposal| proposal.as_mut().unwrap().sponsors = 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(author), id, 0, Act::Sponsor(0), gone);
		assert_eq!(Proposals::<T>::get(id, 0).unwrap().sponsors, 0);
	}

	#[benchmark]
	fn forget_cycle() {
		let id = cycle::<T>(terms::<T>());
		let (payer, _) = member::<T>("payer", 0);
		let deposit = T::Deposit::new(&payer, Pallet::<T>::cycle_footprint()).unwrap();
		at::<T>(id, Stage::Closed);
		Cycles::<T>::mutate(id, |cycle| cycle.as_mut().unwrap().deposit = Some((payer, deposit)));
		let origin = T::StartOrigin::try_successful_origin(&ElectorateId::Community).unwrap();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert!(!Cycles::<T>::contains_key(id));
	}

	#[benchmark]
	fn look_at_agenda() {
		full::<T>();
		#[block]
		{
			Pallet::<T>::work_agenda(&mut WeightMeter::new());
		}
	}

	/// The end of carrying out costs most, because it gives money back. The beginning of the vote reads the ballot
	/// paper.
	#[benchmark]
	fn transition() {
		let (id, _) = full::<T>();
		at::<T>(id, Stage::CarryingOut);
		let mut record = Cycles::<T>::get(id).unwrap();
		#[block]
		{
			BallotPapers::<T>::get(id);
			Pallet::<T>::enter_stage(id, &mut record, Stage::Judging);
		}
		assert_eq!(record.held(), 0);
	}

	#[benchmark]
	fn look_at_outcome() {
		let id = counting::<T>();
		let mut record = Cycles::<T>::get(id).unwrap();
		#[block]
		{
			Pallet::<T>::award(id, &mut record, 0, u16::MAX, &mut WeightMeter::new());
		}
		assert_eq!(record.stage, Stage::Clearing);
	}

	#[benchmark]
	fn award() {
		let (id, _) = full::<T>();
		let mut record = Cycles::<T>::get(id).unwrap();
		#[block]
		{
			Pallet::<T>::award_one(id, &mut record, 0, 0);
		}
		assert_eq!(AwardedProjects::<T>::get(id, 0).unwrap().paid, 1);
	}

	/// `n`: items of the largest kinds, half of them pages and half proposals.
	#[benchmark]
	fn clear(n: Linear<0, 20>) {
		let (id, _) = full::<T>();
		Proposals::<T>::remove(id, 0);
		let mut page = Page::<T>::default();
		for slot in 0..T::PageSize::get() as usize {
			page.set(slot, slot as MemberId, &ballot::<T>()).unwrap();
		}
		for number in 0..n {
			if number % 2 == 0 {
				Pages::<T>::insert(id, number, &page);
			} else {
				Cycles::<T>::mutate(id, |cycle| cycle.as_mut().unwrap().proposals = number);
				proposed::<T>(id, "proposer", number);
				BallotPapers::<T>::mutate(id, |paper| *paper.last_mut().unwrap() = None);
			}
		}
		let _ = ProposalCounts::<T>::clear_prefix(id, u32::MAX, None);
		let record = Cycles::<T>::get(id).unwrap();
		#[block]
		{
			Pallet::<T>::clear_some(id, &record, n as usize + 1);
		}
		assert_eq!(Proposals::<T>::iter_prefix(id).count() + Pages::<T>::iter_prefix(id).count(), 0);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
