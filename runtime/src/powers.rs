//! Who can do what: **one type per power**. When a power changes hands, this is the only file to change.
//!
//! Until there is a members' assembly, two thirds of the council hold each power that the community must decide on.
//! There is no sudo, and nothing in this runtime makes a root origin.

use frame_support::traits::{EitherOfDiverse, EnsureOrigin, EnsureOriginWithArg, Get};
use frame_system::{EnsureRoot, EnsureSigned, EnsureWithSuccess};
use pallet_collective::{EnsureProportionAtLeast, Instance1};
use pallet_cooperatives::{EnsureResolved, Kind};
use rochdale_primitives::{ElectorateId, Membership, OriginDecides};

use crate::{
	configs::elections::WhileFounding,
	policy::{RuntimeParameters, RuntimeParametersKey, Slots, HOUR},
	AccountId, Asset, Balance, BlockNumber, Members, Runtime, RuntimeOrigin,
};

/// Two thirds of the council, or root. Nobody is root today; only a referendum of the members could be one day.
type TwoThirdsOfTheCouncil =
	EitherOfDiverse<EnsureRoot<AccountId>, EnsureProportionAtLeast<AccountId, Instance1, 2, 3>>;

/// Changes a dynamic parameter, and so the policy of the community, within its bounds (`policy.set_parameter`).
pub struct ChangePolicy;

impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParameters> for ChangePolicy {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, _change: &RuntimeParameters) -> Result<(), RuntimeOrigin> {
		<TwoThirdsOfTheCouncil as EnsureOrigin<_>>::try_origin(origin).map(|_| ())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_change: &RuntimeParameters) -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
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
pub type ChangeHardware = TwoThirdsOfTheCouncil;
/// Changes who sits on the council. The filter of calls refuses it after the founding.
pub type SeatCouncil = TwoThirdsOfTheCouncil;
/// Ends a motion of the council early.
pub type EndMotion = TwoThirdsOfTheCouncil;
/// Opens, changes and closes the dividend in a currency. For a community currency it is the guardian. For a dividend
/// that is paid from native money in a pot, it is two thirds of the council.
pub struct OpenDividend;

impl EnsureOriginWithArg<RuntimeOrigin, Asset> for OpenDividend {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, asset: &Asset) -> Result<(), RuntimeOrigin> {
		let Asset::WithId(id) = asset else {
			return <TwoThirdsOfTheCouncil as EnsureOrigin<_>>::try_origin(origin).map(|_| ());
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
		let Asset::WithId(id) = asset else { return Ok(RuntimeOrigin::root()) };
		let currency = pallet_currencies::Currencies::<Runtime>::get(id).ok_or(())?;
		pallet_currencies::EnsureIs::try_successful_origin(&currency.guardian)
	}
}

/// Two thirds of the council during the founding, or root. After that members elect.
type TwoThirdsOfTheFounders = EitherOfDiverse<
	EnsureRoot<AccountId>,
	WhileFounding<EnsureProportionAtLeast<AccountId, Instance1, 2, 3>>,
>;
/// Adds a validator.
pub type AddValidator = TwoThirdsOfTheFounders;
/// Restarts finality with the validators that still make blocks, when the others are lost for good.
pub type RestartFinality = TwoThirdsOfTheCouncil;
/// Removes a validator.
pub type RemoveValidator = TwoThirdsOfTheFounders;
/// Removes a member who is not a real person, or who has deceived.
pub type RemoveMember = TwoThirdsOfTheCouncil;
/// Decides a challenge to a candidate.
pub type JudgeChallenge = TwoThirdsOfTheCouncil;
/// Decides which key is a person's, when the old key objects to the guardians' choice.
pub type DecideRecovery = OriginDecides<TwoThirdsOfTheCouncil>;
/// Authorises a runtime upgrade.
pub type Upgrade = TwoThirdsOfTheCouncil;
/// Spends from the commons, up to all that they hold.
pub type SpendCommons = EnsureWithSuccess<TwoThirdsOfTheCouncil, AccountId, Unlimited>;
/// Those who decide about a budget. For the community it is two thirds of the council, and in a cooperative its members
/// by a resolution.
pub struct DecideBudget;

impl EnsureOriginWithArg<RuntimeOrigin, ElectorateId> for DecideBudget {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, of: &ElectorateId) -> Result<(), RuntimeOrigin> {
		match of {
			ElectorateId::Community => {
				<TwoThirdsOfTheCouncil as EnsureOrigin<_>>::try_origin(origin).map(|_| ())
			}
			ElectorateId::Cooperative(id) => {
				EnsureResolved::<Runtime>::try_origin(origin, &(*id, Kind::Ordinary))
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(of: &ElectorateId) -> Result<RuntimeOrigin, ()> {
		match of {
			ElectorateId::Community => Ok(RuntimeOrigin::root()),
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
/// Opens a community currency, and becomes its guardian.
pub type OpenCurrency = EnsureSigned<AccountId>;
/// Withdraws a decision to spend.
pub type RejectSpending = TwoThirdsOfTheCouncil;
/// Schedules a call.
pub type Schedule = TwoThirdsOfTheCouncil;
/// Keeps preimages without a deposit.
pub type ManagePreimages = TwoThirdsOfTheCouncil;
/// Enters safe mode, in which only calls that keep the chain alive are accepted, or extends it.
pub type EnterSafeMode = EnsureWithSuccess<TwoThirdsOfTheCouncil, AccountId, SafeModeDuration>;
/// Leaves safe mode early.
pub type LeaveSafeMode = TwoThirdsOfTheCouncil;
/// Pauses a call.
pub type PauseCall = TwoThirdsOfTheCouncil;
/// Lets a paused call go on.
pub type UnpauseCall = TwoThirdsOfTheCouncil;

frame_support::parameter_types! {
	/// How long safe mode lasts at a time: 4 hours.
	pub SafeModeDuration: BlockNumber = Slots::<{ 4 * HOUR }>::get();
	/// Spending has no limit except what the commons hold.
	pub const Unlimited: Balance = Balance::MAX;
}
