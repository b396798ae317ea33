//! The rule of a track.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use rochdale_primitives::{
	parameters::{Parameter, TRACKS},
	Moment,
};
use scale_info::TypeInfo;
use sp_runtime::Perbill;

/// How the members make one kind of decision. Times are in milliseconds.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrackRule {
	/// How long a proposal is discussed before the vote.
	pub preparation: Moment,
	/// How long the members can vote, unless the decision comes earlier.
	pub decision: Moment,
	/// How long a majority must last.
	pub confirmation: Moment,
	/// The time between an approval and the call that carries it out. The members can veto and cancel it meanwhile.
	pub enactment: Moment,
	/// How many members must support a proposal besides its proposer. More than a quarter of the members are never
	/// needed.
	pub supporters: u32,
	/// The least share of all members who say aye at the end of the vote. An earlier decision needs more.
	pub support: Perbill,
	/// The least share of ayes among ayes and nays.
	pub approval: Perbill,
}

impl TrackRule {
	/// The rule of the track with this place in [`TRACKS`], unless the community chooses another.
	#[allow(clippy::indexing_slicing)] // A wrong place does not compile.
	pub const fn default_of(place: usize) -> Self {
		let (_, _, track) = TRACKS[place];
		Self {
			preparation: track.preparation,
			decision: track.decision,
			confirmation: track.confirmation,
			enactment: track.enactment,
			supporters: track.supporters,
			support: Perbill::from_parts(track.support),
			approval: Perbill::from_parts(track.approval),
		}
	}

	/// Its numbers, each with its row of the table of bounds.
	pub fn numbers(&self) -> [(Parameter, u128); 7] {
		[
			(Parameter::TrackPreparation, self.preparation.into()),
			(Parameter::TrackDecision, self.decision.into()),
			(Parameter::TrackConfirmation, self.confirmation.into()),
			(Parameter::TrackEnactment, self.enactment.into()),
			(Parameter::TrackSupporters, self.supporters.into()),
			(Parameter::TrackSupport, self.support.deconstruct().into()),
			(Parameter::TrackApproval, self.approval.deconstruct().into()),
		]
	}
}
