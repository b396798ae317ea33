//! The members' assembly and its referenda.

use alloc::borrow::Cow;
use frame_support::{
	parameter_types,
	traits::{AsEnsureOriginWithArg, ConstU128, ConstU32, Equals, Get},
	weights::Weight,
};
use frame_system::{EnsureNever, EnsureRootWithSuccess};
use pallet_referenda::{Curve, TrackInfo, TracksInfo};
use rochdale_primitives::{ElectorateId, MemberId, Membership, Moment, Subject, Subjects, WholeCommunity};
use sp_runtime::{str_array, traits::Convert, Perbill};

use super::{
	clock::{DecisionClock, Ticks},
	money::CommonsAccount,
	system::NotStopped,
};
use crate::{
	limits::part_of_a_block,
	policy::params::assembly as rules,
	tracks::{Emergency, EqualPower, Track},
	*,
};

/// The tracks, as the community has set their rules.
pub struct Tracks;

impl Tracks {
	fn info_of(track: Track) -> TrackInfo<Balance, BlockNumber> {
		let rule = track.rule();
		// More than half of all members decide at any time, because the others could not outvote them.
		let majority = Perbill::from_parts(500_000_001);
		let falling = |ceil: Perbill, floor: Perbill| Curve::LinearDecreasing {
			length: Perbill::one(),
			floor,
			ceil: ceil.max(floor),
		};
		TrackInfo {
			name: str_array(track.name()),
			max_deciding: track.places(),
			decision_deposit: 0,
			// The assembly waits before it submits, and before it makes the call.
			prepare_period: 0,
			min_enactment_period: 0,
			decision_period: Ticks::of(rule.decision).max(1),
			confirm_period: Ticks::of(rule.confirmation).max(1),
			min_approval: falling(rule.approval, rule.approval),
			min_support: falling(majority, rule.support),
		}
	}
}

impl TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = Track;
	type RuntimeOrigin = OriginCaller;

	fn tracks() -> impl Iterator<Item = Cow<'static, pallet_referenda::Track<Track, Balance, BlockNumber>>> {
		Track::ALL.into_iter().map(|id| Cow::Owned(pallet_referenda::Track { id, info: Self::info_of(id) }))
	}

	fn info(id: Track) -> Option<Cow<'static, TrackInfo<Balance, BlockNumber>>> {
		Some(Cow::Owned(Self::info_of(id)))
	}

	fn track_for(origin: &OriginCaller) -> Result<Track, ()> {
		match origin {
			OriginCaller::Tracks(track) => Ok(*track),
			// The benchmarks of the SDK make proposals as root.
			#[cfg(feature = "runtime-benchmarks")]
			OriginCaller::system(frame_system::RawOrigin::Root) => Ok(Track::Constitution),
			_ => Err(()),
		}
	}
}

impl tracks::Config for Runtime {}

impl pallet_referenda::Config for Runtime {
	type WeightInfo = pallet_referenda::weights::SubstrateWeight<Runtime>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = Scheduler;
	type Currency = Balances;
	// Nobody is root, so the assembly alone submits.
	type SubmitOrigin = AsEnsureOriginWithArg<EnsureRootWithSuccess<AccountId, CommonsAccount>>;
	// A proposal that members do not want is voted down.
	type CancelOrigin = EnsureNever<()>;
	type KillOrigin = EnsureNever<()>;
	type Slash = ();
	type Votes = u32;
	type Tally = pallet_assembly::Tally<Runtime>;
	type SubmissionDeposit = ConstU128<0>;
	// None waits: the assembly submits only what is decided at once.
	type MaxQueued = ConstU32<1>;
	type UndecidingTimeout = ConstU32<8_640>;
	type AlarmInterval = ConstU32<1>;
	type Tracks = Tracks;
	type Preimages = Preimage;
	type BlockNumberProvider = Ticks;
}

/// A share of the members, rounded up.
fn of_the_members(share: Perbill) -> u32 {
	share.mul_ceil(<Members as Membership<AccountId>>::count())
}

/// The supporters that a proposal needs.
pub struct SupportersNeeded;
impl Convert<(Track, u32), u32> for SupportersNeeded {
	fn convert((track, taken): (Track, u32)) -> u32 {
		track.supporters_needed(&track.rule(), <Members as Membership<AccountId>>::count(), taken)
	}
}

pub struct Preparation;
impl Convert<Track, Moment> for Preparation {
	fn convert(track: Track) -> Moment {
		track.rule().preparation
	}
}

/// A question is open for as long as a referendum.
pub struct QuestionTime;
impl Convert<Track, Moment> for QuestionTime {
	fn convert(track: Track) -> Moment {
		track.rule().decision
	}
}

pub struct Enactment;
impl Convert<Track, Moment> for Enactment {
	fn convert(track: Track) -> Moment {
		track.rule().enactment
	}
}

/// The constitution alone has a veto.
pub struct PetitionersNeeded;
impl Convert<Track, Option<u32>> for PetitionersNeeded {
	fn convert(track: Track) -> Option<u32> {
		(track == Track::Constitution).then(|| of_the_members(rules::VetoShare::get()).max(1))
	}
}

pub struct MostDelegators;
impl Get<u32> for MostDelegators {
	fn get() -> u32 {
		of_the_members(rules::DelegateShare::get()).max(1)
	}
}

/// A share of those who discuss a subject, rounded up, and two at least.
pub struct PressingAt;
impl Convert<u32, u32> for PressingAt {
	fn convert(electorate: u32) -> u32 {
		rules::PressingShare::get().mul_ceil(electorate).max(2)
	}
}

parameter_types! {
	/// A decision can take half of a block.
	pub MaxCallWeight: Weight = part_of_a_block(Perbill::from_percent(50));
}

/// The projects of budgets and the resolutions of cooperatives, as subjects of the assembly's discussions.
pub struct OtherSubjects;

impl Subjects for OtherSubjects {
	fn discussed_by(subject: Subject) -> Option<ElectorateId> {
		match subject {
			Subject::Project { cycle, project } => {
				use pallet_participatory_budget::{Cycles, Proposals, Stage};
				let cycle_of = Cycles::<Runtime>::get(cycle)?;
				let early = matches!(
					cycle_of.stage,
					Stage::Proposing | Stage::Review | Stage::Objecting | Stage::Voting
				);
				let in_time = rochdale_primitives::now::<super::system::Clock>() < cycle_of.ends_at;
				let live = Proposals::<Runtime>::get(cycle, project)?.is_live();
				(early && in_time && live).then_some(cycle_of.terms.electorate)
			}
			Subject::Resolution { cooperative, resolution } => {
				let resolution = pallet_cooperatives::Resolutions::<Runtime>::get(cooperative, resolution)?;
				let now = rochdale_primitives::now::<super::system::Clock>();
				(now < resolution.ends_at).then_some(ElectorateId::Cooperative(cooperative))
			}
			Subject::Proposal(_) => None,
		}
	}

	fn proposer(subject: Subject) -> Option<MemberId> {
		match subject {
			Subject::Project { cycle, project } => {
				let proposal = pallet_participatory_budget::Proposals::<Runtime>::get(cycle, project)?;
				Some(proposal.author)
			}
			Subject::Resolution { cooperative, resolution } => {
				let resolution = pallet_cooperatives::Resolutions::<Runtime>::get(cooperative, resolution)?;
				let member = pallet_cooperatives::Members::<Runtime>::get(cooperative, resolution.proposer?)?;
				match member.who {
					pallet_cooperatives::Party::Person(id) => Some(id),
					_ => None,
				}
			}
			Subject::Proposal(_) => None,
		}
	}

	fn document(subject: Subject) -> Option<[u8; 32]> {
		match subject {
			Subject::Project { cycle, project } => {
				let proposal = pallet_participatory_budget::Proposals::<Runtime>::get(cycle, project)?;
				Some(proposal.content.hash)
			}
			Subject::Resolution { cooperative, resolution } => {
				let resolution = pallet_cooperatives::Resolutions::<Runtime>::get(cooperative, resolution)?;
				Some(resolution.document.hash)
			}
			Subject::Proposal(_) => None,
		}
	}

	fn is_kept(subject: Subject) -> bool {
		match subject {
			Subject::Project { cycle, project } => {
				pallet_participatory_budget::Proposals::<Runtime>::contains_key(cycle, project)
			}
			Subject::Resolution { cooperative, resolution } => {
				pallet_cooperatives::Resolutions::<Runtime>::contains_key(cooperative, resolution)
			}
			Subject::Proposal(_) => false,
		}
	}
}

impl pallet_assembly::Config for Runtime {
	type Membership = Members;
	type Electorate = WholeCommunity<Members, CommonsAccount, Cooperatives>;
	type Subjects = OtherSubjects;
	type Time = DecisionClock;
	type SupportersNeeded = SupportersNeeded;
	type Preparation = Preparation;
	type QuestionTime = QuestionTime;
	type Enactment = Enactment;
	type Urgent = Equals<Emergency>;
	type PetitionersNeeded = PetitionersNeeded;
	type CancelOrigin = EqualPower;
	type Accepted = NotStopped;
	type ProposalTime = rules::ProposalTime;
	type RecordTime = rules::RecordTime;
	type MostDelegators = MostDelegators;
	type PressingAt = PressingAt;
	type MaxStatements = ConstU32<10>;
	type MaxDescriptions = ConstU32<8>;
	type MaxProposals = ConstU32<3>;
	// Twice the places of all tracks.
	type MaxOpen = ConstU32<40>;
	type MaxTracks = ConstU32<5>;
	type MaxCallLength = ConstU32<4_096>;
	type MaxCallWeight = MaxCallWeight;
	type WeightInfo = pallet_assembly::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
