//! Resolutions that a meeting decides, and the terms of those whom it elects.

use super::{deciding::*, *};
use frame_support::traits::fungible::InspectHold;
use rochdale_primitives::{ElectorateId, GeneralAssembly, MeetingVotes, Register, StandingItems};

fn of(id: CooperativeId) -> ElectorateId {
	ElectorateId::Cooperative(id)
}

/// The first member proposes this to a meeting.
fn proposed(id: CooperativeId, kind: Kind, motion: Motion<Test>) -> ResolutionId {
	let number = NextResolution::<Test>::get(id);
	Coops::propose_to_meeting(by(1), id, 0, kind, motion, document()).expect("it can be proposed");
	number
}

/// A meeting with this quorum, in percent, in which so many of the three votes are for it.
fn decided(id: CooperativeId, number: ResolutionId, ayes: u64, quorum: u32) -> Result<bool, DispatchError> {
	let quorum = Perbill::from_percent(quorum);
	let votes = MeetingVotes { ayes, all: 3, quorum, lowered: true, ..Default::default() };
	Coops::put_on_agenda(of(id), number, now() + DAY)?;
	Coops::decide(of(id), number, votes, TermLimit { term: YEAR, most: 2 }, now() + 14 * DAY)
}

/// A meeting elects this member to the chair. Returns the result of the election.
fn elected(id: CooperativeId, member: MemberNo) -> Outcome {
	let motion = Motion::Election { office: Office::Chair, member: Some(member) };
	let number = proposed(id, Kind::Ordinary, motion);
	assert_eq!(decided(id, number, 3, 10), Ok(true));
	close(id, number).expect("the meeting has decided it");
	Resolutions::<Test>::get(id, number).unwrap().outcome
}

#[test]
fn a_meeting_sees_the_members_with_a_voice() {
	chain(|| {
		let id = found(bylaws());
		let weights = list([1, 0]);
		let register = Register { roll: 3, members: 3, votes: 3, weights };
		assert_eq!(<Coops as GeneralAssembly<AccountId>>::register(of(id)), Some(register));
		assert_eq!(Coops::class(of(id), 0), Some(WORKER));
		assert!(<Coops as GeneralAssembly<AccountId>>::speaks_for(of(id), 0, &1));
		assert!(!<Coops as GeneralAssembly<AccountId>>::speaks_for(of(id), 0, &2));
		// One who is no longer a person of the community has no voice in a meeting.
		gone(1);
		assert_eq!(Coops::class(of(id), 0), None);
		assert_eq!(Coops::since(ElectorateId::Community), None);
	});
}

#[test]
fn a_yearly_meeting_presents_the_last_accounts_and_elects_those_whose_terms_end() {
	chain(|| {
		let id = found(bylaws());
		let items = |opens_at| {
			let StandingItems { accounts, offices } = Coops::standing_items(of(id), opens_at);
			(accounts, offices.into_inner())
		};
		let ends = Heads::<Test>::get(id).unwrap().ends;
		assert_eq!((items(ends - 1), items(ends)), ((None, vec![]), (Some(0), vec![])));
		elected(id, 0);
		let over = Coops::terms_of(id, Office::Chair, 0).unwrap().until;
		assert_eq!(items(over - OVERSTAY - 1).1, Vec::<u8>::new());
		assert_eq!(items(over - OVERSTAY).1, vec![Office::Chair as u8]);
		// An officer who resigns has no term that ends.
		Coops::resign(by(1), id, Office::Chair).unwrap();
		assert_eq!(items(over).1, Vec::<u8>::new());
		pass(YEAR);
		close_period(id).unwrap();
		let ends = Heads::<Test>::get(id).unwrap().ends;
		assert_eq!((items(ends - 1).0, items(ends).0), (Some(0), Some(1)));
		let community = Coops::standing_items(ElectorateId::Community, ends);
		assert_eq!(community, StandingItems::default());
	});
}

/// The resolutions that the call of a yearly meeting proposes for this period, with this agenda.
fn standing(id: CooperativeId, period: PeriodNo, agenda: &[ResolutionId]) -> Vec<ResolutionId> {
	let proposed = Coops::propose_standing(of(id), period, agenda, &9).expect("the caller can pay");
	check();
	proposed.into_inner()
}

/// The words of the document of a resolution.
fn words(id: CooperativeId, number: ResolutionId) -> String {
	let document = Resolutions::<Test>::get(id, number).unwrap().document;
	assert_eq!(document.hash, sp_io::hashing::blake2_256(&document.reference));
	String::from_utf8(document.reference.into_inner()).unwrap()
}

#[test]
fn a_yearly_meeting_approves_the_accounts_and_discharges_the_board_although_no_member_has_moved_it() {
	chain(|| {
		let id = found(bylaws());
		pass(YEAR);
		let [accounts, discharge]: [ResolutionId; 2] = standing(id, 0, &[]).try_into().expect("two");
		assert_eq!(words(id, accounts), "The accounts of period 0. The bylaws divide its surplus");
		assert_eq!(words(id, discharge), "Discharge of the board for period 0");
		// A stranger has called the meeting, and pays. No member has used up a place for it.
		let held = Balances::balance_on_hold(&HoldReason::Deposit.into(), &9);
		assert_eq!((held, OpenResolutions::<Test>::iter().count()), (2 * DEPOSIT, 0));
		for number in [accounts, discharge] {
			assert_eq!(decided(id, number, 3, 10), Ok(true));
			close(id, number).expect("the meeting has decided it");
			assert_eq!(outcome(id, number), Outcome::Accepted(Ok(())));
		}
		assert_eq!(ApprovedAccounts::<Test>::get(id), Some(0));
		check();
	});
}

#[test]
fn the_call_of_a_yearly_meeting_proposes_nothing_that_the_agenda_has() {
	chain(|| {
		let id = found(bylaws());
		let approve = Call::approve_accounts { cooperative: id, period: 0 };
		let own = proposed(id, Kind::Ordinary, call(approve));
		let other = proposed(id, Kind::Ordinary, Motion::Text);
		let [discharge]: [ResolutionId; 1] = standing(id, 0, &[own, other]).try_into().expect("one");
		assert_eq!(words(id, discharge), "Discharge of the board for period 0");
		assert!(standing(id, 0, &[own, discharge]).is_empty());
		// Those of another period are others.
		assert_eq!(standing(id, 1, &[own, discharge]).len(), 2);
		// No period is closed in a dissolution.
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		assert_eq!(standing(id, 0, &[]).len(), 1);
	});
}

/// Otherwise who makes the agenda could let the approval fail, which needs three quarters of the votes then.
#[test]
fn a_resolution_that_needs_more_votes_or_has_another_text_takes_no_place_of_a_standing_one() {
	chain(|| {
		let id = found(bylaws());
		let approve = Call::approve_accounts { cooperative: id, period: 0 };
		let heavy = proposed(id, Kind::Dissolution, call(approve));
		let reference = text("Discharge of the board for period 0");
		let other = Document { reference, hash: [9; 32] };
		let disguised = NextResolution::<Test>::get(id);
		Coops::propose_to_meeting(by(1), id, 0, Kind::Ordinary, Motion::Text, other).unwrap();
		assert_eq!(standing(id, 0, &[heavy, disguised]).len(), 2);
	});
}

/// Otherwise the approval would fail because the meeting was late.
#[test]
fn members_approve_the_accounts_of_a_period_that_is_closed_meanwhile() {
	chain(|| {
		let id = found(bylaws());
		pass(YEAR);
		let accounts = standing(id, 0, &[])[0];
		close_period(id).unwrap();
		assert_eq!(decided(id, accounts, 3, 10), Ok(true));
		close(id, accounts).expect("the meeting has decided it");
		assert_eq!(outcome(id, accounts), Outcome::Accepted(Ok(())));
		assert!(events().contains(&Event::AccountsApproved { cooperative: id, period: 0 }));
		// It is on record, and fixes nothing of the open period.
		assert_eq!(ApprovedAccounts::<Test>::get(id), None);
	});
}

#[test]
fn what_is_proposed_to_a_meeting_is_not_voted_on_openly() {
	chain(|| {
		let id = found(bylaws());
		let number = proposed(id, Kind::Ordinary, Motion::Text);
		assert_eq!(Coops::vote(by(1), id, number, 0, Vote::Aye), error(Error::VotedInMeeting));
		assert!(Coops::is_for_meeting(id, number));
		// It is on no agenda in time.
		pass(14 * DAY);
		assert_eq!(decided(id, number, 3, 10), Err(Error::<Test>::NotVoting.into()));
		close(id, number).expect("its time is over");
		assert_eq!(Resolutions::<Test>::get(id, number).unwrap().outcome, Outcome::Rejected);
	});
}

#[test]
fn a_meeting_decides_only_what_was_proposed_to_one_and_only_once() {
	chain(|| {
		let id = found(bylaws());
		let open = moved(id, Kind::Ordinary, Motion::Text);
		assert_eq!(decided(id, open, 3, 10), Err(Error::<Test>::NotForMeeting.into()));
		let number = proposed(id, Kind::Ordinary, Motion::Text);
		assert_eq!(decided(id, number, 1, 10), Ok(true));
		assert_eq!(decided(id, number, 0, 10), Err(Error::<Test>::NotVoting.into()));
		close(id, number).expect("the meeting has decided it");
		let resolution = Resolutions::<Test>::get(id, number).unwrap();
		assert_eq!((resolution.outcome, resolution.ayes), (Outcome::Accepted(Ok(())), 1));
	});
}

/// A qualified resolution that expels the third member, which a meeting has accepted.
fn expelling(id: CooperativeId) -> ResolutionId {
	let expel = Call::expel { cooperative: id, member: 2, reason: text("minutes of May") };
	let number = proposed(id, Kind::Qualified, call(expel));
	assert_eq!(decided(id, number, 3, 10), Ok(true));
	number
}

#[test]
fn what_cannot_be_undone_waits_for_objections_and_everyday_business_does_not() {
	chain(|| {
		let id = found(bylaws());
		let waiting = expelling(id);
		let set = Call::set_officer { cooperative: id, office: Office::Chair, member: Some(0), limit: None };
		let everyday = proposed(id, Kind::Ordinary, call(set));
		assert_eq!(decided(id, everyday, 3, 10), Ok(true));
		close(id, everyday).expect("it does not wait");
		assert_eq!(outcome(id, everyday), Outcome::Accepted(Ok(())));
		pass(14 * DAY - 1);
		assert_eq!(close(id, waiting), error(Error::OutcomeOpen));
		// It is decided, so no other meeting takes it on its agenda.
		assert_eq!(decided(id, waiting, 0, 10), Err(Error::<Test>::NotVoting.into()));
		pass(1);
		close(id, waiting).expect("nobody has objected");
		assert_eq!(outcome(id, waiting), Outcome::Accepted(Ok(())));
	});
}

#[test]
fn an_objection_stops_what_a_meeting_has_accepted_until_it_is_judged() {
	chain(|| {
		let id = found(bylaws());
		let (upheld, dismissed) = (expelling(id), proposed(id, Kind::Ordinary, Motion::Text));
		assert_eq!(decided(id, dismissed, 3, 10), Ok(true));
		for number in [upheld, dismissed] {
			Coops::postpone(of(id), number, now() + 28 * DAY).expect("it is not carried out");
			assert_eq!(close(id, number), error(Error::OutcomeOpen));
		}
		pass(28 * DAY - 1);
		assert_eq!(close(id, upheld), error(Error::OutcomeOpen));
		Coops::annul(of(id), upheld).expect("it is not carried out");
		assert_eq!(outcome(id, upheld), Outcome::Rejected);
		assert!(matches!(Members::<Test>::get(id, 2), Some(Member { standing: Standing::Active, .. })));
		Coops::postpone(of(id), dismissed, now()).expect("it is not carried out");
		close(id, dismissed).expect("it waits no longer");
		// Nobody stops or annuls them again.
		for number in [upheld, dismissed] {
			assert_eq!(close(id, number), error(Error::NotVoting));
			assert_eq!(Coops::annul(of(id), number), error(Error::NotVoting));
			assert_eq!(Coops::postpone(of(id), number, now() + DAY), error(Error::NotVoting));
		}
		assert_eq!(OpenResolutions::<Test>::iter().count(), 0);
		check();
	});
}

#[test]
fn a_resolution_that_no_meeting_has_accepted_is_neither_postponed_nor_annulled() {
	chain(|| {
		let id = found(bylaws());
		let (open, rejected) =
			(moved(id, Kind::Ordinary, Motion::Text), proposed(id, Kind::Bylaws, Motion::Text));
		assert_eq!(Coops::annul(of(id), open), error(Error::NotForMeeting));
		assert_eq!(Coops::postpone(of(id), rejected, now() + DAY), error(Error::NotVoting));
		assert_eq!(decided(id, rejected, 1, 10), Ok(false));
		assert_eq!(Coops::annul(of(id), rejected), error(Error::NotVoting));
		close(id, rejected).expect("the meeting has decided it");
	});
}

#[test]
fn a_low_quorum_of_a_meeting_decides_everyday_business_only() {
	chain(|| {
		let id = found(bylaws());
		for (kind, accepted) in [
			(Kind::Ordinary, true),
			(Kind::Qualified, false),
			(Kind::Bylaws, false),
			(Kind::Dissolution, false),
		] {
			let number = proposed(id, kind, Motion::Text);
			assert_eq!(decided(id, number, 1, 10), Ok(accepted), "{kind:?}");
		}
	});
}

#[test]
fn a_first_call_or_rules_that_nobody_has_set_lower_no_quorum() {
	chain(|| {
		let id = found(bylaws());
		let number = proposed(id, Kind::Ordinary, Motion::Text);
		Coops::put_on_agenda(of(id), number, now() + DAY).unwrap();
		let quorum = Perbill::from_percent(10);
		let votes = MeetingVotes { ayes: 1, all: 9, quorum, ..Default::default() };
		assert_eq!(Coops::decide(of(id), number, votes, TermLimit::default(), now()), Ok(false));
		let kept = bylaws().decisions.of(Kind::Ordinary).quorum;
		assert_eq!(Resolutions::<Test>::get(id, number).map(|decided| decided.rule.quorum), Some(kept));
	});
}

#[test]
fn nobody_gets_around_the_limit_of_terms_by_resigning() {
	chain(|| {
		let id = found(bylaws());
		let done = Outcome::Accepted(Ok(()));
		assert_eq!(elected(id, 0), done);
		Coops::resign(by(1), id, Office::Chair).unwrap();
		pass(YEAR);
		assert_eq!(elected(id, 0), done);
		assert_eq!(Coops::terms_of(id, Office::Chair, 0), Some(Served { terms: 2, until: now() + YEAR }));
		pass(YEAR);
		assert_eq!(elected(id, 1), done);
		let refused = Outcome::Accepted(Err(Error::<Test>::TooManyTerms.into()));
		assert_eq!(elected(id, 0), refused);
		// A whole term after the end of the last one, the count begins anew.
		pass(YEAR);
		assert_eq!(elected(id, 0), done);
		assert_eq!(Coops::terms_of(id, Office::Chair, 0), Some(Served { terms: 1, until: now() + YEAR }));
	});
}

#[test]
fn an_officer_whose_term_is_over_stays_for_a_time() {
	chain(|| {
		let id = found(bylaws());
		assert_eq!(Coops::end_term(by(9), id, Office::Chair), error(Error::NoOfficer));
		elected(id, 0);
		pass(YEAR + OVERSTAY - 1);
		assert_eq!(Coops::end_term(by(9), id, Office::Chair), error(Error::TermNotOver));
		pass(1);
		Coops::end_term(by(9), id, Office::Chair).unwrap();
		assert_eq!(Coops::officers(id), vec![]);
	});
}

#[test]
fn an_officer_without_a_term_is_not_sent_away() {
	chain(|| {
		let id = found(bylaws());
		elected(id, 0);
		Coops::resign(by(1), id, Office::Chair).unwrap();
		pass(2 * YEAR);
		// The members give the office again, by an open vote, and so without a term.
		Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Chair, Some(0), None).unwrap();
		pass(2 * YEAR);
		assert_eq!(Coops::end_term(by(9), id, Office::Chair), error(Error::TermNotOver));
		// Nor does a yearly meeting elect somebody else.
		assert!(Coops::standing_items(of(id), now()).offices.is_empty());
	});
}

/// The members elect a member to the chair by an open vote. Returns the result of the election.
fn elected_openly(id: CooperativeId, member: MemberNo) -> Outcome {
	let motion = Motion::Election { office: Office::Chair, member: Some(member) };
	let number = moved(id, Kind::Ordinary, motion);
	vote(id, number, &[1, 2], Vote::Aye);
	close(id, number).expect("it is decided");
	outcome(id, number)
}

/// The members give an office to the first member, with a spending limit.
fn given(id: CooperativeId, office: Office, amount: Balance) -> Result<(), DispatchError> {
	let limit = Some(Limit { amount, every: 30 * DAY });
	Coops::set_officer(resolved(id, Kind::Ordinary), id, office, Some(0), limit)
}

#[test]
fn nobody_gets_around_the_limit_of_terms_by_an_open_vote() {
	chain(|| {
		LimitOfTerms::set(TermLimit { term: YEAR, most: 2 });
		let id = found(bylaws());
		let done = Outcome::Accepted(Ok(()));
		assert_eq!(elected(id, 0), done);
		pass(YEAR);
		assert_eq!(elected_openly(id, 0), done);
		assert_eq!(Coops::terms_of(id, Office::Chair, 0), Some(Served { terms: 2, until: now() + YEAR }));
		pass(YEAR);
		let refused = Outcome::Accepted(Err(Error::<Test>::TooManyTerms.into()));
		assert_eq!((elected(id, 0), elected_openly(id, 0)), (refused, refused));
		assert_eq!(given(id, Office::Chair, 1), error(Error::TooManyTerms));
		Coops::resign(by(1), id, Office::Chair).unwrap();
		assert_eq!(given(id, Office::Chair, 1), error(Error::TooManyTerms));
		// Other offices and other members have terms of their own.
		assert_eq!(given(id, Office::Treasurer, 1), Ok(()));
		assert_eq!(elected_openly(id, 1), done);
		// Nobody stays by waiting: the term of the treasurer ends, too.
		pass(YEAR + OVERSTAY);
		Coops::end_term(by(9), id, Office::Treasurer).unwrap();
	});
}

#[test]
fn another_spending_limit_within_a_term_begins_no_other_term() {
	chain(|| {
		LimitOfTerms::set(TermLimit { term: YEAR, most: 2 });
		let id = found(bylaws());
		let terms = || Coops::terms_of(id, Office::Treasurer, 0).expect("there is a term");
		assert_eq!(given(id, Office::Treasurer, 1), Ok(()));
		let first = Served { terms: 1, until: now() + YEAR };
		pass(DAY);
		for amount in 2..6 {
			assert_eq!(given(id, Office::Treasurer, amount), Ok(()));
			assert_eq!(terms(), first);
		}
		// After the term it is a new one, and not an extension.
		pass(YEAR);
		assert_eq!(given(id, Office::Treasurer, 1), Ok(()));
		assert_eq!(terms(), Served { terms: 2, until: now() + YEAR });
		pass(YEAR);
		assert_eq!(given(id, Office::Treasurer, 2), error(Error::TooManyTerms));
	});
}
