//! The community's policy. Every rule that a community can choose is a dynamic parameter. Its first value comes from
//! the community file, and the members change it later by vote (`policy.set_parameter`).
//!
//! This module defines the parameters, and a pallet that sets the community's own values at genesis and changes them
//! later, within [`rochdale_primitives::parameters`]. The lengths of a slot and of a session never change, because
//! consensus counts by them. So the pallet stores them, and they are no parameters.

mod accepted;
mod checks;
mod genesis;
mod in_force;
mod kept;
mod pace;
pub mod prices;
mod slots;
mod track_rule;

use frame_support::dynamic_params::{dynamic_pallet_params, dynamic_params};
use rochdale_primitives::Moment;
use sp_runtime::Perbill;

use crate::{Balance, Runtime, UNIT};

pub use accepted::{Accepted, AcceptedCurrencies, MOST_ACCEPTED};
pub use checks::{needed, numbers, present, values, Needed};
pub use in_force::in_force;
pub use pace::Pace;
pub use pallet::*;
pub use rochdale_primitives::{DAY, HOUR, MINUTE, SECOND, YEAR};
pub use slots::{session, HalfSlot, SessionLength, SlotDuration, Slots};
pub use track_rule::TrackRule;

/// The dynamic parameters by subject. Times are in milliseconds, amounts in the smallest part of the native unit.
#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod params {
	use super::*;

	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod members {
		/// Valid vouches that a person needs to join and to renew.
		#[codec(index = 0)]
		pub static VouchesNeeded: u32 = 3;
		/// The most valid vouches that a member can have given at the same time.
		#[codec(index = 1)]
		pub static MaxVouches: u32 = 50;
		/// The least time between two vouches of one member.
		#[codec(index = 2)]
		pub static VouchInterval: Moment = 5 * DAY;
		/// How long a vouch is valid.
		#[codec(index = 3)]
		pub static VouchValidity: Moment = 2 * YEAR;
		/// How long a membership is valid before it must be renewed.
		#[codec(index = 4)]
		pub static MembershipValidity: Moment = YEAR;
		/// How long a person with enough vouches can be challenged before joining.
		#[codec(index = 5)]
		pub static ChallengePeriod: Moment = 7 * DAY;
		/// How long an invitation can be accepted.
		#[codec(index = 6)]
		pub static InvitationValidity: Moment = 30 * DAY;
		/// The time that a candidate has to gather vouches and join.
		#[codec(index = 7)]
		pub static CandidacyValidity: Moment = 60 * DAY;
		/// The time in which the old key can object to a recovery. A change of the key or of the guardians, and
		/// leaving, take as long.
		#[codec(index = 8)]
		pub static RecoveryDelay: Moment = 14 * DAY;
		/// The least number of guardians who must agree on a recovery. It is always two or more, and more than half of
		/// the guardians.
		#[codec(index = 9)]
		pub static RecoveryThreshold: u32 = 3;
		/// The duration of a penalty, for example for members who vouched for a removed member. In this time they
		/// cannot vouch, invite or challenge.
		#[codec(index = 10)]
		pub static PenaltyPeriod: Moment = 90 * DAY;
		/// The least time between two changes of a member's key.
		#[codec(index = 11)]
		pub static KeyChangeInterval: Moment = DAY;
		/// How long somebody must have been a member before they can invite, vouch and challenge. Founders can from the
		/// start.
		#[codec(index = 12)]
		pub static VouchAge: Moment = 90 * DAY;
		/// The period in which at most `GrowthShare` of the members can join.
		#[codec(index = 13)]
		pub static GrowthPeriod: Moment = 30 * DAY;
		/// The share of the members who can join in a growth period, in billionths.
		#[codec(index = 14)]
		pub static GrowthShare: u32 = 100_000_000;
	}

	#[dynamic_pallet_params]
	#[codec(index = 1)]
	pub mod dividend {
		/// The time between two dividends.
		#[codec(index = 0)]
		pub static Period: Moment = DAY;
		/// The amount of a dividend, or how it is computed.
		#[codec(index = 1)]
		pub static Policy: pallet_dividend::Policy<Balance> =
			pallet_dividend::Policy::Fixed { amount: 10 * UNIT };
	}

	#[dynamic_pallet_params]
	#[codec(index = 2)]
	pub mod allowance {
		/// The most that the quota can hold, in nanoseconds of compute.
		#[codec(index = 0)]
		pub static Cap: u64 = 2_000_000_000;
		/// The time in which an empty quota refills.
		#[codec(index = 1)]
		pub static RefillTime: Moment = DAY;
		/// The price of one byte of a transaction in the quota, in nanoseconds of compute.
		#[codec(index = 2)]
		pub static LengthCost: u64 = 2_000;
	}

	#[dynamic_pallet_params]
	#[codec(index = 3)]
	pub mod fees {
		/// The price of one second of compute.
		#[codec(index = 0)]
		pub static PerSecond: Balance = 10 * UNIT;
		/// The price of one byte of a transaction.
		#[codec(index = 1)]
		pub static PerByte: Balance = UNIT / 100_000;
		/// The deposit for one item that is stored for somebody.
		#[codec(index = 2)]
		pub static DepositPerItem: Balance = UNIT / 10;
		/// The deposit for one byte that is stored for somebody.
		#[codec(index = 3)]
		pub static DepositPerByte: Balance = UNIT / 1_000;
		/// The community currencies that are accepted for fees from payers with too little native money.
		#[codec(index = 4)]
		pub static Accepted: AcceptedCurrencies = AcceptedCurrencies::new();
	}

	#[dynamic_pallet_params]
	#[codec(index = 4)]
	pub mod validators {
		/// The least number of validators in the set.
		#[codec(index = 0)]
		pub static Minimum: u32 = 1;
		/// The number of whole sessions without a block after which a validator is suspended.
		#[codec(index = 1)]
		pub static MaxMissedSessions: u32 = 3;
	}

	/// The bounds for the bylaws of cooperatives, and for the budgets of the community and of cooperatives.
	#[dynamic_pallet_params]
	#[codec(index = 5)]
	pub mod cooperatives {
		/// The shortest period between two closings.
		#[codec(index = 0)]
		pub static ShortestPeriod: Moment = 28 * DAY;
		/// The shortest time that bylaws can give for voting.
		#[codec(index = 1)]
		pub static ShortestDecision: Moment = DAY;
		/// The shortest time in which members can claim their part of a surplus.
		#[codec(index = 2)]
		pub static ShortestClaim: Moment = 90 * DAY;
		/// The time in which a cooperative in dissolution pays its debts, before the remainder is distributed.
		#[codec(index = 3)]
		pub static WindDown: Moment = 60 * DAY;
		/// The shortest time for objections. In a cooperative it is for an appeal, or to contest work. In a budget it
		/// is for an objection to a review or to a report, and for a vote to stop a project.
		#[codec(index = 4)]
		pub static ShortestObjection: Moment = DAY;
		/// The lowest quorum that bylaws can set for a resolution.
		#[codec(index = 5)]
		pub static LeastQuorum: Perbill = Perbill::from_percent(10);
		/// The highest ratio of one member's votes to another's.
		#[codec(index = 6)]
		pub static MostVoteRatio: u32 = 10;
	}

	/// How the members decide.
	#[dynamic_pallet_params]
	#[codec(index = 6)]
	pub mod assembly {
		/// Decisions on the rules of power: upgrades, the reference machine, the council's seats.
		#[codec(index = 0)]
		pub static Constitution: TrackRule = TrackRule::default_of(0);
		/// Decisions on common money: spending, budgets, dividends from a pot.
		#[codec(index = 1)]
		pub static Commons: TrackRule = TrackRule::default_of(1);
		/// Decisions on parameters.
		#[codec(index = 2)]
		pub static Policy: TrackRule = TrackRule::default_of(2);
		/// Decisions on who is a member.
		#[codec(index = 3)]
		pub static Membership: TrackRule = TrackRule::default_of(3);
		/// Decisions against an attack or a mistake.
		#[codec(index = 4)]
		pub static Emergency: TrackRule = TrackRule::default_of(4);
		/// The share of the members whose petition brings an approved change of the constitution to a second vote.
		#[codec(index = 5)]
		pub static VetoShare: Perbill = Perbill::from_percent(10);
		/// The most delegators behind one delegate on a track, as a share of the members.
		#[codec(index = 6)]
		pub static DelegateShare: Perbill = Perbill::from_percent(5);
		/// The share of the members who must find a question helpful so that the proposer must answer it. If a
		/// cooperative discusses one of its resolutions, it is a share of its members.
		#[codec(index = 7)]
		pub static PressingShare: Perbill = Perbill::from_percent(5);
		/// How long a proposal can wait for supporters.
		#[codec(index = 8)]
		pub static ProposalTime: Moment = 60 * DAY;
		/// How long the ballots of a closed vote are kept.
		#[codec(index = 9)]
		pub static RecordTime: Moment = YEAR;
	}

	/// Elections of the council and of the validators. Shares are in billionths.
	#[dynamic_pallet_params]
	#[codec(index = 7)]
	pub mod elections {
		/// The fewest members with whom there is an election. So it also says when the first one comes.
		#[codec(index = 0)]
		pub static LeastMembers: u32 = 20;
		/// The number of seats of the council.
		#[codec(index = 1)]
		pub static CouncilSeats: u32 = 7;
		/// How long a seat of the council is held.
		#[codec(index = 2)]
		pub static CouncilTerm: Moment = 2 * YEAR;
		/// The parts in which the council is renewed: there are as many elections in a term.
		#[codec(index = 3)]
		pub static CouncilParts: u32 = 2;
		/// The number of persons who answer for a validator each.
		#[codec(index = 4)]
		pub static ValidatorSeats: u32 = 7;
		/// How long a seat of a validator is held.
		#[codec(index = 5)]
		pub static ValidatorTerm: Moment = 2 * YEAR;
		/// The parts in which the validators are renewed.
		#[codec(index = 6)]
		pub static ValidatorParts: u32 = 4;
		/// The largest share of the validators' seats that one election fills; one seat at least.
		#[codec(index = 7)]
		pub static ValidatorChange: u32 = 333_333_333;
		/// The time in which candidates come forward.
		#[codec(index = 8)]
		pub static Standing: Moment = 21 * DAY;
		/// The time in which members vote, in an election or on a recall.
		#[codec(index = 9)]
		pub static Voting: Moment = 14 * DAY;
		/// The time in which members sign a petition to recall somebody.
		#[codec(index = 10)]
		pub static Petition: Moment = 30 * DAY;
		/// The share of the members who have to sign it.
		#[codec(index = 11)]
		pub static RecallSigners: u32 = 100_000_000;
		/// The share of the members who have to vote for a recall. More have to be for it than against it, too.
		#[codec(index = 12)]
		pub static RecallShare: u32 = 350_000_000;
	}

	/// Juries, which decide disputes between people. Their times follow from those of the disputes.
	#[dynamic_pallet_params]
	#[codec(index = 8)]
	pub mod juries {
		/// The seats of the panel that decides first.
		#[codec(index = 0)]
		pub static Seats: u32 = 7;
		/// The seats of the panel that hears an appeal: more than those of the first.
		#[codec(index = 1)]
		pub static AppealSeats: u32 = 15;
		/// What the commons pay to each juror who has voted, whatever the vote.
		#[codec(index = 2)]
		pub static Fee: Balance = 20 * UNIT;
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		RuntimeParameters::Members(params::members::Parameters::VouchesNeeded(
			params::members::VouchesNeeded,
			Some(3),
		))
	}
}

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::{Pace, RuntimeParameters, TrackRule};
	use core::marker::PhantomData;
	use frame_support::{
		pallet_prelude::*,
		traits::{dynamic_params::AggregatedKeyValue, EnsureOrigin, EnsureOriginWithArg},
	};
	use frame_system::pallet_prelude::*;
	use pallet_parameters::WeightInfo as _;
	use rochdale_primitives::{
		parameters::{Relation, RELATED},
		Moment,
	};
	use sp_runtime::Perbill;

	use crate::{hardware::Hardware, Balance, RuntimeOrigin};

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeOrigin = RuntimeOrigin>
		+ pallet_parameters::Config<RuntimeParameters = RuntimeParameters>
	{
		/// Who can change a parameter.
		type ChangeOrigin: EnsureOriginWithArg<RuntimeOrigin, RuntimeParameters>;
		/// Who can change the reference machine.
		type HardwareOrigin: EnsureOrigin<RuntimeOrigin>;
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The value is below the lower bound of this parameter.
		TooLittle,
		/// The value is above the upper bound of this parameter.
		TooMuch,
		/// A recovery would need more vouchers than a member has: `RecoveryThreshold` is at most `VouchesNeeded`.
		RecoveryImpossible,
		/// No member could give so many vouches: `VouchesNeeded` is at most `MaxVouches`.
		MoreVouchesThanCanBeGiven,
		/// The first vouch would expire before there are enough: `VouchInterval` times `VouchesNeeded` is at most
		/// `VouchValidity`.
		VouchesEndTooSoon,
		/// A candidacy or a vouch would end before the challenge period: `ChallengePeriod` must be shorter than
		/// `CandidacyValidity` and than `VouchValidity`.
		ChallengeTooLong,
		/// A person under a penalty could join anew and vouch before the penalty ends: `PenaltyPeriod` is at most the
		/// sum of `ChallengePeriod` and `VouchAge`.
		PenaltyTooLong,
		/// A growing dividend would be re-evaluated more often than it is paid.
		ReevaluatedTooOften,
		/// A quota would refill faster than time passes: `Cap` is at most `RefillTime`.
		RefillsTooFast,
		/// The machine is too slow for the slots of this chain: some calls would fit in no block.
		TooSlowForSlots,
		/// Nobody could join, because there are fewer members: `VouchesNeeded` can be raised at most to their number.
		MoreVouchesThanMembers,
		/// There are fewer active validators: `Minimum` can be raised at most to their number.
		MoreThanTheValidators,
		/// Elections do not fit in a term: `Standing` and `Voting` together, as many times as a body has parts, are at
		/// most its term.
		ElectionsTooLong,
		/// Elections could not fill the set: `Minimum` is at most `ValidatorSeats`.
		MoreValidatorsThanSeats,
		/// A jury could not decide in time. `ChallengePeriod` is at least three sessions, and `RecoveryDelay` at least six.
		TooShortForJuries,
		/// An appeal needs a larger panel than the first: `Seats` is less than `AppealSeats`.
		AppealPanelTooSmall,
	}

	impl<T> From<Relation> for Error<T> {
		fn from(broken: Relation) -> Self {
			match broken {
				Relation::RecoveryIsPossible => Error::RecoveryImpossible,
				Relation::VouchesCanBeGiven => Error::MoreVouchesThanCanBeGiven,
				Relation::VouchesLast => Error::VouchesEndTooSoon,
				Relation::CandidacyOutlastsChallenge | Relation::VouchOutlastsChallenge => {
					Error::ChallengeTooLong
				}
				Relation::PenaltyIsServed => Error::PenaltyTooLong,
				Relation::DividendBeforeReevaluation => Error::ReevaluatedTooOften,
				Relation::QuotaRefillsInTime => Error::RefillsTooFast,
				Relation::CouncilElectionsFit | Relation::ValidatorElectionsFit => Error::ElectionsTooLong,
				Relation::ValidatorsHaveSeats => Error::MoreValidatorsThanSeats,
				Relation::JuriesHaveTime => Error::TooShortForJuries,
				Relation::AppealPanelIsLarger => Error::AppealPanelTooSmall,
			}
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets a parameter, or sets it back to its default with `None`; `ChangeOrigin`. `parameters.Updated` is
		/// emitted.
		///
		/// Some parameters stand in a relation to each other, which must hold after each change. So they may have to be
		/// changed in a certain order.
		///
		/// A change cannot require more vouches than there are members, or more validators than are active. A community
		/// that has become smaller can still change everything else.
		///
		/// Errors: `TooLittle`, `TooMuch`; `RecoveryImpossible`, `MoreVouchesThanCanBeGiven`, `VouchesEndTooSoon`,
		/// `ChallengeTooLong`, `PenaltyTooLong`, `ReevaluatedTooOften`, `RefillsTooFast`, `ElectionsTooLong`,
		/// `MoreValidatorsThanSeats`, `TooShortForJuries`, `AppealPanelTooSmall`; `MoreVouchesThanMembers`,
		/// `MoreThanTheValidators`.
		#[pallet::call_index(0)]
		#[pallet::weight(
			<T as pallet_parameters::Config>::WeightInfo::set_parameter()
				// In addition: the minimum of validators, the number of members, and the validators.
				.saturating_add(T::DbWeight::get().reads(RELATED.saturating_add(3)))
		)]
		pub fn set_parameter(origin: OriginFor<T>, key_value: RuntimeParameters) -> DispatchResult {
			T::ChangeOrigin::ensure_origin(origin, &key_value)?;
			for (row, number) in super::numbers(&key_value) {
				let bounds = row.bounds();
				ensure!(number >= u128::from(bounds.least), Error::<T>::TooLittle);
				ensure!(number <= u128::from(bounds.most), Error::<T>::TooMuch);
			}
			let before = super::needed();
			// The change is undone if this call fails.
			pallet_parameters::Pallet::<T>::set_parameter(RuntimeOrigin::root(), key_value)?;
			super::prices::forget_kept();
			if let Some(broken) = Relation::broken(&super::values()) {
				return Err(Error::<T>::from(broken).into());
			}
			let (needed, present) = (super::needed(), super::present());
			ensure!(
				needed.members <= before.members.max(present.members),
				Error::<T>::MoreVouchesThanMembers
			);
			ensure!(
				needed.validators <= before.validators.max(present.validators),
				Error::<T>::MoreThanTheValidators
			);
			Ok(())
		}

		/// Sets the reference machine, and so how much a block can hold; `HardwareOrigin`. The change takes effect with
		/// the next block.
		///
		/// Errors: `TooSlowForSlots`.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as pallet_parameters::Config>::WeightInfo::set_parameter())]
		pub fn set_hardware(origin: OriginFor<T>, hardware: Hardware) -> DispatchResult {
			T::HardwareOrigin::ensure_origin(origin)?;
			let slot = StoredSlotDuration::<T>::get();
			ensure!(slot >= hardware.shortest_slot(), Error::<T>::TooSlowForSlots);
			NextHardware::<T>::put(hardware);
			Self::deposit_event(Event::HardwareSet { hardware });
			Ok(())
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// This is the reference machine from the next block on.
		HardwareSet { hardware: Hardware },
	}

	/// The length of a slot unless genesis says otherwise: 3 s.
	#[pallet::type_value]
	pub fn DefaultSlotDuration() -> Moment {
		3_000
	}

	/// The length of a session in slots unless genesis says otherwise: an hour of 3 s slots.
	#[pallet::type_value]
	pub fn DefaultSessionLength() -> u32 {
		1_200
	}

	/// The length of a slot in milliseconds. It is written at genesis and never changes.
	#[pallet::storage]
	pub type StoredSlotDuration<T> = StorageValue<_, Moment, ValueQuery, DefaultSlotDuration>;

	/// The length of a session in slots. It is written at genesis and never changes.
	#[pallet::storage]
	pub type StoredSessionLength<T> = StorageValue<_, u32, ValueQuery, DefaultSessionLength>;

	/// The reference machine: a Raspberry Pi 4 unless the community has chosen another.
	#[pallet::storage]
	pub type StoredHardware<T> = StorageValue<_, Hardware, ValueQuery>;

	/// The reference machine from the next block on, if it changes.
	#[pallet::storage]
	pub type NextHardware<T> = StorageValue<_, Hardware>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Puts the next reference machine in place, if it changes.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			let Some(next) = NextHardware::<T>::take() else { return T::DbWeight::get().reads(1) };
			StoredHardware::<T>::put(next);
			Pace::forget_kept();
			T::DbWeight::get().reads_writes(1, 2)
		}
	}

	/// The community's own values at genesis. A parameter with `None` has its default.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		pub slot_duration: Option<Moment>,
		pub session_length: Option<u32>,
		pub hardware: Option<Hardware>,
		pub vouches_needed: Option<u32>,
		pub max_vouches: Option<u32>,
		pub vouch_interval: Option<Moment>,
		pub vouch_validity: Option<Moment>,
		pub membership_validity: Option<Moment>,
		pub challenge_period: Option<Moment>,
		pub invitation_validity: Option<Moment>,
		pub candidacy_validity: Option<Moment>,
		pub recovery_delay: Option<Moment>,
		pub recovery_threshold: Option<u32>,
		pub penalty_period: Option<Moment>,
		pub key_change_interval: Option<Moment>,
		pub vouch_age: Option<Moment>,
		pub growth_period: Option<Moment>,
		pub growth_share: Option<u32>,
		pub dividend_period: Option<Moment>,
		pub dividend_policy: Option<pallet_dividend::Policy<Balance>>,
		pub allowance_cap: Option<u64>,
		pub allowance_refill_time: Option<Moment>,
		pub allowance_length_cost: Option<u64>,
		pub fee_per_second: Option<Balance>,
		pub fee_per_byte: Option<Balance>,
		pub deposit_per_item: Option<Balance>,
		pub deposit_per_byte: Option<Balance>,
		pub min_validators: Option<u32>,
		pub max_missed_sessions: Option<u32>,
		pub shortest_coop_period: Option<Moment>,
		pub shortest_coop_decision: Option<Moment>,
		pub shortest_coop_claim: Option<Moment>,
		pub coop_wind_down: Option<Moment>,
		pub shortest_coop_objection: Option<Moment>,
		pub least_coop_quorum: Option<Perbill>,
		pub most_coop_vote_ratio: Option<u32>,
		pub election_members: Option<u32>,
		pub council_seats: Option<u32>,
		pub council_term: Option<Moment>,
		pub council_parts: Option<u32>,
		pub validator_seats: Option<u32>,
		pub validator_term: Option<Moment>,
		pub validator_parts: Option<u32>,
		pub validator_change: Option<u32>,
		pub election_standing: Option<Moment>,
		pub election_voting: Option<Moment>,
		pub recall_petition: Option<Moment>,
		pub recall_signers: Option<u32>,
		pub recall_share: Option<u32>,
		pub track_constitution: Option<TrackRule>,
		pub track_commons: Option<TrackRule>,
		pub track_policy: Option<TrackRule>,
		pub track_membership: Option<TrackRule>,
		pub track_emergency: Option<TrackRule>,
		pub veto_share: Option<Perbill>,
		pub delegate_share: Option<Perbill>,
		pub pressing_share: Option<Perbill>,
		pub proposal_time: Option<Moment>,
		pub record_time: Option<Moment>,
		pub jury_seats: Option<u32>,
		pub appeal_seats: Option<u32>,
		pub jury_fee: Option<Balance>,
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		#[allow(clippy::panic)]
		fn build(&self) {
			if let Some(slot) = self.slot_duration {
				assert!(slot % 2 == 0, "policy.slotDuration is an even number of ms");
				StoredSlotDuration::<T>::put(slot);
			}
			if let Some(length) = self.session_length {
				assert!(length >= 5, "policy.sessionLength is at least 5 slots");
				StoredSessionLength::<T>::put(length);
			}
			if let Some(hardware) = self.hardware {
				StoredHardware::<T>::put(hardware);
			}
			Pace::forget_kept();
			let (slot, shortest) =
				(StoredSlotDuration::<T>::get(), StoredHardware::<T>::get().shortest_slot());
			assert!(
				slot >= shortest,
				"policy.slotDuration is {slot}: the least on policy.hardware is {shortest}"
			);
			for parameter in self.parameters() {
				for (row, number) in super::numbers(&parameter) {
					let bounds = row.bounds();
					assert!(
						bounds.contains(number),
						"policy.{} is {number}: the least is {}, the most is {}",
						row.name(),
						bounds.least,
						bounds.most
					);
				}
				let (key, value) = parameter.into_parts();
				if let Some(value) = value {
					pallet_parameters::Parameters::<T>::insert(key, value);
				}
			}
			if let Some(broken) = Relation::broken(&super::values()) {
				panic!("policy: {}", broken.says());
			}
		}
	}
}
