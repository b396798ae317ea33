//! Offices, and what their holders spend.

use frame_support::{dispatch::DispatchResult, ensure};
use rochdale_primitives::DAY;

use crate::*;

/// How long the holder of an office can keep it after the end of the term, so that the members can elect: 90 days.
pub const OVERSTAY: Moment = 90 * DAY;

pub(crate) const OFFICES: [Office; 4] =
	[Office::Chair, Office::Treasurer, Office::Bookkeeper, Office::Auditor];

impl<T: Config> Pallet<T> {
	/// Whether this account belongs to the member who holds the office, and is not disputed.
	pub(crate) fn holds_office(id: CooperativeId, office: Office, account: &T::AccountId) -> bool {
		let member = Officers::<T>::get(id, office).and_then(|officer| Members::<T>::get(id, officer.member));
		member.is_some_and(|member| member.is_active() && Self::who(account) == Some(member.who))
			&& !T::Membership::is_disputed(account)
	}

	/// The auditor holds no other office, has no limit, and posts nothing: no draft of theirs waits.
	fn ensure_apart(
		id: CooperativeId,
		office: Office,
		number: MemberNo,
		limit: Option<Limit>,
	) -> DispatchResult {
		let audits = office == Office::Auditor;
		let held = |other: &Office| {
			*other != office && Officers::<T>::get(id, *other).is_some_and(|officer| officer.member == number)
		};
		let collides = OFFICES.iter().any(|other| held(other) && (audits || *other == Office::Auditor));
		let posts = audits && (limit.is_some() || DraftCount::<T>::get(id, number) > 0);
		ensure!(!collides && !posts, Error::<T>::BadOffice);
		Ok(())
	}

	/// Whether this member is the auditor.
	pub(crate) fn is_auditor(id: CooperativeId, number: MemberNo) -> bool {
		Officers::<T>::get(id, Office::Auditor).is_some_and(|officer| officer.member == number)
	}

	/// Gives a member an office. If somebody held it until now, the amount that is spent of its limit stays spent.
	fn take_office(
		id: CooperativeId,
		office: Office,
		number: MemberNo,
		limit: Option<Limit>,
	) -> DispatchResult {
		Self::active_member(id, number)?;
		Self::ensure_apart(id, office, number, limit)?;
		let now = Self::now();
		let mut officer = Officer { member: number, since: now, limit, spent: Spent::nothing(now) };
		if let Some(old) = Officers::<T>::get(id, office) {
			officer.spent = old.limit.map_or(old.spent, |limit| old.spent.at(now, &limit));
			if old.member == number {
				officer.since = old.since;
			} else {
				Self::deposit_event(Event::OfficeLeft { cooperative: id, office, member: old.member });
			}
		}
		Officers::<T>::insert(id, office, officer);
		Self::deposit_event(Event::OfficeTaken { cooperative: id, office, member: number, limit });
		Ok(())
	}

	/// Takes the office from its holder, so that nobody holds it.
	pub(crate) fn leave_office(id: CooperativeId, office: Office) -> DispatchResult {
		let officer = Officers::<T>::take(id, office).ok_or(Error::<T>::NoOfficer)?;
		Self::deposit_event(Event::OfficeLeft { cooperative: id, office, member: officer.member });
		Ok(())
	}

	/// Carries out an election, which begins a term: by the rules at the call of the meeting, or by the present ones after
	/// an open vote. If somebody held the office until now, its spending limit stays.
	pub(crate) fn do_elect(
		id: CooperativeId,
		office: Office,
		member: Option<MemberNo>,
		meeting: Option<TermLimit>,
	) -> DispatchResult {
		Self::live_cooperative(id)?;
		let Some(member) = member else { return Self::leave_office(id, office) };
		let terms = meeting.unwrap_or_else(|| T::TermLimits::convert(id));
		Self::begin_term(id, office, member, terms)?;
		let limit = Officers::<T>::get(id, office).and_then(|officer| officer.limit);
		Self::take_office(id, office, member, limit)
	}

	/// Begins a term of a member, if they have not had the most in a row. Terms are in a row unless a whole term lies
	/// between them. So nobody gets around the limit by resigning for a day.
	fn begin_term(id: CooperativeId, office: Office, member: MemberNo, limit: TermLimit) -> DispatchResult {
		if limit.term == 0 {
			return Ok(());
		}
		let now = Self::now();
		let in_a_row = |served: &Served| now < served.until.saturating_add(limit.term);
		let before = Terms::<T>::get((id, office, member)).filter(in_a_row).map_or(0, |served| served.terms);
		ensure!(limit.most == 0 || before < limit.most, Error::<T>::TooManyTerms);
		let served = Served { terms: before.saturating_add(1), until: now.saturating_add(limit.term) };
		Terms::<T>::insert((id, office, member), served);
		Self::deposit_event(Event::TermBegan {
			cooperative: id,
			office,
			member,
			terms: served.terms,
			until: served.until,
		});
		Ok(())
	}

	/// Takes an office from its holder, whose term has been over for [`OVERSTAY`].
	pub(crate) fn do_end_term(id: CooperativeId, office: Office) -> DispatchResult {
		let officer = Officers::<T>::get(id, office).ok_or(Error::<T>::NoOfficer)?;
		let served = Terms::<T>::get((id, office, officer.member));
		// Somebody who has taken the office after an earlier term has no term now.
		let served = served.filter(|served| officer.since < served.until);
		let over = served.is_some_and(|served| served.until.saturating_add(OVERSTAY) <= Self::now());
		ensure!(over, Error::<T>::TermNotOver);
		Self::leave_office(id, office)
	}

	pub(crate) fn do_set_officer(
		id: CooperativeId,
		office: Office,
		member: Option<MemberNo>,
		limit: Option<Limit>,
	) -> DispatchResult {
		Self::live_cooperative(id)?;
		let Some(member) = member else { return Self::leave_office(id, office) };
		if let Some(Limit { every, .. }) = limit {
			ensure!((DAY..=T::MaxTime::get()).contains(&every), Error::<T>::BadLimit);
		}
		// An officer gets another spending limit without another term.
		let holds = Officers::<T>::get(id, office).is_some_and(|officer| officer.member == member);
		let within = Terms::<T>::get((id, office, member)).is_some_and(|served| Self::now() < served.until);
		if !(holds && within) {
			Self::begin_term(id, office, member, T::TermLimits::convert(id))?;
		}
		Self::take_office(id, office, member, limit)
	}

	pub(crate) fn do_resign(id: CooperativeId, office: Office, account: &T::AccountId) -> DispatchResult {
		let officer = Officers::<T>::get(id, office).ok_or(Error::<T>::NoOfficer)?;
		Self::speaks_for(id, officer.member, account)?;
		Self::leave_office(id, office)
	}

	/// The free money beyond the solvency floor of the bylaws.
	pub(crate) fn spendable(id: CooperativeId, cooperative: &Cooperative<T>, bylaws: &Bylaws<T>) -> Balance {
		// The floor is rounded up: it is safer to leave too much than too little. Below the floor nothing is spendable.
		let floor = bylaws.solvency.mul_ceil(cooperative.capital());
		Self::free(id, &cooperative.book).saturating_sub(floor)
	}

	pub(crate) fn do_spend(
		id: CooperativeId,
		office: Office,
		to: T::AccountId,
		amount: Balance,
		account: ledger::Number,
		memo: Reference,
	) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let mut officer = Officers::<T>::get(id, office).ok_or(Error::<T>::NoOfficer)?;
		let limit = officer.limit.ok_or(Error::<T>::OverLimit)?;
		ensure!(limit.spend(&mut officer.spent, Self::now(), amount), Error::<T>::OverLimit);
		ensure!(amount > 0, Error::<T>::NothingToPay);
		ensure!(amount <= Self::spendable(id, &cooperative, &bylaws), Error::<T>::TooLittleMoney);
		let given = Self::give(id, &cooperative.book, &to, amount);
		ensure!(given == amount, Error::<T>::TooLittleMoney);
		let author = Self::member(id, officer.member)?.who.person();
		// Nobody pays themselves alone, nor a person for whom they have vouched lately: an expense is a claim.
		ensure!(!Self::in_conflict(id, author, Self::person_of(&to)), Error::<T>::TakesTwo);
		Self::post_spent(id, author, account, amount, &memo)?;
		let spent = officer.spent.amount;
		Officers::<T>::insert(id, office, officer);
		Self::deposit_event(Event::Spent { cooperative: id, office, to, amount, account, memo, spent });
		Ok(())
	}

	/// Ends everything that depends on a member's voice: offices, wages, and the appointment of a delegate.
	pub(crate) fn end_voice(id: CooperativeId, number: MemberNo) {
		for office in OFFICES {
			if Officers::<T>::get(id, office).is_some_and(|officer| officer.member == number) {
				// The office is held, as was just checked.
				let _ = Self::leave_office(id, office);
			}
		}
		Self::end_wages(id, Some(number));
		if Delegates::<T>::take(id, number).is_some() {
			Self::deposit_event(Event::DelegateSet { cooperative: id, member: number, delegate: None });
		}
	}

	/// The weight of the end of a voice that the benchmarks of the calls do not include: looking up the currencies of
	/// the wages, and the auditor.
	pub(crate) fn end_of_wages() -> Weight {
		T::DbWeight::get().reads(u64::from(MAX_OWN_WAGES).saturating_add(1))
	}
}
