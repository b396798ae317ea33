//! Benchmarks of every call and of each turn of a case. Each is in its worst case: the largest panel, the longest
//! texts, all replacements used.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::{sp_runtime::traits::Hash, traits::tokens::Pay};
use frame_system::RawOrigin as SystemOrigin;
use rochdale_primitives::{BenchmarkClock, OnMembership, Spent};

const NOW: Moment = 1_700_000_000_000;

/// A time that no case of a benchmark reaches.
const LATE: Moment = NOW * 2;

fn member<T: Config>(number: u32) -> (T::AccountId, MemberId) {
	let who: T::AccountId = account("member", number, 0);
	let id = T::Membership::enrol(&who);
	(who, id)
}

/// A number that is nobody's.
fn nobody(number: u32) -> MemberId {
	MemberId::MAX - MemberId::from(number)
}

/// A dispute and its principals.
fn dispute<T: Config>(n: u32) -> (T::Dispute, T::AccountId, T::AccountId) {
	T::BenchmarkClock::set(NOW);
	let ((claimant, _), (respondent, _)) = (member::<T>(1_000), member::<T>(1_001));
	(T::Disputes::example(n, &claimant, &respondent), claimant, respondent)
}

/// A case at this stage, after `juror` was made a member.
fn opened<T: Config>(stage: StageOf<T>) -> (CaseId, T::AccountId, T::AccountId) {
	let (dispute, claimant, respondent) = dispute::<T>(0);
	let id = NextCase::<T>::get();
	Pallet::<T>::open(dispute, LATE);
	change::<T>(id, |case| {
		case.stage = stage;
		case.ends_at = NOW + 1;
		case.size = T::MaxPanel::get();
	});
	(id, claimant, respondent)
}

fn change<T: Config>(id: CaseId, change: impl FnOnce(&mut CaseOf<T>)) {
	Cases::<T>::mutate(id, |case| change(case.as_mut().unwrap()));
}

fn text<T: Config>() -> Text<T> {
	vec![b'a'; T::MaxText::get() as usize].try_into().unwrap()
}

/// Fills a panel: all of its seats are taken, and all who were replaced are remembered. The last one is `last`.
fn panel<T: Config>(id: CaseId, last: MemberId, service: Service<T::Hash>) {
	let mut panel = PanelOf::<T>::default();
	let gone = MaxDrawn::<T>::get() - T::MaxPanel::get();
	for number in 0..MaxDrawn::<T>::get() - 1 {
		let service = if number < gone { Service::Gone } else { service };
		panel.try_push(Juror { member: nobody(number), service }).unwrap();
	}
	panel.try_push(Juror { member: last, service }).unwrap();
	Panels::<T>::insert(id, Level::First, panel);
	Duties::<T>::insert(last, Duty { panels: 1, ..Default::default() });
}

/// Fills a panel with members who have done this.
fn members_panel<T: Config>(id: CaseId, service: Service<T::Hash>) {
	let mut panel = PanelOf::<T>::default();
	let gone = MaxDrawn::<T>::get() - T::MaxPanel::get();
	for number in 0..gone {
		panel.try_push(Juror { member: nobody(number), service: Service::Gone }).unwrap();
	}
	for number in 0..T::MaxPanel::get() {
		let (_, member) = member::<T>(number);
		Duties::<T>::insert(member, Duty { panels: 1, ..Default::default() });
		panel.try_push(Juror { member, service }).unwrap();
	}
	Panels::<T>::insert(id, Level::First, panel);
	change::<T>(id, |case| case.roll = T::Membership::roll());
}

/// Money for all fees.
fn fund<T: Config>() {
	let (who, _) = member::<T>(0);
	for _ in 0..=T::MaxPanel::get() {
		T::Paymaster::ensure_successful(&who, (), T::Rules::get().fee.max(1));
	}
	FeesSpent::<T>::put(Spent::nothing(NOW));
}

/// Makes a case the only one on the agenda, and lets it take its turn.
fn due<T: Config>(id: CaseId) {
	let _ = Agenda::<T>::clear(u32::MAX, None);
	change::<T>(id, |case| {
		case.ends_at = NOW;
		case.due_at = NOW;
	});
	Pallet::<T>::put_on_agenda(NOW, id);
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn commit_seed() {
		let (id, who, respondent) = opened::<T>(Stage::Seeding);
		change::<T>(id, |case| {
			case.seeds.respondent = Seed::Committed { by: respondent, commitment: T::Hash::default() };
		});
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), id, T::Hash::default());
		assert_eq!(Cases::<T>::get(id).unwrap().seeds.sealed(), 2);
	}

	#[benchmark]
	fn reveal_seed() {
		let (id, who, _) = opened::<T>(Stage::Unsealing);
		let commitment = Pallet::<T>::seed_commitment(id, Level::First, Side::Claimant, &[1; 32]);
		change::<T>(id, |case| {
			case.seeds.claimant = Seed::Committed { by: who.clone(), commitment };
		});
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), id, Side::Claimant, [1; 32]);
		assert_eq!(Cases::<T>::get(id).unwrap().seeds.revealed(), [Some([1; 32]), None]);
	}

	#[benchmark]
	fn accept() {
		let (who, juror) = member::<T>(0);
		let (id, ..) = opened::<T>(Stage::Summoning);
		panel::<T>(id, juror, Service::Serving);
		Pallet::<T>::change_service(id, Level::First, juror, |_| Ok(Service::Summoned)).unwrap();
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), id);
		assert!(Cases::<T>::get(id).unwrap().due_at == NOW);
	}

	#[benchmark]
	fn decline() {
		let (who, juror) = member::<T>(0);
		let (id, ..) = opened::<T>(Stage::Summoning);
		panel::<T>(id, juror, Service::Serving);
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), id);
		assert!(!Duties::<T>::contains_key(juror));
	}

	#[benchmark]
	fn state() {
		let (who, juror) = member::<T>(0);
		let (id, ..) = opened::<T>(Stage::Deliberating);
		panel::<T>(id, juror, Service::Serving);
		let last = T::MaxStatements::get() - 1;
		for slot in 0..last {
			Statements::<T>::insert(id, (Level::First, Author::Juror(juror), slot), text::<T>());
		}
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), id, text::<T>());
		assert!(Statements::<T>::contains_key(id, (Level::First, AuthorOf::<T>::Juror(juror), last)));
	}

	#[benchmark]
	fn commit_vote() {
		let (who, juror) = member::<T>(0);
		let (id, ..) = opened::<T>(Stage::Voting);
		panel::<T>(id, juror, Service::Committed(T::Hash::default()));
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), id, T::Hash::default());
		assert_eq!(Cases::<T>::get(id).unwrap().due_at, NOW);
	}

	#[benchmark]
	fn reveal_vote() {
		let (who, juror) = member::<T>(0);
		let (id, ..) = opened::<T>(Stage::Revealing);
		let reason = text::<T>();
		let hash = Pallet::<T>::vote_commitment(id, Level::First, juror, true, &reason, &[1; 32]);
		panel::<T>(id, juror, Service::Voted(true));
		Pallet::<T>::change_service(id, Level::First, juror, |_| Ok(Service::Committed(hash))).unwrap();
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), id, true, reason, [1; 32]);
		assert!(Reasons::<T>::contains_key(id, juror));
	}

	#[benchmark]
	fn appeal() {
		let (id, who, _) = opened::<T>(Stage::Appealing);
		change::<T>(id, |case| case.verdict = Some(false));
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), id);
		assert_eq!(Cases::<T>::get(id).unwrap().level, Level::Appeal);
	}

	/// Without the call that carries out the verdict: its own weight is added.
	#[benchmark]
	fn carry_out() {
		let (id, who, _) = opened::<T>(Stage::Over { carried_out: false });
		change::<T>(id, |case| case.verdict = Some(false));
		let case = Cases::<T>::get(id).unwrap();
		let most = Pallet::<T>::verdict_weight(&case);
		#[block]
		{
			Pallet::<T>::carry_out(SystemOrigin::Signed(who).into(), id, most).unwrap();
		}
		let stage = Cases::<T>::get(id).unwrap().stage;
		assert_eq!(stage, Stage::Over { carried_out: true });
	}

	#[benchmark]
	fn claim_fees() {
		let (who, juror) = member::<T>(0);
		T::BenchmarkClock::set(NOW);
		fund::<T>();
		let owed = T::Rules::get().fee.max(1);
		Duties::<T>::insert(juror, Duty { owed, ..Default::default() });
		#[extrinsic_call]
		_(SystemOrigin::Signed(who), juror);
		assert!(!Duties::<T>::contains_key(juror));
	}

	#[benchmark]
	fn look_at_agenda() {
		let (id, ..) = opened::<T>(Stage::Seeding);
		change::<T>(id, |case| case.due_at = NOW + 1);
		let _ = Agenda::<T>::clear(u32::MAX, None);
		Pallet::<T>::put_on_agenda(NOW + 1, id);
		#[block]
		{
			Pallet::<T>::work_agenda(&mut WeightMeter::new());
		}
	}

	/// The seed of the lot is made.
	#[benchmark]
	fn transition() {
		let (id, ..) = opened::<T>(Stage::Unsealing);
		due::<T>(id);
		#[block]
		{
			Pallet::<T>::work_agenda(&mut WeightMeter::new());
		}
		assert_eq!(Cases::<T>::get(id).unwrap().stage, Stage::Drawing);
	}

	/// The lot falls on a member, after as many others as can be.
	#[benchmark]
	fn try_number() {
		let (_, juror) = member::<T>(0);
		let (id, ..) = opened::<T>(Stage::Drawing);
		let mut panel = PanelOf::<T>::default();
		for number in 0..MaxDrawn::<T>::get() - 1 {
			panel.try_push(Juror { member: nobody(number), service: Service::Gone }).unwrap();
		}
		Panels::<T>::insert(id, Level::First, &panel);
		let mut case = Cases::<T>::get(id).unwrap();
		case.roll = T::Membership::roll();
		case.numbers = juror.saturating_add(1);
		// With few numbers there is a seed for which the first try finds the member.
		let seeds = (0..10_000u32).map(|n| T::Hashing::hash_of(&n));
		let finds = |seed: &T::Hash| number::<T::Hashing>(seed, 0, case.numbers) == Some(juror);
		let mut seeds = seeds.filter(finds);
		case.random = seeds.next().unwrap_or_default();
		let mut meter = WeightMeter::with_limit(T::WeightInfo::try_number());
		#[block]
		{
			Pallet::<T>::draw(id, &mut case, &mut meter);
		}
		assert_eq!(case.tries, 1);
	}

	/// All who sit have voted and are paid, and the case goes on.
	#[benchmark]
	fn judge() {
		let (id, ..) = opened::<T>(Stage::Revealing);
		members_panel::<T>(id, Service::Voted(true));
		fund::<T>();
		due::<T>(id);
		#[block]
		{
			Pallet::<T>::work_agenda(&mut WeightMeter::new());
		}
		assert_eq!(Cases::<T>::get(id).unwrap().verdict, Some(true));
	}

	/// A verdict is final. The weight of the call that carries it out is added.
	#[benchmark]
	fn finish() {
		let (id, ..) = opened::<T>(Stage::Deciding);
		change::<T>(id, |case| case.verdict = Some(true));
		due::<T>(id);
		#[block]
		{
			Pallet::<T>::work_agenda(&mut WeightMeter::new());
		}
		assert!(matches!(Cases::<T>::get(id).unwrap().stage, Stage::Over { .. }));
	}

	/// `n`: texts of a case.
	#[benchmark]
	fn clear(n: Linear<0, 100>) {
		let (id, ..) = opened::<T>(Stage::Clearing);
		panel::<T>(id, nobody(1_000), Service::Gone);
		for number in 0..n {
			let author = AuthorOf::<T>::Juror(nobody(number));
			Statements::<T>::insert(id, (Level::First, author, 0), text::<T>());
		}
		#[block]
		{
			Pallet::<T>::clear_some(id, n as usize + 1);
		}
		assert!(!Cases::<T>::contains_key(id));
	}

	/// A juror is forgotten: other pallets count this work as their own.
	#[benchmark(extra)]
	fn forgotten() {
		let (who, juror) = member::<T>(0);
		<Pallet<T> as OnMembership<T::AccountId>>::worst_case(juror);
		#[block]
		{
			<Pallet<T> as OnMembership<T::AccountId>>::forgotten(juror, &who);
		}
		assert_eq!(Duties::<T>::get(juror).unwrap().owed, 0);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
