//! How meetings are called, and what comes on their agenda.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
	BoundedVec,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use rochdale_primitives::{Register, StandingItems};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The time of the chain's clock.
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	pub(crate) fn known_meeting(of: ElectorateId, number: MeetingNo) -> Result<Meeting<T>, DispatchError> {
		Ok(Meetings::<T>::get(of, number).ok_or(Error::<T>::UnknownMeeting)?)
	}

	/// A meeting that is not concluded.
	pub(crate) fn called_meeting(of: ElectorateId, number: MeetingNo) -> Result<Meeting<T>, DispatchError> {
		let meeting = Self::known_meeting(of, number)?;
		ensure!(meeting.conclusion.is_none(), Error::<T>::WrongStage);
		Ok(meeting)
	}

	/// The latest meeting, if its record is kept.
	pub(crate) fn latest(of: ElectorateId) -> Option<(MeetingNo, Meeting<T>)> {
		let number = NextMeeting::<T>::get(of).checked_sub(1)?;
		Some((number, Meetings::<T>::get(of, number)?))
	}

	/// Whether the members have held no yearly meeting for longer than their rules allow.
	pub(crate) fn overdue(of: ElectorateId) -> bool {
		let Some(since) = T::Electorates::since(of) else { return false };
		let met = LastMet::<T>::get(of).map_or(since, |yearly| yearly.at);
		Self::now() >= met.saturating_add(RulesOf::<T>::get(of).every)
	}

	/// The business that the call puts on the agenda. There is none if the accounts were presented before: then it is not
	/// the yearly meeting.
	fn standing_items(of: ElectorateId, opens_at: Moment) -> StandingItems {
		let presented = LastMet::<T>::get(of).map(|yearly| yearly.accounts);
		let standing = T::Electorates::standing_items(of, opens_at);
		if standing.accounts > presented {
			standing
		} else {
			StandingItems::default()
		}
	}

	/// How many members must demand a meeting: their share, and one at least.
	pub(crate) fn demands_needed(of: ElectorateId, register: &Register) -> u32 {
		RulesOf::<T>::get(of).convene_share.mul_ceil(register.members).max(1)
	}

	pub(crate) fn ensure_speaker(of: ElectorateId, member: MemberNo, who: &T::AccountId) -> DispatchResult {
		ensure!(T::Electorates::speaks_for(of, member, who), Error::<T>::NotYourNumber);
		Ok(())
	}

	/// The storage of a meeting with a full agenda, and an objection to each item, as the deposit counts it. What members
	/// add beside that is bounded by their number.
	pub(crate) fn footprint() -> Footprint {
		use codec::MaxEncodedLen;
		let item = Item::max_encoded_len().saturating_add(Objection::max_encoded_len()) as u64;
		let items = item.saturating_mul(MAX_ITEMS.into());
		let records = Meeting::<T>::max_encoded_len().saturating_add(Minutes::<T>::max_encoded_len());
		Footprint { count: 1, size: items.saturating_add(records as u64) }
	}

	pub(crate) fn do_set_rules(of: ElectorateId, rules: Rules) -> DispatchResult {
		rules.validate::<T>()?;
		ensure!(T::Electorates::register(of).is_some(), Error::<T>::UnknownElectorate);
		RulesOf::<T>::insert(of, rules);
		Self::deposit_event(Event::RulesSet { electorate: of, rules });
		Ok(())
	}

	pub(crate) fn do_demand(who: T::AccountId, of: ElectorateId, member: MemberNo) -> DispatchResult {
		Self::ensure_speaker(of, member, &who)?;
		let meeting = NextMeeting::<T>::get(of);
		let key = (of, meeting);
		ensure!(!Demands::<T>::contains_key(key, member), Error::<T>::AlreadyDemanded);
		let demands = DemandCount::<T>::get(key).checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Demands::<T>::insert(key, member, ());
		DemandCount::<T>::insert(key, demands);
		Self::deposit_event(Event::Demanded { electorate: of, meeting, member, demands });
		Ok(())
	}

	/// Members withdraw their own demands, and anyone those of members without a voice.
	pub(crate) fn do_withdraw_demand(
		who: T::AccountId,
		of: ElectorateId,
		member: MemberNo,
	) -> DispatchResult {
		let meeting = NextMeeting::<T>::get(of);
		let key = (of, meeting);
		let gone = T::Electorates::class(of, member).is_none();
		let may = gone || T::Electorates::speaks_for(of, member, &who);
		ensure!(may && Demands::<T>::contains_key(key, member), Error::<T>::NotDemanded);
		let demands = DemandCount::<T>::get(key).checked_sub(1).ok_or(ArithmeticError::Underflow)?;
		Demands::<T>::remove(key, member);
		DemandCount::<T>::insert(key, demands);
		Self::deposit_event(Event::DemandWithdrawn { electorate: of, meeting, member, demands });
		Ok(())
	}

	/// The account that may call a meeting now: the chair or the members together, a member who demands it with enough
	/// others, or anyone if it is overdue.
	fn convener(
		origin: OriginFor<T>,
		of: ElectorateId,
		member: Option<MemberNo>,
		register: &Register,
		documents: usize,
	) -> Result<T::AccountId, DispatchError> {
		let origin = match T::ConveneOrigin::try_origin(origin, &of) {
			Ok(who) => return Ok(who),
			Err(origin) => origin,
		};
		let who = ensure_signed(origin)?;
		let key = (of, NextMeeting::<T>::get(of));
		let enough = DemandCount::<T>::get(key) >= Self::demands_needed(of, register);
		let demands = member.is_some_and(|member| {
			Demands::<T>::contains_key(key, member) && T::Electorates::speaks_for(of, member, &who)
		});
		ensure!((enough && demands) || Self::overdue(of), Error::<T>::MayNotConvene);
		// A stranger who calls an overdue meeting leaves room for the accounts.
		ensure!(documents <= OTHERS_DOCUMENTS, Error::<T>::TooManyDocuments);
		Ok(who)
	}

	/// Checks that the members meet, and that no meeting is called.
	fn ready(of: ElectorateId) -> Result<Register, DispatchError> {
		let register = T::Electorates::register(of).ok_or(Error::<T>::UnknownElectorate)?;
		let called = Self::latest(of).is_some_and(|(_, latest)| latest.conclusion.is_none());
		ensure!(!called, Error::<T>::StillCalled);
		Ok(register)
	}

	/// A new meeting without an agenda. The caller stores it.
	pub(crate) fn begin(
		of: ElectorateId,
		by: T::AccountId,
		register: Register,
		opens_at: Moment,
		first: Option<MeetingNo>,
		accounts: Option<u32>,
	) -> Result<(MeetingNo, Meeting<T>), DispatchError> {
		let (rules, now) = (RulesOf::<T>::get(of), Self::now());
		let earliest = now.saturating_add(rules.notice);
		// A meeting in the far future would keep all others from being called.
		let latest = earliest.saturating_add(rules.notice);
		ensure!((earliest..=latest).contains(&opens_at), Error::<T>::BadTimes);
		let number = NextMeeting::<T>::get(of);
		NextMeeting::<T>::insert(of, number.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		let quorum = if first.is_some() { rules.second_quorum } else { rules.quorum };
		let closes_at = opens_at.saturating_add(rules.sitting);
		let meeting = Meeting {
			deposit: (by.clone(), T::Deposit::new(&by, Self::footprint())?),
			called_at: now,
			// The agenda of a second call is that of the first.
			motions_until: if first.is_some() { now } else { now.saturating_add(rules.motions) },
			opens_at,
			closes_at,
			reveals_until: closes_at.saturating_add(rules.revealing),
			register,
			quorum: quorum.max(T::MinQuorum::get()),
			most_proxies: rules.most_proxies,
			limit: rules.limit,
			first,
			accounts,
			documents: Default::default(),
			items: 0,
			resolutions: 0,
			secret: false,
			present: 0,
			in_person: 0,
			conclusion: None,
		};
		Self::deposit_event(Event::Convened {
			electorate: of,
			meeting: number,
			by,
			first,
			motions_until: meeting.motions_until,
			opens_at,
			closes_at,
			reveals_until: meeting.reveals_until,
			register: meeting.register.clone(),
			quorum: meeting.quorum,
			accounts,
		});
		Ok((number, meeting))
	}

	/// The next place on the agenda.
	fn next_place(meeting: &mut Meeting<T>) -> Result<ItemNo, DispatchError> {
		ensure!(u32::from(meeting.items) < MAX_ITEMS, Error::<T>::TooManyItems);
		let place = meeting.items;
		meeting.items = place.checked_add(1).ok_or(Error::<T>::TooManyItems)?;
		Ok(place)
	}

	/// Puts an election on the agenda, if it has none to this office. The caller stores the meeting.
	fn table_election(
		of: ElectorateId,
		number: MeetingNo,
		meeting: &mut Meeting<T>,
		office: u8,
	) -> DispatchResult {
		let key = (of, number);
		let mut items = (0..meeting.items).filter_map(|place| Items::<T>::get(key, place));
		if items.any(|item| item.office == Some(office)) {
			return Ok(());
		}
		let item = Self::next_place(meeting)?;
		meeting.secret = true;
		let options = BoundedVec::default();
		let election = Item { office: Some(office), secret: true, options, nays: 0, abstentions: 0 };
		Items::<T>::insert(key, item, election);
		Self::deposit_event(Event::ElectionTabled { electorate: of, meeting: number, item, office });
		Ok(())
	}

	/// Puts a resolution on the agenda: beside its rivals if it is an election, and otherwise as an item of its own.
	/// Elections are secret. The caller stores the meeting.
	pub(crate) fn table(
		of: ElectorateId,
		number: MeetingNo,
		meeting: &mut Meeting<T>,
		resolution: ResolutionId,
		by: Option<MemberNo>,
		secret: bool,
	) -> DispatchResult {
		ensure!(!ItemOf::<T>::contains_key(of, resolution), Error::<T>::AlreadyOnAgenda);
		ensure!(meeting.resolutions < MAX_RESOLUTIONS, Error::<T>::TooManyItems);
		meeting.resolutions = meeting.resolutions.saturating_add(1);
		let until = meeting.reveals_until.saturating_add(CONCLUDE_WITHIN);
		let office = T::Electorates::put_on_agenda(of, resolution, until)?;
		let key = (of, number);
		let option = ItemOption { resolution, by, ayes: 0, accepted: None };
		let rivals = office.and_then(|_| {
			let items = (0..meeting.items).filter_map(|place| Some((place, Items::<T>::get(key, place)?)));
			items.into_iter().find(|(_, item)| item.office == office)
		});
		let (place, mut item) = match rivals {
			Some(rivals) => rivals,
			None => {
				let place = Self::next_place(meeting)?;
				let options = BoundedVec::default();
				(place, Item { office, secret: secret || office.is_some(), options, nays: 0, abstentions: 0 })
			}
		};
		if office.is_some() {
			// Otherwise the one in the chair could fill the election to their own office with candidates who do not win it.
			let own = item.options.iter().filter(|option| option.by == by).count();
			let most = if by.is_some() { 1 } else { NOTICE_OPTIONS };
			ensure!(own < most, Error::<T>::TooManyItems);
		}
		item.options.try_push(option).map_err(|_| Error::<T>::TooManyItems)?;
		meeting.secret |= item.secret;
		let secret = item.secret;
		Items::<T>::insert(key, place, item);
		ItemOf::<T>::insert(of, resolution, (number, place));
		Self::deposit_event(Event::Tabled {
			electorate: of,
			meeting: number,
			item: place,
			resolution,
			by,
			secret,
		});
		Ok(())
	}

	pub(crate) fn do_convene(
		origin: OriginFor<T>,
		of: ElectorateId,
		member: Option<MemberNo>,
		opens_at: Moment,
		agenda: BoundedVec<(ResolutionId, bool), MaxNotice>,
		documents: BoundedVec<Document, MaxDocuments>,
	) -> DispatchResult {
		let register = Self::ready(of)?;
		let by = Self::convener(origin, of, member, &register, documents.len())?;
		ensure!(documents.iter().all(Document::has_reference), Error::<T>::BadDocument);
		let StandingItems { accounts, offices } = Self::standing_items(of, opens_at);
		let payer = by.clone();
		let (number, mut meeting) = Self::begin(of, by, register, opens_at, None, accounts)?;
		let tabled: Vec<ResolutionId> = agenda.iter().map(|(resolution, _)| *resolution).collect();
		for (resolution, secret) in agenda {
			Self::table(of, number, &mut meeting, resolution, None, secret)?;
		}
		if let Some(accounts) = accounts {
			for resolution in T::Electorates::propose_standing(of, accounts, &tabled, &payer)? {
				Self::table(of, number, &mut meeting, resolution, None, false)?;
			}
		}
		for office in offices {
			Self::table_election(of, number, &mut meeting, office)?;
		}
		for document in &documents {
			let document = document.clone();
			Self::deposit_event(Event::DocumentAdded { electorate: of, meeting: number, document });
		}
		meeting.documents = documents;
		Meetings::<T>::insert(of, number, meeting);
		Ok(())
	}

	/// Calls a meeting with the agenda of the latest one, which had no quorum.
	pub(crate) fn do_convene_again(
		who: T::AccountId,
		of: ElectorateId,
		member: MemberNo,
		opens_at: Moment,
	) -> DispatchResult {
		Self::ensure_speaker(of, member, &who)?;
		let register = Self::ready(of)?;
		let (first, before) = Self::latest(of).ok_or(Error::<T>::NoFirstCall)?;
		let failed = before.conclusion.is_some_and(|end| !end.quorate);
		ensure!(failed && before.first.is_none(), Error::<T>::NoFirstCall);
		let (number, mut meeting) = Self::begin(of, who, register, opens_at, Some(first), before.accounts)?;
		for place in 0..before.items {
			let item = Items::<T>::get((of, first), place).ok_or(Error::<T>::UnknownItem)?;
			if let Some(office) = item.office {
				Self::table_election(of, number, &mut meeting, office)?;
			}
			for option in item.options {
				Self::table(of, number, &mut meeting, option.resolution, option.by, item.secret)?;
			}
		}
		meeting.documents = before.documents;
		Meetings::<T>::insert(of, number, meeting);
		Ok(())
	}

	pub(crate) fn do_add_motion(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		member: MemberNo,
		resolution: ResolutionId,
		secret: bool,
	) -> DispatchResult {
		let mut meeting = Self::called_meeting(of, number)?;
		ensure!(Self::now() < meeting.motions_until, Error::<T>::WrongStage);
		Self::ensure_speaker(of, member, &who)?;
		let items = (0..meeting.items).filter_map(|place| Items::<T>::get((of, number), place));
		let own = items.flat_map(|item| item.options).filter(|option| option.by == Some(member)).count();
		ensure!(own < MOTIONS_EACH, Error::<T>::TooManyItems);
		Self::table(of, number, &mut meeting, resolution, Some(member), secret)?;
		Meetings::<T>::insert(of, number, meeting);
		Ok(())
	}

	pub(crate) fn do_add_document(of: ElectorateId, number: MeetingNo, document: Document) -> DispatchResult {
		let mut meeting = Self::called_meeting(of, number)?;
		ensure!(Self::now() < meeting.opens_at, Error::<T>::WrongStage);
		ensure!(document.has_reference(), Error::<T>::BadDocument);
		meeting.documents.try_push(document.clone()).map_err(|_| Error::<T>::TooManyDocuments)?;
		Meetings::<T>::insert(of, number, meeting);
		Self::deposit_event(Event::DocumentAdded { electorate: of, meeting: number, document });
		Ok(())
	}
}
