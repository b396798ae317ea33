//! A chain with two bodies.

use std::cell::RefCell;

use super::*;
use committees::CandidateId;
use frame_support::{
	derive_impl, parameter_types,
	sp_runtime::{traits::IdentityLookup, BuildStorage, Perbill},
	traits::{ConstU32, Hooks},
	BoundedVec,
};
use rochdale_primitives::testing::{self, Clock, People};

pub use rochdale_primitives::testing::{DAY, HOUR, START, YEAR};

pub type AccountId = u64;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Voting: crate,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
}

thread_local! {
	/// Members without session keys.
	static UNREADY: RefCell<Vec<MemberId>> = const { RefCell::new(Vec::new()) };
	/// What the runtime was told: incoming, outgoing, and all.
	static TOLD: RefCell<Vec<(TestBody, [Vec<MemberId>; 3])>> = const { RefCell::new(Vec::new()) };
}

/// The members of the community.
pub type Roll = People<AccountId, Voting>;

/// How long candidates come forward.
pub const STANDING: Moment = 20 * DAY;
/// How long members vote.
pub const VOTING: Moment = 10 * DAY;

/// The council is elected as a whole at first, and in three parts after that. Of the validators one of three changes at
/// a time.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	codec::Encode,
	codec::Decode,
	codec::DecodeWithMemTracking,
	codec::MaxEncodedLen,
	scale_info::TypeInfo,
)]
pub enum TestBody {
	Council,
	Validators,
}

pub use TestBody::{Council, Validators};

parameter_types! {
	pub static Share: Weight = Weight::MAX;
	/// The fewest members with whom an election is held.
	pub static LeastMembers: u32 = 5;
	pub static CouncilSeats: u32 = 3;
	/// The seats of the validators, and how many of them one election fills.
	pub static ValidatorSeats: (u32, u32) = (3, 1);
	/// The council before anybody is elected to it.
	pub static Founders: Vec<MemberId> = Vec::new();
}

impl Body for TestBody {
	fn all() -> Vec<Self> {
		vec![Council, Validators]
	}

	fn first(&self) -> Vec<MemberId> {
		match self {
			Council => Founders::get(),
			Validators => vec![0, 1, 2],
		}
	}

	fn rules(&self) -> Rules {
		let recall = RecallRules {
			signers: Perbill::from_percent(20),
			petition: 10 * DAY,
			voting: 7 * DAY,
			least: Perbill::from_percent(30),
			rest: 60 * DAY,
		};
		let council = Rules {
			seats: CouncilSeats::get(),
			term: 3 * YEAR,
			parts: 3,
			at_once: CouncilSeats::get(),
			least_members: LeastMembers::get(),
			standing: STANDING,
			voting: VOTING,
			recall,
		};
		match self {
			Council => council,
			Validators => {
				let (seats, at_once) = ValidatorSeats::get();
				Rules { seats, at_once, ..council }
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn give_seats(seats: u32) {
		CouncilSeats::set(seats);
		ValidatorSeats::set((seats, seats));
	}
}

/// Validators need session keys.
pub struct Ready;
impl Eligible<TestBody> for Ready {
	fn is_eligible(body: TestBody, member: MemberId) -> bool {
		body == Council || UNREADY.with_borrow(|unready| !unready.contains(&member))
	}
}

pub struct Told;
impl OnSeats<TestBody> for Told {
	fn changed(body: TestBody, incoming: &[MemberId], outgoing: &[MemberId], seated: &[MemberId]) {
		let told = (body, [incoming, outgoing, seated].map(<[_]>::to_vec));
		TOLD.with_borrow_mut(|all| all.push(told));
	}
}

impl Config for Test {
	type Time = Clock;
	type Membership = Roll;
	type Body = TestBody;
	type Eligible = Ready;
	type OnSeats = Told;
	type MaxSeats = ConstU32<5>;
	type MaxCandidates = ConstU32<6>;
	type MaxChoices = ConstU32<6>;
	type PageSize = ConstU32<3>;
	type Share = Share;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

/// A chain before its first block, with ten members whose keys are their numbers. Members 0, 1 and 2 are its validators,
/// and have seats whose terms are over.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	Roll::reset(0..10);
	UNREADY.take();
	TOLD.take();
	Share::set(Weight::MAX);
	LeastMembers::set(5);
	CouncilSeats::set(3);
	ValidatorSeats::set((3, 1));
	Founders::take();
	let mut chain: sp_io::TestExternalities =
		GenesisConfig::<Test>::default().build_storage().unwrap().into();
	chain.execute_with(|| {
		System::set_block_number(1);
		let seats = Validators.first().into_iter().map(|member| Seat { member, elected: None, until: 0 });
		Seats::<Test>::insert(Validators, BoundedVec::truncate_from(seats.collect()));
		Begun::<Test>::insert(Validators, ());
	});
	chain
}

/// Runs `story` on a new chain, and checks the invariants at its end.
pub fn chain(story: impl FnOnce()) {
	genesis().execute_with(|| {
		story();
		Voting::do_try_state().unwrap();
	})
}

/// Makes the person with this number a member, with the key of the same number.
pub fn join(id: MemberId) {
	Roll::join(id, id);
}

/// Ends a membership, as leaving, lapsing and removal do.
pub fn leave(id: MemberId) {
	Roll::leave(id);
}

/// Gives the member another key.
pub fn rekey(id: MemberId, new: AccountId) {
	Roll::join(id, new);
}

/// Whether this member has session keys.
pub fn set_ready(id: MemberId, ready: bool) {
	UNREADY.with_borrow_mut(|unready| {
		unready.retain(|other| *other != id);
		unready.extend((!ready).then_some(id));
	});
}

/// What the runtime was told since the last time.
pub fn told() -> Vec<(TestBody, [Vec<MemberId>; 3])> {
	TOLD.take()
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Makes one block, a moment later, with its work on the agenda.
pub fn block() {
	block_with(&mut WeightMeter::new());
}

/// Makes one block whose weight this meter counts.
pub fn block_with(meter: &mut WeightMeter) {
	System::set_block_number(System::block_number() + 1);
	testing::pass(1);
	Voting::on_poll(System::block_number(), meter);
}

/// Lets time pass without a block.
pub fn sleep(time: Moment) {
	testing::pass(time);
}

/// Lets this much time pass, and makes blocks until nothing is due.
pub fn pass(time: Moment) {
	testing::pass(time);
	for _ in 0..1_000 {
		block();
		let (at, _) = Agenda::<Test>::iter_keys().next().expect("the next election is on the agenda");
		if Moment::from_be_bytes(at) > testing::now() + 1 {
			return;
		}
	}
	panic!("the work never ends");
}

/// The number of the open election.
pub fn round(body: TestBody) -> Round {
	Rounds::<Test>::get(body)
}

pub fn stage(body: TestBody) -> Option<Stage> {
	Voting::open_election(body).map(|(_, election)| election.stage)
}

/// The members with a seat, in the order of their numbers.
pub fn seated(body: TestBody) -> Vec<MemberId> {
	let mut seated: Vec<_> = Seats::<Test>::get(body).iter().map(|seat| seat.member).collect();
	seated.sort();
	seated
}

/// For each seat its member, and the election that ends the term.
pub fn terms(body: TestBody) -> Vec<(MemberId, Round)> {
	Seats::<Test>::get(body).iter().map(|seat| (seat.member, seat.until)).collect()
}

pub fn ballot(choices: &[CandidateId]) -> Ballot<Test> {
	choices.to_vec().try_into().expect("few enough choices")
}

/// Makes blocks until an election of this body is open, and lets these members stand.
pub fn open(body: TestBody, candidates: &[MemberId]) {
	for _ in 0..1_000 {
		if stage(body) == Some(Stage::Standing) {
			break;
		}
		pass(10 * DAY);
	}
	for id in candidates {
		Voting::stand(by(*id), body).expect("it can stand");
	}
}

/// Ends standing, if it goes on, and casts these ballots. They name members.
pub fn vote(body: TestBody, ballots: &[(MemberId, &[MemberId])]) {
	if stage(body) == Some(Stage::Standing) {
		pass(STANDING);
	}
	let paper = Voting::paper(body, round(body));
	let place = |id: &MemberId| paper.iter().position(|candidate| candidate.member == *id);
	for (voter, choices) in ballots {
		let mut choices: Vec<_> = choices.iter().map(|id| place(id).unwrap() as CandidateId).collect();
		choices.sort();
		Voting::vote(by(*voter), body, ballot(&choices)).expect("the ballot is sound");
	}
}

/// Holds an election from the first candidate to the last seat.
pub fn elect(body: TestBody, candidates: &[MemberId], ballots: &[(MemberId, &[MemberId])]) {
	open(body, candidates);
	vote(body, ballots);
	pass(VOTING);
}

/// These members sign a petition, and a block checks their signatures.
pub fn sign(body: TestBody, member: MemberId, signers: &[MemberId]) {
	for id in signers {
		Voting::sign_recall(by(*id), body, member).expect("it can be signed");
	}
	block();
}

/// Brings a recall to its end: these members sign, and these vote.
pub fn recall(body: TestBody, member: MemberId, signers: &[MemberId], votes: &[(MemberId, bool)]) {
	sign(body, member, signers);
	for (id, aye) in votes {
		Voting::vote_recall(by(*id), body, member, *aye).expect("there is a vote");
	}
	pass(7 * DAY);
}

/// Seven members approve 0, 1 and 2; three approve these.
pub fn seven_and_three(minority: &'static [MemberId]) -> [(MemberId, &'static [MemberId]); 10] {
	core::array::from_fn(|id| (id as MemberId, if id < 7 { &[0, 1, 2] } else { minority }))
}

/// The events of this pallet, with those of the last block.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events().into_iter();
	events
		.filter_map(|record| match record.event {
			RuntimeEvent::Voting(event) => Some(event),
			_ => None,
		})
		.collect()
}
