//! Bylaws as numbers and terms that the chain enforces, and how they are changed.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	pallet_prelude::ConstU32,
	sp_runtime::{DispatchError, Perbill},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

use crate::*;

/// The most classes of members.
pub type MaxClasses = ConstU32<8>;
/// The most kinds of work.
pub type MaxKinds = ConstU32<16>;
/// The largest par value. With 2^32 shares of it, the share capital fits into 128 bits.
pub const MAX_PAR: Balance = u64::MAX as Balance;

/// What the members of a class are to the cooperative.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum ClassKind {
	/// They work in it.
	Worker,
	/// They buy from it.
	Consumer,
	/// They sell through it.
	Producer,
	/// They lend it money as shares, and have no vote.
	Supporter,
}

/// A class of members. Its number is its position in the bylaws.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Class {
	pub kind: ClassKind,
	/// What one vote of the class counts: 0 for supporters, and more for all others. The chain bounds the ratio between
	/// two classes.
	pub weight: u8,
}

impl Class {
	/// Whether its members have a voice.
	pub fn has_voice(&self) -> bool {
		self.kind != ClassKind::Supporter
	}
}

/// An office. Its holder can spend, if the members have given it a limit.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Office {
	/// Speaks for the cooperative. Powers on the chain come only from the bylaws and a limit.
	#[codec(index = 0)]
	Chair,
	/// Keeps the money, and can end wages.
	#[codec(index = 1)]
	Treasurer,
	/// Records work, if the bylaws say so: see [`Bylaws::recording`].
	#[codec(index = 2)]
	Bookkeeper,
	/// Audits the books, and can object to an entry. The holder has no other office, no limit and no drafts.
	#[codec(index = 3)]
	Auditor,
}

/// The account or office that does a task for the cooperative. The members can always do it too, by a resolution.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Authority<AccountId> {
	/// The members alone, by a resolution.
	#[codec(index = 0)]
	Members,
	/// The holder of this office.
	#[codec(index = 1)]
	Office(Office),
	/// This account: a till, a meter, another cooperative.
	#[codec(index = 2)]
	Account(AccountId),
}

/// The kind of a resolution, which says how hard it is to pass.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Kind {
	/// For everyday business.
	#[codec(index = 0)]
	Ordinary,
	/// For weighty matters: expulsions, paying out retained patronage, and putting the reserve into assets.
	#[codec(index = 1)]
	Qualified,
	/// For a change of the bylaws.
	#[codec(index = 2)]
	Bylaws,
	/// For the dissolution of the cooperative.
	#[codec(index = 3)]
	Dissolution,
}

impl Kind {
	/// Whether a resolution of this kind can do what needs the kind `needed`. The two highest kinds do not cover each
	/// other.
	pub fn covers(self, needed: Self) -> bool {
		match needed {
			Self::Ordinary => true,
			Self::Qualified => self != Self::Ordinary,
			Self::Bylaws | Self::Dissolution => self == needed,
		}
	}
}

/// The rule by which a kind of resolution is decided.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
#[cfg_attr(feature = "std", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
pub struct Decision {
	/// The part of all votes that must be cast. The chain sets a minimum.
	pub quorum: Perbill,
	/// More than this part of the votes for and against must be in favour. At least a half.
	pub majority: Perbill,
	/// How long members can vote.
	pub duration: Moment,
}

/// The rule for each kind of resolution. The qualified one is no easier than the ordinary one, and the last two are no
/// easier than the qualified one. Dissolution needs a quorum, and a majority of at least [`Decisions::least_to_end`].
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
#[cfg_attr(feature = "std", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
pub struct Decisions {
	/// For everyday business.
	pub ordinary: Decision,
	/// For weighty matters: see [`Kind::Qualified`].
	pub qualified: Decision,
	/// For a change of the bylaws.
	pub bylaws: Decision,
	/// For the dissolution of the cooperative.
	pub dissolution: Decision,
}

impl Decisions {
	/// The smallest majority for dissolution: two thirds.
	pub fn least_to_end() -> Perbill {
		Perbill::from_rational(2u32, 3)
	}

	/// The rule for this kind.
	pub fn of(&self, kind: Kind) -> &Decision {
		match kind {
			Kind::Ordinary => &self.ordinary,
			Kind::Qualified => &self.qualified,
			Kind::Bylaws => &self.bylaws,
			Kind::Dissolution => &self.dissolution,
		}
	}
}

/// How a surplus is distributed. First it restores shares that a loss has written down. The parts here are of what is
/// left after that.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
#[cfg_attr(feature = "std", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
pub struct Waterfall {
	/// The part of the reserve, rounded up. The chain sets a minimum.
	pub reserve: Perbill,
	/// The part of the commons, rounded down.
	pub commons: Perbill,
	/// The most interest on a share for a period, as a part of its value, rounded down.
	pub interest: Perbill,
	/// The part of patronage that is paid in cash, rounded down. The remainder is retained.
	pub cash: Perbill,
}

/// A kind of work.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct WorkKind {
	/// The name, in UTF-8: hours worked, purchases, deliveries, kWh.
	pub name: Text<MaxName>,
	/// What one unit counts for; at least 1.
	pub weight: u32,
}

/// The terms that founders sign, and that members change by a resolution.
#[derive(
	CloneNoBound,
	PartialEqNoBound,
	EqNoBound,
	DebugNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Bylaws<T: Config> {
	/// The bylaws in words.
	pub document: Document,
	/// The classes of members. Later versions keep their positions and kinds, and add new ones after them.
	pub classes: BoundedVec<Class, MaxClasses>,
	/// The currency of the books. It cannot be changed.
	pub book: AssetOf<T>,
	/// The price of a share.
	pub par: Balance,
	/// The fewest shares that a member subscribes; at least `first_shares`.
	pub least_shares: u32,
	/// The most shares that a member can have.
	pub most_shares: u32,
	/// The fewest shares that are paid at admission; at least 1. Founders pay exactly this number.
	pub first_shares: u32,
	/// How long a member has to pay the remaining subscribed shares.
	pub instalment_time: Moment,
	/// How long members give notice before their shares can be redeemed.
	pub notice: Moment,
	/// How long a member who is to be expelled can appeal. A member who is lost to the community has as long to return.
	pub defence: Moment,
	/// Who admits members.
	pub admission: Authority<T::AccountId>,
	/// Who records work.
	pub recording: Authority<T::AccountId>,
	pub decisions: Decisions,
	pub waterfall: Waterfall,
	/// The solvency floor: the part of the share capital that must remain in free money after a redemption.
	pub solvency: Perbill,
	/// The shortest length of a period.
	pub period: Moment,
	/// How long members can claim their part. After that it goes to the reserve.
	pub claim_time: Moment,
	/// How long a record of work can be contested.
	pub contest_time: Moment,
	pub work: BoundedVec<WorkKind, MaxKinds>,
}

impl<T: Config> Bylaws<T> {
	/// Checks that the bylaws make sense and keep the chain's bounds. Each kind of fault has its own error.
	pub fn validate(&self) -> DispatchResult {
		ensure!(is_text(&self.document.reference), Error::<T>::BadDocument);
		let sound = |class: &Class| (class.weight > 0) == class.has_voice();
		let voice = self.classes.iter().any(Class::has_voice);
		ensure!(voice && self.classes.iter().all(sound), Error::<T>::BadClasses);
		// Otherwise one member could decide for a class of many.
		let weights =
			self.classes.iter().filter(|class| class.has_voice()).map(|class| u32::from(class.weight));
		let (least, most) =
			weights.fold((u32::MAX, 0), |(least, most), weight| (least.min(weight), most.max(weight)));
		ensure!(most <= least.saturating_mul(T::MaxVoteRatio::get()), Error::<T>::BadClasses);
		ensure!((1..=MAX_PAR).contains(&self.par), Error::<T>::BadPar);
		let shares = [1, self.first_shares, self.least_shares, self.most_shares];
		ensure!(shares.is_sorted(), Error::<T>::BadShares);
		self.validate_times()?;
		self.validate_decisions()?;
		let Waterfall { reserve, commons, .. } = self.waterfall;
		let taken = reserve.deconstruct().checked_add(commons.deconstruct());
		let rest = taken.is_some_and(|taken| taken <= Perbill::one().deconstruct());
		ensure!(rest && reserve >= T::MinReserveShare::get(), Error::<T>::BadWaterfall);
		ensure!(self.solvency < Perbill::one(), Error::<T>::BadSolvency);
		let sound = |kind: &WorkKind| kind.weight > 0 && is_text(&kind.name);
		ensure!(!self.work.is_empty() && self.work.iter().all(sound), Error::<T>::BadWork);
		// Otherwise the auditor would audit what they have recorded.
		let audits = Authority::Office(Office::Auditor);
		ensure!(self.admission != audits && self.recording != audits, Error::<T>::BadOffice);
		Ok(())
	}

	fn validate_times(&self) -> DispatchResult {
		let times = [self.instalment_time, self.notice, self.defence, self.contest_time];
		let short = times.iter().all(|time| *time <= T::MaxTime::get());
		let claim = (T::MinClaimTime::get()..=T::MaxTime::get()).contains(&self.claim_time);
		let period = (T::MinPeriod::get()..=T::MaxTime::get()).contains(&self.period);
		// A member who is to be expelled needs time to appeal, and all need time to contest work.
		let answer = self.defence.min(self.contest_time) >= T::MinObjection::get();
		ensure!(short && claim && period && answer, Error::<T>::BadTimes);
		Ok(())
	}

	fn validate_decisions(&self) -> DispatchResult {
		let Decisions { ordinary, qualified, bylaws, dissolution } = &self.decisions;
		for decision in [ordinary, qualified, bylaws, dissolution] {
			let long = (T::MinDecision::get()..=T::MaxTime::get()).contains(&decision.duration);
			let majority = (Perbill::from_percent(50)..Perbill::one()).contains(&decision.majority);
			let quorum = decision.quorum >= T::MinQuorum::get();
			ensure!(long && majority && quorum, Error::<T>::BadDecisions);
		}
		let harder =
			|one: &Decision, other: &Decision| one.quorum >= other.quorum && one.majority >= other.majority;
		let ordered =
			harder(qualified, ordinary) && harder(bylaws, qualified) && harder(dissolution, qualified);
		let qualified = dissolution.majority >= Decisions::least_to_end() && !dissolution.quorum.is_zero();
		ensure!(ordered && qualified, Error::<T>::BadDecisions);
		Ok(())
	}

	/// The class with this number.
	pub fn class(&self, number: u8) -> Option<&Class> {
		self.classes.get(usize::from(number))
	}

	/// Whether the members of the class with this number have a voice.
	pub fn has_voice(&self, class: u8) -> bool {
		self.class(class).is_some_and(Class::has_voice)
	}
}

impl<T: Config> Pallet<T> {
	/// The current bylaws.
	pub(crate) fn bylaws(id: CooperativeId) -> Result<Bylaws<T>, DispatchError> {
		Self::bylaws_at(id, Self::cooperative(id)?.version)
	}

	/// A version of the bylaws.
	pub(crate) fn bylaws_at(id: CooperativeId, version: Version) -> Result<Bylaws<T>, DispatchError> {
		Ok(BylawsVersions::<T>::get(id, version).ok_or(Error::<T>::UnknownCooperative)?)
	}

	pub(crate) fn do_amend_bylaws(id: CooperativeId, of: Version, bylaws: Bylaws<T>) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		// Otherwise this resolution would undo a change by another one that its authors did not know.
		ensure!(of == cooperative.version, Error::<T>::OtherVersion);
		bylaws.validate()?;
		let old = Self::bylaws_at(id, cooperative.version)?;
		let kept = old.classes.iter().zip(&bylaws.classes).all(|(old, new)| old.kind == new.kind);
		let fixed = bylaws.book == cooperative.book && bylaws.classes.len() >= old.classes.len() && kept;
		ensure!(fixed, Error::<T>::BylawsFixed);
		// After a loss, the par value can be lowered to the share value for good. Then no surplus restores the
		// difference.
		ensure!(bylaws.par == old.par || bylaws.par == cooperative.share_value, Error::<T>::ParFixed);
		if bylaws.par != old.par {
			cooperative.payable_since = Self::now();
		}
		let version = cooperative.version.checked_add(1).ok_or(Error::<T>::TooManyVersions)?;
		let forgotten = version.checked_sub(T::MaxVersions::get());
		if let Some(oldest) = forgotten {
			let period = Self::open_period(id, &cooperative)?;
			ensure!(period.version > oldest, Error::<T>::TooManyVersions);
			BylawsVersions::<T>::remove(id, oldest);
		}
		let classes = bylaws.classes.iter().enumerate();
		let members = classes.map(|(at, _)| cooperative.members.get(at).copied().unwrap_or_default());
		cooperative.members = BoundedVec::truncate_from(members.collect());
		cooperative.version = version;
		Cooperatives::<T>::insert(id, cooperative);
		BylawsVersions::<T>::insert(id, version, bylaws.clone());
		Self::deposit_event(Event::Amended { cooperative: id, version, bylaws, forgotten });
		Ok(())
	}
}
