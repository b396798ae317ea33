//! Who can do what: **one type per power**. When a power changes hands, this is the only file to change.
//!
//! Each power belongs to a decision of the members, on one of the [`tracks`](crate::tracks). Two thirds of the council
//! hold a power as well in two cases only:
//! - while the founders' council rules, before the first election ([`Founding`]), but never on who is a member;
//! - for good, to enter safe mode for a time, to pause a call, and to restart finality ([`TwoThirds`]).
//!
//! Disputes between people are decided by a [jury](crate::disputes).
//!
//! There is no sudo. Nobody is root; only the alarms of referenda are.

use frame_support::traits::{EitherOfDiverse, EnsureOrigin, EnsureOriginWithArg, Get};
use frame_system::{ensure_signed, EnsureRoot, EnsureSigned, EnsureWithSuccess};
use pallet_cooperatives::{EnsureOfficer, EnsureResolved, Kind, Office};
use pallet_juries::JuryDecides;
use rochdale_primitives::{EitherDecides, ElectorateId, Membership};

use crate::{
	disputes::{AsChallenge, AsExpulsion, AsFreeze, AsObjection, AsRecovery},
	founding::WhileFounding,
	policy::{RuntimeParameters, RuntimeParametersKey, Slots, HOUR},
	safety::RestedCouncil,
	tracks::{
		By, ByAny, Commons, Constitution, Emergency, Founding, Membership as OnMembers, Policy, TwoThirds,
	},
	AccountId, Asset, Balance, BlockNumber, Members, Runtime, RuntimeOrigin,
};

/// The members on this track, and until the first election the founders' council.
type Decide<On> = EitherOfDiverse<By<On>, Founding>;
/// The members on this track, and two thirds of the council for good.
type DecideOrCouncil<On> = EitherOfDiverse<By<On>, TwoThirds>;

/// Changes a dynamic parameter, and so the policy of the community, within its bounds (`policy.set_parameter`). The rules
/// of decisions, elections and juries belong to the constitution: no easier track changes what the others need. The rules
/// of membership belong to the members from the start.
pub struct ChangePolicy;

impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParameters> for ChangePolicy {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, change: &RuntimeParameters) -> Result<(), RuntimeOrigin> {
		match change {
			RuntimeParameters::Assembly(_)
			| RuntimeParameters::Elections(_)
			// The founders' council changes neither when it ends, nor what the members need to decide.
			| RuntimeParameters::Juries(_) => <By<Constitution> as EnsureOrigin<_>>::try_origin(origin),
			// Nor does it say who becomes or stays a member.
			RuntimeParameters::Members(_) => <By<Policy> as EnsureOrigin<_>>::try_origin(origin),
			_ => <Decide<Policy> as EnsureOrigin<_>>::try_origin(origin).map(|_| ()),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(change: &RuntimeParameters) -> Result<RuntimeOrigin, ()> {
		match change {
			RuntimeParameters::Assembly(_)
			| RuntimeParameters::Elections(_)
			| RuntimeParameters::Juries(_) => <By<Constitution> as EnsureOrigin<_>>::try_successful_origin(),
			_ => <By<Policy> as EnsureOrigin<_>>::try_successful_origin(),
		}
	}
}

/// `parameters.set_parameter` knows no bounds, and nobody can call it. It is for root alone, that is for the policy
/// pallet, which has checked the change before.
impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParametersKey> for ChangePolicy {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, _key: &RuntimeParametersKey) -> Result<(), RuntimeOrigin> {
		<EnsureRoot<AccountId> as EnsureOrigin<_>>::try_origin(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_key: &RuntimeParametersKey) -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}

/// Changes the reference machine, and so how much a block can hold (`policy.set_hardware`).
pub type ChangeHardware = Decide<Constitution>;
/// Changes who sits on the council. The filter of calls refuses it after the founding, when members elect.
pub type SeatCouncil = Decide<Constitution>;
/// Ends a motion of the council early.
pub type EndMotion = Decide<Constitution>;
/// Opens, changes and closes the dividend in a currency. For a community currency it is the guardian. For a dividend
/// that is paid from native money in a pot, it is a decision on the commons.
pub struct OpenDividend;

impl EnsureOriginWithArg<RuntimeOrigin, Asset> for OpenDividend {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, asset: &Asset) -> Result<(), RuntimeOrigin> {
		let Asset::WithId(id) = asset else {
			return <Decide<Commons> as EnsureOrigin<_>>::try_origin(origin).map(|_| ());
		};
		let Some(currency) = pallet_currencies::Currencies::<Runtime>::get(id) else { return Err(origin) };
		// As for all that a guardian decides: the power follows the person, and a disputed key speaks for nobody.
		let key = Members::replaced_by(&currency.guardian).unwrap_or(currency.guardian);
		if Members::is_disputed(&key) {
			return Err(origin);
		}
		pallet_currencies::EnsureIs::try_origin(origin, &key)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(asset: &Asset) -> Result<RuntimeOrigin, ()> {
		let Asset::WithId(id) = asset else {
			return <By<Commons> as EnsureOrigin<_>>::try_successful_origin();
		};
		let currency = pallet_currencies::Currencies::<Runtime>::get(id).ok_or(())?;
		pallet_currencies::EnsureIs::try_successful_origin(&currency.guardian)
	}
}

/// Adds a validator during the founding. After that members elect.
pub type AddValidator = WhileFounding<Decide<Constitution>>;
/// Restarts finality with the validators that still make blocks, when the others are lost for good. There may be no time
/// for a vote of the members, so the council holds this power for good.
pub type RestartFinality = DecideOrCouncil<Emergency>;
/// Removes a validator.
pub type RemoveValidator = Decide<Constitution>;
/// Removes a member who is not a real person, or who has deceived: the members alone. A founders' council that removed
/// members would decide who elects its successor, and when.
pub type RemoveMember = By<OnMembers>;
/// Decides a challenge to a person: a jury, or the members if they do not leave it to one. One decision of the members
/// removes a whole branch; a jury decides about one person.
pub type JudgeChallenge = EitherDecides<JuryDecides<Runtime, AsChallenge>, By<OnMembers>>;
/// Decides which key is a person's, when the old key objects to the guardians' choice: a jury, or the members.
pub type DecideRecovery = EitherDecides<JuryDecides<Runtime, AsRecovery>, By<OnMembers>>;
/// Decides on the appeal of a member whom a cooperative expels: a jury of the community.
pub type DecideAppeal = JuryDecides<Runtime, AsExpulsion>;
/// Decides whether a guardian's freeze of a member's account stays: a jury of the community, or the members.
pub type DecideFreeze = EitherDecides<JuryDecides<Runtime, AsFreeze>, By<OnMembers>>;
/// Judges an objection to what a meeting of a cooperative has decided: a jury of the community.
pub type JudgeObjection = JuryDecides<Runtime, AsObjection>;
/// Authorises a runtime upgrade. After a migration that failed, an emergency decision does so as well: nothing but a
/// repair is accepted then, and the constitution takes weeks.
pub type Upgrade = EitherOfDiverse<Decide<Constitution>, Repair>;

/// A decision on the track for emergencies, while safe mode has no end because a migration has failed.
pub struct Repair;

impl EnsureOrigin<RuntimeOrigin> for Repair {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		match pallet_safe_mode::EnteredUntil::<Runtime>::get() {
			Some(BlockNumber::MAX) => <By<Emergency> as EnsureOrigin<_>>::try_origin(origin),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		pallet_safe_mode::EnteredUntil::<Runtime>::put(BlockNumber::MAX);
		<By<Emergency> as EnsureOrigin<_>>::try_successful_origin()
	}
}

/// Spends from the commons, up to all that they hold.
pub type SpendCommons = EnsureWithSuccess<Decide<Commons>, AccountId, Unlimited>;
/// Those who decide about a budget. For the community it is a decision on the commons, and in a cooperative its members
/// by a resolution.
pub struct DecideBudget;

impl EnsureOriginWithArg<RuntimeOrigin, ElectorateId> for DecideBudget {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, of: &ElectorateId) -> Result<(), RuntimeOrigin> {
		match of {
			ElectorateId::Community => <Decide<Commons> as EnsureOrigin<_>>::try_origin(origin).map(|_| ()),
			ElectorateId::Cooperative(id) => {
				EnsureResolved::<Runtime>::try_origin(origin, &(*id, Kind::Ordinary))
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(of: &ElectorateId) -> Result<RuntimeOrigin, ()> {
		match of {
			ElectorateId::Community => <By<Commons> as EnsureOrigin<_>>::try_successful_origin(),
			ElectorateId::Cooperative(id) => {
				EnsureResolved::<Runtime>::try_successful_origin(&(*id, Kind::Ordinary))
			}
		}
	}
}

/// Starts a participatory budget with money of the commons, and cancels it before the vote. A cooperative pays a
/// deposit for it from its account, and the community pays none.
pub struct StartBudget;

impl EnsureOriginWithArg<RuntimeOrigin, ElectorateId> for StartBudget {
	type Success = Option<AccountId>;

	fn try_origin(origin: RuntimeOrigin, of: &ElectorateId) -> Result<Option<AccountId>, RuntimeOrigin> {
		<DecideBudget as EnsureOriginWithArg<_, _>>::try_origin(origin, of)?;
		Ok(match of {
			ElectorateId::Community => None,
			ElectorateId::Cooperative(id) => Some(pallet_cooperatives::Pallet::<Runtime>::account_of(*id)),
		})
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(of: &ElectorateId) -> Result<RuntimeOrigin, ()> {
		<DecideBudget as EnsureOriginWithArg<_, _>>::try_successful_origin(of)
	}
}

/// Decides which proposals for a budget are feasible. Members can overrule it.
pub type ReviewProposals = DecideBudget;
/// Founds a cooperative, and pays the deposit for it.
pub type FoundCooperative = EnsureSigned<AccountId>;
/// Sets the rules of an electorate's meetings: in a cooperative its members, by a resolution on the bylaws. The community
/// as a whole holds no meetings.
pub struct SetMeetingRules;

impl EnsureOriginWithArg<RuntimeOrigin, ElectorateId> for SetMeetingRules {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, of: &ElectorateId) -> Result<(), RuntimeOrigin> {
		match of {
			ElectorateId::Community => Err(origin),
			ElectorateId::Cooperative(id) => {
				EnsureResolved::<Runtime>::try_origin(origin, &(*id, Kind::Bylaws))
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(of: &ElectorateId) -> Result<RuntimeOrigin, ()> {
		match of {
			ElectorateId::Community => Err(()),
			ElectorateId::Cooperative(id) => {
				EnsureResolved::<Runtime>::try_successful_origin(&(*id, Kind::Bylaws))
			}
		}
	}
}

/// Calls a meeting at any time, and pays the deposit: the chair of a cooperative, or its members by a resolution. Others
/// can if enough members demand it, or if a meeting is overdue.
pub struct ConveneMeeting;

impl EnsureOriginWithArg<RuntimeOrigin, ElectorateId> for ConveneMeeting {
	type Success = AccountId;

	fn try_origin(origin: RuntimeOrigin, of: &ElectorateId) -> Result<AccountId, RuntimeOrigin> {
		let ElectorateId::Cooperative(id) = *of else { return Err(origin) };
		let origin = match EnsureResolved::<Runtime>::try_origin(origin, &(id, Kind::Ordinary)) {
			Ok(()) => return Ok(pallet_cooperatives::Pallet::<Runtime>::account_of(id)),
			Err(origin) => origin,
		};
		let Ok(who) = ensure_signed(origin.clone()) else { return Err(origin) };
		EnsureOfficer::<Runtime>::try_origin(origin, &(id, Office::Chair)).map(|()| who)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(of: &ElectorateId) -> Result<RuntimeOrigin, ()> {
		let ElectorateId::Cooperative(id) = *of else { return Err(()) };
		EnsureOfficer::<Runtime>::try_successful_origin(&(id, Office::Chair))
	}
}

/// Opens a community currency, and becomes its guardian.
pub type OpenCurrency = EnsureSigned<AccountId>;
/// Withdraws a decision to spend, before it is paid.
pub type RejectSpending = EitherOfDiverse<Decide<Commons>, By<Emergency>>;
/// Schedules a call, which is made with the same origin, and cancels it. So it gives nobody another power. The founders'
/// council schedules nothing: its calls would go on with its votes after its end.
pub type Schedule = ByAny;
/// Keeps preimages without a deposit.
pub type ManagePreimages = Decide<Constitution>;
/// Enters safe mode, in which only calls that keep the chain alive are accepted, for [`SafeModeDuration`]. There may be no
/// time for a vote of the members, so the council holds this power for good, with a rest between two times.
pub type EnterSafeMode =
	EnsureWithSuccess<EitherOfDiverse<By<Emergency>, RestedCouncil>, AccountId, SafeModeDuration>;
/// Extends safe mode: the members alone.
pub type ExtendSafeMode = EnsureWithSuccess<By<Emergency>, AccountId, SafeModeDuration>;
/// Leaves safe mode early.
pub type LeaveSafeMode = Decide<Emergency>;
/// Pauses a call until it is unpaused (`tx_pause.pause`), and makes a pause by the council last (`safety.pause`): the members
/// alone.
pub type PauseCall = By<Emergency>;
/// Pauses a call for a time (`safety.pause`). There may be no time for a vote of the members, so the council holds this
/// power for good. It pauses neither the calls of memberships nor those of session keys.
pub type PauseCallForATime = TwoThirds;
/// Lets a paused call go on.
pub type UnpauseCall = Decide<Emergency>;

frame_support::parameter_types! {
	/// How long safe mode lasts at a time: 4 hours.
	pub SafeModeDuration: BlockNumber = Slots::<{ 4 * HOUR }>::get();
	/// Spending has no limit except what the commons hold.
	pub const Unlimited: Balance = Balance::MAX;
}
