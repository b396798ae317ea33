//! Bylaws, as terms.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult, ensure, pallet_prelude::ConstU32, sp_runtime::Perbill, BoundedVec,
	CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

use crate::*;

/// The most classes of members.
pub type MaxClasses = ConstU32<8>;
/// The most kinds of work.
pub type MaxKinds = ConstU32<16>;
/// The largest par value: with 2^32 shares of it, everything fits into 128 bits.
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

/// A class of members. Its number is its place in the bylaws.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Class {
	/// What its members are.
	pub kind: ClassKind,
	/// What the vote of each of them counts: 0 for supporters, and for nobody else. The chain bounds how many times as
	/// much as another it can count.
	pub weight: u8,
}

impl Class {
	/// Whether its members have a voice.
	pub fn has_voice(&self) -> bool {
		self.kind != ClassKind::Supporter
	}
}

/// An office. Who holds it can spend, if the members have given it a limit.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Office {
	/// Speaks for the cooperative.
	#[codec(index = 0)]
	Chair,
	/// Keeps the money, and ends wages.
	#[codec(index = 1)]
	Treasurer,
	/// Records work.
	#[codec(index = 2)]
	Bookkeeper,
}

/// Who does something for the cooperative. The members can always do it too, by a resolution.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Authority<AccountId> {
	/// The members alone, by a resolution.
	#[codec(index = 0)]
	Members,
	/// Who holds this office.
	#[codec(index = 1)]
	Office(Office),
	/// This account: a till, a meter, another cooperative.
	#[codec(index = 2)]
	Account(AccountId),
}

/// What kind of resolution it takes.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Kind {
	/// Every day's.
	#[codec(index = 0)]
	Ordinary,
	/// What weighs more: expulsions, paying out what was retained.
	#[codec(index = 1)]
	Qualified,
	/// Other bylaws.
	#[codec(index = 2)]
	Bylaws,
	/// The end.
	#[codec(index = 3)]
	Dissolution,
}

impl Kind {
	/// Whether a resolution of this kind can do what needs one of that kind. The two highest do not stand in for each
	/// other.
	pub fn covers(self, needed: Self) -> bool {
		match needed {
			Self::Ordinary => true,
			Self::Qualified => self != Self::Ordinary,
			Self::Bylaws | Self::Dissolution => self == needed,
		}
	}
}

/// How a kind of resolution is decided.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Decision {
	/// The part of all votes that must be cast. The chain has a least one.
	pub quorum: Perbill,
	/// More than this part of the votes for and against must be for it: at least a half.
	pub majority: Perbill,
	/// How long members can vote.
	pub duration: Moment,
}

/// How each kind of resolution is decided. None is easier than the ordinary one, nor the last two than the qualified
/// one; and the end takes a quorum, and [`Decisions::least_to_end`] of the votes.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Decisions {
	/// Every day's.
	pub ordinary: Decision,
	/// What weighs more.
	pub qualified: Decision,
	/// Other bylaws.
	pub bylaws: Decision,
	/// The end.
	pub dissolution: Decision,
}

impl Decisions {
	/// The least majority for the end: two thirds.
	pub fn least_to_end() -> Perbill {
		Perbill::from_rational(2u32, 3)
	}

	/// How this kind is decided.
	pub fn of(&self, kind: Kind) -> &Decision {
		match kind {
			Kind::Ordinary => &self.ordinary,
			Kind::Qualified => &self.qualified,
			Kind::Bylaws => &self.bylaws,
			Kind::Dissolution => &self.dissolution,
		}
	}
}

/// How a surplus flows. What restores shares that a loss has written down comes first; these are parts of what is
/// left then.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Waterfall {
	/// The reserve's, rounded up. The chain has a floor for it.
	pub reserve: Perbill,
	/// The commons', rounded down.
	pub commons: Perbill,
	/// The most interest on a share for a period, as a part of its value, rounded down.
	pub interest: Perbill,
	/// The part in cash of what is left for patronage, rounded down. The rest is retained.
	pub cash: Perbill,
}

/// A kind of work.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct WorkKind {
	/// What it is, in UTF-8: hours worked, purchases, deliveries, kWh.
	pub name: Text<MaxName>,
	/// What a unit of it counts; at least 1.
	pub weight: u32,
}

/// The terms that members sign, and change by a resolution.
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
	/// The classes of members. They keep their places and kinds in later versions; new ones are added behind them.
	pub classes: BoundedVec<Class, MaxClasses>,
	/// The currency of the books. It cannot be changed.
	pub book: AssetOf<T>,
	/// What a share costs.
	pub par: Balance,
	/// The least shares that a member subscribes; at least 1.
	pub least_shares: u32,
	/// The most shares that a member has.
	pub most_shares: u32,
	/// How many of the shares are paid at admission; at least 1.
	pub first_shares: u32,
	/// How long a member has to pay the others.
	pub instalment_time: Moment,
	/// How long before their redemption members give notice.
	pub notice: Moment,
	/// How long who is to be expelled can appeal to the members.
	pub defence: Moment,
	/// Who admits members.
	pub admission: Authority<T::AccountId>,
	/// Who records work.
	pub recording: Authority<T::AccountId>,
	/// How resolutions are decided.
	pub decisions: Decisions,
	/// How a surplus flows.
	pub waterfall: Waterfall,
	/// The part of the share capital that must be there in free money after a redemption.
	pub solvency: Perbill,
	/// How long a period lasts, at least.
	pub period: Moment,
	/// How long members can claim their part; what they do not is the reserve's.
	pub claim_time: Moment,
	/// How long a record of work can be contested.
	pub contest_time: Moment,
	/// The kinds of work.
	pub work: BoundedVec<WorkKind, MaxKinds>,
}

/// Whether it is UTF-8 with something in it.
pub(crate) fn is_text(text: &[u8]) -> bool {
	core::str::from_utf8(text).is_ok_and(|text| !text.trim().is_empty())
}

/// Checks a name.
pub(crate) fn ensure_name<T: Config>(name: &[u8]) -> DispatchResult {
	ensure!(is_text(name), Error::<T>::BadName);
	Ok(())
}

impl<T: Config> Bylaws<T> {
	/// Checks that they make sense, with one error for each fault.
	pub fn validate(&self) -> DispatchResult {
		ensure!(is_text(&self.document.reference), Error::<T>::BadDocument);
		let sound = |class: &Class| (class.weight > 0) == class.has_voice();
		let voice = self.classes.iter().any(Class::has_voice);
		ensure!(voice && self.classes.iter().all(sound), Error::<T>::BadClasses);
		// Else one member could decide for a class of many.
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
		Ok(())
	}

	fn validate_times(&self) -> DispatchResult {
		let times = [self.instalment_time, self.notice, self.defence, self.contest_time];
		let short = times.iter().all(|time| *time <= T::MaxTime::get());
		let claim = (T::MinClaimTime::get()..=T::MaxTime::get()).contains(&self.claim_time);
		let period = (T::MinPeriod::get()..=T::MaxTime::get()).contains(&self.period);
		// A member who is to be expelled has some time to appeal, and all have some to contest.
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
