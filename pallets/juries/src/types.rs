//! The types that are stored about cases, the rules, and the trait by which the runtime explains its disputes.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::traits::Get;
use rochdale_primitives::{Limit, MemberId, Moment, Roll};
use scale_info::TypeInfo;

use crate::{Config, REDRAWS};

/// The number of a case.
pub type CaseId = u32;

/// A secret that a party mixes into the lot.
pub type SecretSeed = [u8; 32];

/// A secret that hides a vote until it is revealed.
pub type Salt = [u8; 32];

macro_rules! stored {
	($($(#[$attribute:meta])* $kind:ident $name:ident $body:tt)*) => {$(
		#[derive(
			Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen,
			TypeInfo,
		)]
		$(#[$attribute])*
		pub $kind $name $body
	)*};
}

stored! {
	/// The two sides of a dispute.
	enum Side {
		/// Those who want the claim to be upheld.
		Claimant,
		/// Those who want it to be dismissed.
		Respondent,
	}

	/// The two panels that can decide a case.
	enum Level {
		First,
		Appeal,
	}

	/// What an account is to a dispute.
	struct Party {
		pub side: Side,
		/// Whether it mixes a seed into the lot for its side.
		pub principal: bool,
	}

	/// Why a juror has left a panel.
	enum Cause {
		/// They did not want to serve.
		Declined,
		/// They are no longer a member.
		Lapsed,
		/// They did not answer in time whether they serve.
		NoAnswer,
		/// They did not vote in time.
		NoVote,
		/// They did not reveal their vote in time.
		NotRevealed,
	}
}

/// Explains the disputes of a runtime.
pub trait Disputes<Dispute, AccountId> {
	/// A call of the runtime.
	type Call;

	/// What this account is to this dispute now. Each side has at most one principal. It can be the key of somebody who
	/// is no active member, such as a candidate or a person whose key is disputed.
	fn party(dispute: &Dispute, who: &AccountId) -> Option<Party>;

	/// Whether this member was near to a party at that time, as a voucher or a guardian. Later changes do not count, nor
	/// what a party does without the member, such as a vouch for them. Otherwise a party could exclude jurors.
	fn is_near(dispute: &Dispute, member: MemberId, then: Moment) -> bool;

	/// Whether a seat in this dispute counts. A member has a few of them at most, and an absent juror is not drawn for
	/// a time. Where members can open many disputes at no price, seats must not count. Otherwise somebody could keep
	/// others busy with such disputes, and so choose who is left for another one.
	fn counts(dispute: &Dispute) -> bool;

	/// The call that carries out this verdict. The pallet makes it with the origin
	/// [`RawOrigin::Verdict`](crate::RawOrigin).
	fn verdict(dispute: &Dispute, upheld: bool) -> Self::Call;

	/// A dispute that waits for a verdict, and whose principals are these accounts, for benchmarks; another one for
	/// each `n`. The work on it costs most.
	#[cfg(feature = "runtime-benchmarks")]
	fn example(n: u32, claimant: &AccountId, respondent: &AccountId) -> Dispute;
}

/// How cases are decided. All spans are in milliseconds of the community's clock.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Rules {
	/// The seats of the first panel. More than half of them decide, so it should be an odd number.
	pub panel: u32,
	/// The seats of the panel that hears an appeal.
	pub appeal_panel: u32,
	/// The most panels on which a member sits at once.
	pub most_panels: u32,
	/// For how long the principals commit to seeds.
	pub seeding: Moment,
	/// An estimate of how long it takes until fresh randomness is known: about three sessions. Only [`Rules::length`]
	/// uses it.
	pub randomness: Moment,
	/// For how long the principals reveal their seeds.
	pub unsealing: Moment,
	/// For how long the lot is drawn, if members with a free seat are scarce.
	pub drawing: Moment,
	/// For how long those who are drawn can answer.
	pub answering: Moment,
	/// For how long parties and jurors discuss the case.
	pub deliberating: Moment,
	/// For how long jurors commit to their votes.
	pub voting: Moment,
	/// For how long they reveal them.
	pub revealing: Moment,
	/// For how long a party can appeal.
	pub appealing: Moment,
	/// The time kept at the end for carrying out the verdict.
	pub reserve: Moment,
	/// For how long a juror is not drawn who was absent.
	pub absence: Moment,
	/// For how long the record of a case is kept.
	pub record: Moment,
	/// The fee of a juror who has voted.
	pub fee: u128,
	/// The most that is paid as fees in each period.
	pub fee_limit: Limit,
}

impl Rules {
	/// How many jurors sit at this level.
	pub fn size(&self, level: Level) -> u32 {
		match level {
			Level::First => self.panel,
			Level::Appeal => self.appeal_panel,
		}
	}

	/// The longest that one panel takes, from the opening or the appeal to the verdict, with all replacements.
	pub fn length(&self) -> Moment {
		let sitting = self.drawing.saturating_add(self.answering).saturating_add(self.voting);
		[self.seeding, self.randomness, self.unsealing, self.deliberating, self.revealing]
			.into_iter()
			.fold(sitting.saturating_mul(Moment::from(REDRAWS).saturating_add(1)), Moment::saturating_add)
	}

	/// The longest that a case takes with its appeal. An asking pallet should wait at least this long for a decision.
	pub fn whole_length(&self) -> Moment {
		self.length().saturating_mul(2).saturating_add(self.appealing).saturating_add(self.reserve)
	}
}

/// At which step a case is.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage<BlockNumber> {
	/// The principals commit to seeds.
	Seeding,
	/// Nobody can commit any more. The case waits for randomness that nobody could know then.
	Sealed {
		/// The randomness must have been unknown until after this block.
		after: BlockNumber,
		/// Whether `after` is the end of an epoch that began before the commitments ended. The randomness that is used
		/// comes from the epoch after that one.
		whole: bool,
	},
	/// The principals reveal their seeds.
	Unsealing,
	/// The lot is drawn.
	Drawing,
	/// Those who are drawn say whether they serve.
	Summoning,
	/// Parties and jurors discuss the case.
	Deliberating,
	/// The jurors commit to their votes.
	Voting,
	/// The jurors reveal their votes.
	Revealing,
	/// The first panel has spoken, and a party can appeal.
	Appealing,
	/// The verdict is final, and is carried out next.
	Deciding,
	/// The dispute needs no decision any more. The jurors are released next.
	Withdrawn {
		/// Whether a panel was sitting.
		sat: bool,
	},
	/// The case is over, and its record is kept.
	Over {
		/// Whether a verdict was carried out.
		carried_out: bool,
	},
	/// The record is being removed.
	Clearing,
}

impl<BlockNumber> Stage<BlockNumber> {
	/// Whether a verdict can still come about or change.
	pub fn is_open(&self) -> bool {
		!matches!(self, Self::Deciding | Self::Withdrawn { .. } | Self::Over { .. } | Self::Clearing)
	}

	/// Whether jurors of the present level have seats.
	pub fn sits(&self) -> bool {
		matches!(self, Self::Drawing | Self::Summoning | Self::Deliberating | Self::Voting | Self::Revealing)
	}
}

/// A principal's part in the lot.
#[derive(
	Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Seed<AccountId, Hash> {
	/// The principal has not taken part.
	#[default]
	None,
	/// The hash of a seed that is not revealed, and who has committed to it.
	Committed {
		by: AccountId,
		commitment: Hash,
	},
	Revealed(SecretSeed),
}

/// The seeds of both sides.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Seeds<AccountId, Hash> {
	pub claimant: Seed<AccountId, Hash>,
	pub respondent: Seed<AccountId, Hash>,
}

impl<AccountId, Hash> Default for Seeds<AccountId, Hash> {
	fn default() -> Self {
		Self { claimant: Seed::None, respondent: Seed::None }
	}
}

impl<AccountId, Hash> Seeds<AccountId, Hash> {
	pub fn of(&mut self, side: Side) -> &mut Seed<AccountId, Hash> {
		match side {
			Side::Claimant => &mut self.claimant,
			Side::Respondent => &mut self.respondent,
		}
	}

	pub fn both(&self) -> [&Seed<AccountId, Hash>; 2] {
		[&self.claimant, &self.respondent]
	}

	/// How many seeds are committed to, and not revealed.
	pub fn sealed(&self) -> usize {
		self.both().into_iter().filter(|seed| matches!(seed, Seed::Committed { .. })).count()
	}

	/// The seeds that are revealed.
	pub fn revealed(&self) -> [Option<SecretSeed>; 2] {
		self.both().map(|seed| match seed {
			Seed::Revealed(seed) => Some(*seed),
			_ => None,
		})
	}
}

/// A dispute before the jury.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Case<AccountId, BlockNumber, Hash, Dispute> {
	pub dispute: Dispute,
	pub level: Level,
	pub stage: Stage<BlockNumber>,
	/// When the stage ends, if it ends by time; otherwise when it has begun.
	pub ends_at: Moment,
	/// The time of the case on the agenda.
	pub due_at: Moment,
	pub opened: Moment,
	/// The asking pallet takes a decision only before this time.
	pub until: Moment,
	/// When the verdict that stands becomes final, however far the case is.
	pub last: Moment,
	/// The rules of its opening. A later change would not fit in the time that the asking pallet waits.
	pub rules: Rules,
	/// The members among whom the lot is drawn: those of the opening.
	pub roll: Roll,
	/// All their numbers are below this one.
	pub numbers: MemberId,
	pub seeds: Seeds<AccountId, Hash>,
	/// The chain's randomness; when the seeds are revealed, the seed of the lot.
	pub random: Hash,
	/// How many numbers the lot has tried.
	pub tries: u64,
	/// How many times those who have gone were replaced.
	pub redraws: u32,
	/// How many seats the panel has.
	pub size: u32,
	/// Whether the time for statements is over.
	pub heard: bool,
	/// The verdict that stands: whether the claim is upheld, or none.
	pub verdict: Option<bool>,
}

/// What a juror has done.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Service<Hash> {
	/// Is drawn, and has not answered.
	Summoned,
	/// Has said that they serve.
	Serving,
	/// Has committed to a vote.
	Committed(Hash),
	/// Has voted, for upholding the claim or not.
	Voted(bool),
	/// Is no longer on the panel.
	Gone,
}

/// Somebody who was drawn for a panel.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Juror<Hash> {
	pub member: MemberId,
	pub service: Service<Hash>,
}

impl<Hash> Juror<Hash> {
	/// Whether they are still on the panel.
	pub fn sits(&self) -> bool {
		!matches!(self.service, Service::Gone)
	}
}

/// The author of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Author<AccountId> {
	Party(AccountId),
	Juror(MemberId),
}

/// A member's duties as a juror.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Duty {
	/// On how many panels they sit.
	pub panels: u32,
	/// They are not drawn before this time, because they were absent.
	pub absent_until: Moment,
	/// The fees that could not be paid yet.
	pub owed: u128,
}

/// The most who can be drawn for one panel: with each replacement as many as it has seats.
pub struct MaxDrawn<T>(PhantomData<T>);

impl<T: Config> Get<u32> for MaxDrawn<T> {
	fn get() -> u32 {
		T::MaxPanel::get().saturating_mul(REDRAWS.saturating_add(1))
	}
}
