//! The `community_meeting*` methods: the general assemblies of cooperatives, with their agendas, votes and minutes. The
//! conventions are the same as in [`super::community`].
//!
//! A member's number in them is the place in the cooperative's register, not the number of a person in the community.

mod answers;

pub use answers::*;

use std::sync::Arc;

use jsonrpsee::proc_macros::rpc;
use pallet_cooperatives::MemberNo;
use pallet_juries::CaseId;
use pallet_meetings as meetings;
use pallet_meetings::{ItemNo, MeetingNo, MeetingsApi};
use rochdale_primitives::{CooperativeId, ElectorateId};
use rochdale_runtime::{disputes::Dispute, opaque::Block, Hash, Runtime};
use sp_api::ProvideRuntimeApi;

use super::{
	community::DEFAULT_PAGE,
	cooperatives::{Resolution, Source as CooperativesSource},
	dates::{dated, read},
	decisions::{Case, Source as DecisionsSource, Words},
	error::{no_state, Error},
};
use crate::client::FullClient;

/// The methods. The last parameter of each is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait Meetings {
	/// The meetings of a cooperative that are kept, from this number down to the oldest.
	#[method(name = "community_meetings", blocking)]
	fn meetings(
		&self,
		coop: CooperativeId,
		start: Option<MeetingNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<MeetingPage, Error>;

	/// One meeting, with its agenda and minutes, and the members at it, from this number in the register on.
	#[method(name = "community_meeting", blocking)]
	fn meeting(
		&self,
		coop: CooperativeId,
		meeting: MeetingNo,
		start: Option<MemberNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<WholeMeeting, Error>;
}

/// A meeting with its agenda, and its minutes if it is concluded.
pub type Record = (meetings::MeetingInfo, Vec<meetings::Item>, Option<meetings::MinutesInfo>);

/// A member's objection to what a meeting has decided, and the case of the jury that judges it, if one is open.
pub type Objected = (meetings::Objection, Option<CaseId>);

/// The source of the answers.
pub trait Source: CooperativesSource + DecisionsSource {
	/// The meetings from this number down, and the start of the next page.
	fn meetings(
		&self,
		at: Hash,
		coop: CooperativeId,
		start: Option<MeetingNo>,
		count: u32,
	) -> Result<(Vec<meetings::MeetingInfo>, Option<MeetingNo>), Error>;
	/// A meeting; none if its record is not kept.
	fn meeting(&self, at: Hash, coop: CooperativeId, number: MeetingNo) -> Result<Option<Record>, Error>;
	/// The members at a meeting from this number on, and the start of the next page.
	fn participants(
		&self,
		at: Hash,
		coop: CooperativeId,
		number: MeetingNo,
		start: MemberNo,
		count: u32,
	) -> Result<(Vec<meetings::Participant>, Option<MemberNo>), Error>;
	/// The objection to an item of a meeting, if there is one.
	fn objection(
		&self,
		at: Hash,
		coop: CooperativeId,
		number: MeetingNo,
		item: ItemNo,
	) -> Result<Option<Objected>, Error>;
}

/// Calls a function of the runtime API for a cooperative.
macro_rules! ask {
	($client:expr, $method:ident, $at:expr, $coop:expr $(, $argument:expr)*) => {
		MeetingsApi::<Block>::$method(
			&*$client.runtime_api(),
			$at,
			ElectorateId::Cooperative($coop)
			$(, $argument)*
		)
		.map_err(|error| no_state($at, error))
	};
}

impl Source for FullClient {
	fn meetings(
		&self,
		at: Hash,
		coop: CooperativeId,
		start: Option<MeetingNo>,
		count: u32,
	) -> Result<(Vec<meetings::MeetingInfo>, Option<MeetingNo>), Error> {
		ask!(self, meetings, at, coop, start, count).and_then(|told| dated(self, at, told))
	}

	fn meeting(&self, at: Hash, coop: CooperativeId, number: MeetingNo) -> Result<Option<Record>, Error> {
		let Some((info, agenda, minutes)) = ask!(self, meeting, at, coop, number)? else { return Ok(None) };
		Ok(Some((dated(self, at, info)?, agenda, minutes)))
	}

	fn participants(
		&self,
		at: Hash,
		coop: CooperativeId,
		number: MeetingNo,
		start: MemberNo,
		count: u32,
	) -> Result<(Vec<meetings::Participant>, Option<MemberNo>), Error> {
		ask!(self, participants, at, coop, number, start, count)
	}

	fn objection(
		&self,
		at: Hash,
		coop: CooperativeId,
		number: MeetingNo,
		item: ItemNo,
	) -> Result<Option<Objected>, Error> {
		let electorate = ElectorateId::Cooperative(coop);
		let key = meetings::Objections::<Runtime>::hashed_key_for((electorate, number), item);
		let Some(objection) = read::<meetings::Objection>(self, at, key)? else { return Ok(None) };
		let dispute = Dispute::Objection { electorate, meeting: number, item };
		let case = read(self, at, pallet_juries::CaseAbout::<Runtime>::hashed_key_for(dispute))?;
		Ok(Some((dated(self, at, objection)?, case)))
	}
}

pub struct Meetings<S> {
	source: Arc<S>,
}

impl<S: Source> Meetings<S> {
	pub fn new(source: Arc<S>) -> Self {
		Self { source }
	}

	/// Fails if there is no such cooperative.
	fn ensure_cooperative(&self, at: Hash, coop: CooperativeId) -> Result<(), Error> {
		let known = self.source.cooperative(at, coop)?.is_some();
		known.then_some(()).ok_or(Error::UnknownCooperative(coop))
	}

	/// The objection to an item of a meeting, if there is one, with how far the jury has come.
	fn objection(
		&self,
		at: Hash,
		coop: CooperativeId,
		meeting: MeetingNo,
		item: ItemNo,
	) -> Result<Option<MeetingObjection>, Error> {
		let Some((objection, number)) = self.source.objection(at, coop, meeting, item)? else {
			return Ok(None);
		};
		let case = match number {
			Some(number) => self.source.case(at, number)?.map(|info| Case::new(number, info)),
			None => None,
		};
		Ok(Some(MeetingObjection::new(&objection, case)))
	}

	/// The items of an agenda, with the resolutions whose record is kept.
	fn agenda(
		&self,
		at: Hash,
		coop: CooperativeId,
		meeting: MeetingNo,
		items: Vec<meetings::Item>,
	) -> Result<Vec<Item>, Error> {
		// The names of the runtime are many, and only calls need them.
		let mut words: Option<Words> = None;
		let mut agenda = Vec::with_capacity(items.len());
		for (number, item) in (0..).zip(items) {
			let mut choices = Vec::with_capacity(item.options.len());
			for option in &item.options {
				let (page, _) = self.source.resolutions(at, coop, option.resolution, 1)?;
				let known = page.into_iter().find(|known| known.number == option.resolution);
				let resolution = known.map(Resolution::from);
				let calls = resolution.as_ref().is_some_and(|resolution| resolution.motion.call.is_some());
				if calls && words.is_none() {
					words = Some(Words::read(&self.source.metadata(at)?).map_err(Error::NoAnswer)?);
				}
				choices.push(ItemOption::new(option, resolution, words.as_ref()));
			}
			// Members object to what a meeting has accepted.
			let objection = match item.accepted() {
				Some(_) => self.objection(at, coop, meeting, number)?,
				None => None,
			};
			agenda.push(Item::new(number, &item, choices, objection));
		}
		Ok(agenda)
	}
}

impl<S: Source> MeetingsServer for Meetings<S> {
	fn meetings(
		&self,
		coop: CooperativeId,
		start: Option<MeetingNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<MeetingPage, Error> {
		let at = self.source.block(at)?;
		self.ensure_cooperative(at, coop)?;
		let count = count.unwrap_or(DEFAULT_PAGE);
		let (infos, next) = self.source.meetings(at, coop, start, count)?;
		Ok(MeetingPage { meetings: infos.into_iter().map(Meeting::from).collect(), next })
	}

	fn meeting(
		&self,
		coop: CooperativeId,
		meeting: MeetingNo,
		start: Option<MemberNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<WholeMeeting, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		self.ensure_cooperative(at, coop)?;
		let record = self.source.meeting(at, coop, meeting)?;
		let (info, items, minutes) = record.ok_or(Error::UnknownMeeting(meeting))?;
		let (participants, next) = self.source.participants(at, coop, meeting, start, count)?;
		let participants = participants.into_iter().map(|one| Participant::new(one, &items)).collect();
		Ok(WholeMeeting {
			meeting: info.into(),
			minutes: minutes.map(Minutes::from),
			participants,
			next,
			agenda: self.agenda(at, coop, meeting, items)?,
		})
	}
}
