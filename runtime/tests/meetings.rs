//! General assemblies of a bakery on the real runtime.

use crate::common::*;
use crate::coops::*;
use frame_support::{assert_ok, traits::Time};
use pallet_assembly::{Call as AssemblyCall, Kind as Statement};
use pallet_cooperatives::{
	ApprovedAccounts, Kind, Motion, NextResolution, Office, Officers, Outcome, ResolutionId, Served, Terms,
};
use pallet_meetings::{Choice, Document, Error, Lot, MeetingNo, MemberNo, NextMeeting, Rules, Stage};
use rochdale_primitives::{ElectorateId, MemberId, Subject, TermLimit};
use rochdale_runtime::{
	acting::{decisions, meetings_of},
	Meetings, PolicyConfig, Runtime,
};
use sp_runtime::DispatchError;

type Call = pallet_meetings::Call<Runtime>;
type CoopCall = pallet_cooperatives::Call<Runtime>;

const FOUNDERS: [u32; 5] = [0, 1, 2, 3, 4];
const SALT: [u8; 32] = [9; 32];

/// A bakery of five persons, whose first member is in the chair.
struct Bakery {
	now: Moment,
	id: u32,
}

impl Bakery {
	fn open() -> Self {
		let mut bakery = Self { now: START, id: 0 };
		quiet_block(START, || purses(5, &[market()], 10_000));
		bakery.later(DAY, |id| {
			assert_eq!(found("The Bakers", crate::coop_money::bylaws(), &FOUNDERS.map(|n| (n, 0, 1))), id);
			let chair = Motion::Election { office: Office::Chair, member: Some(number_of(id, 0)) };
			assert_eq!(resolve(id, Kind::Ordinary, chair, &FOUNDERS), DONE);
		});
		bakery
	}

	fn of(&self) -> ElectorateId {
		ElectorateId::Cooperative(self.id)
	}

	/// A block after this time. The invariants hold at its end.
	fn later(&mut self, time: Moment, calls: impl FnOnce(u32)) {
		self.now += time;
		quiet_block(self.now, || {
			calls(self.id);
			check();
		});
	}

	/// A person proposes a resolution to a meeting.
	fn propose(&self, n: u32, kind: Kind, motion: Motion<Runtime>) -> ResolutionId {
		let number = NextResolution::<Runtime>::get(self.id);
		let propose = CoopCall::propose_to_meeting {
			cooperative: self.id,
			member: number_of(self.id, n),
			kind,
			motion,
			document: document("motion"),
		};
		by(&person(n), propose).expect("it can be proposed");
		number
	}

	fn election(&self, n: u32) -> Motion<Runtime> {
		Motion::Election { office: Office::Chair, member: Some(number_of(self.id, n)) }
	}

	/// The first person, who is in the chair, calls a meeting at the earliest time.
	fn convene(&self, chair: u32, agenda: &[(ResolutionId, bool)]) -> MeetingNo {
		let opens_at = clock() + Meetings::rules(self.of()).notice;
		let number = NextMeeting::<Runtime>::get(self.of());
		let convene = Call::convene {
			electorate: self.of(),
			member: None,
			opens_at,
			agenda: agenda.to_vec().try_into().expect("a short agenda"),
			documents: vec![paper("annual report")].try_into().expect("one document"),
		};
		assert_ok!(by(&person(chair), convene));
		number
	}

	/// A person attends, for themselves or for a member who has named them.
	fn attend(&self, meeting: MeetingNo, n: u32, member: MemberNo) {
		assert_ok!(by(&person(n), Call::attend { electorate: self.of(), meeting, member }));
	}

	fn vote(&self, meeting: MeetingNo, item: u8, n: u32, member: MemberNo) {
		let choice = Choice::For(0);
		assert_ok!(by(&person(n), Call::vote { electorate: self.of(), meeting, item, member, choice }));
	}

	fn commit(&self, meeting: MeetingNo, item: u8, n: u32, member: MemberNo, choice: Choice) {
		let commitment = Meetings::vote_commitment(self.of(), meeting, item, member, choice, &SALT);
		let electorate = self.of();
		assert_ok!(by(&person(n), Call::commit_vote { electorate, meeting, item, member, commitment }));
	}

	fn reveal(&self, meeting: MeetingNo, item: u8, n: u32, member: MemberNo, choice: Choice) {
		let (electorate, salt) = (self.of(), SALT);
		assert_ok!(by(&person(n), Call::reveal_vote { electorate, meeting, item, member, choice, salt }));
	}

	fn conclude(&self, meeting: MeetingNo) {
		assert_ok!(by(&market(), Call::conclude { electorate: self.of(), meeting }));
	}

	/// A meeting of these persons elects this person to the chair. Returns the outcome.
	fn elect(&mut self, chair: u32, n: u32, persons: &[u32]) -> Outcome {
		let (mut meeting, mut resolution) = (0, 0);
		let this = &mut *self;
		this.now += DAY;
		quiet_block(this.now, || {
			resolution = this.propose(chair, Kind::Ordinary, this.election(n));
			meeting = this.convene(chair, &[(resolution, false)]);
		});
		this.now += 14 * DAY + HOUR;
		quiet_block(this.now, || {
			for n in persons {
				let member = number_of(this.id, *n);
				this.attend(meeting, *n, member);
				this.commit(meeting, 0, *n, member, Choice::For(0));
			}
		});
		this.now += DAY;
		quiet_block(this.now, || {
			for n in persons {
				this.reveal(meeting, 0, *n, number_of(this.id, *n), Choice::For(0));
			}
		});
		let mut outcome = Outcome::Open;
		this.now += DAY;
		quiet_block(this.now, || {
			this.conclude(meeting);
			outcome = close(this.id, resolution);
			check();
		});
		outcome
	}
}

#[test]
fn members_are_told_the_meetings_at_which_they_have_a_voice() {
	community(20).execute_with(|| {
		let mut bakery = Bakery::open();
		let told = |n: u32| decisions(&person(n)).expect("a member").meetings;
		assert!(told(1).is_empty());
		let (mut meeting, mut resolution) = (0, 0);
		bakery.now += DAY;
		quiet_block(bakery.now, || {
			resolution = bakery.propose(0, Kind::Ordinary, bakery.election(1));
			meeting = bakery.convene(0, &[(resolution, false)]);
		});
		let meetings = told(1);
		let open = meetings.first().expect("one is called");
		assert_eq!((open.cooperative, open.member), (bakery.id, number_of(bakery.id, 1)));
		assert_eq!((open.meeting.number, open.meeting.stage), (meeting, Stage::Notice));
		assert!(told(10).is_empty(), "this person is no member of the bakery");
		let page = |start| meetings_of(MemberId::from(1u32), start, 1);
		assert_eq!((page(bakery.id).0.len(), page(bakery.id).1), (1, None));
		assert_eq!(page(bakery.id + 1), (vec![], None));
		bakery.now += 14 * DAY + HOUR;
		quiet_block(bakery.now, || {});
		assert_eq!(told(1)[0].meeting.stage, Stage::Sitting);
		bakery.now += 2 * DAY;
		quiet_block(bakery.now, || bakery.conclude(meeting));
		assert!(told(1).is_empty(), "it is concluded");
	});
}

/// What the community's clock shows, in milliseconds.
fn clock() -> Moment {
	rochdale_runtime::Timestamp::now()
}

fn paper(name: &str) -> Document {
	Document { reference: text(&format!("https://example.org/{name}")), hash: [5; 32] }
}

#[test]
fn a_bakery_holds_its_yearly_assembly() {
	// The lot needs sessions that end.
	let policy = PolicyConfig {
		membership_validity: Some(30 * YEAR),
		vouch_validity: Some(30 * YEAR),
		session_length: Some(288_000),
		..Default::default()
	};
	genesis(20, policy).execute_with(|| {
		let mut bakery = Bakery::open();
		let electorate = bakery.of();
		let meeting = 0;
		let (mut accounts, mut election, mut discharge, mut hours) = (0, 0, 0, 0);
		// The year is over. The chair calls the meeting, with an election on the agenda. The call adds the accounts and the
		// discharge of the board.
		bakery.now += YEAR + DAY;
		quiet_block(bakery.now, || {
			election = bakery.propose(0, Kind::Ordinary, bakery.election(1));
			assert_eq!(bakery.convene(0, &[(election, false)]), meeting);
			let agenda = Meetings::agenda(electorate, meeting);
			let resolutions: Vec<_> = agenda.iter().map(|item| item.options[0].resolution).collect();
			(accounts, discharge) = (election + 1, election + 2);
			assert_eq!(resolutions, [election, accounts, discharge]);
			// Members vote on it in the meeting, and discuss it before.
			let (cooperative, member, vote) =
				(bakery.id, number_of(bakery.id, 1), pallet_cooperatives::Vote::Aye);
			let open = CoopCall::vote { cooperative, resolution: accounts, member, vote };
			let refused: DispatchError = pallet_cooperatives::Error::<Runtime>::VotedInMeeting.into();
			assert_eq!(by(&person(1), open), Err(refused));
			let subject = Subject::Resolution { cooperative, resolution: accounts };
			let say =
				AssemblyCall::<Runtime>::say { subject, kind: Statement::For, text: text("All is there") };
			assert_ok!(by(&person(2), say));
			check();
		});
		// A member moves a text. Another one cannot come, and names a proxy.
		bakery.now += 3 * DAY;
		quiet_block(bakery.now, || {
			hours = bakery.propose(3, Kind::Ordinary, Motion::Text);
			let member = number_of(bakery.id, 3);
			let add = Call::add_motion { electorate, meeting, member, resolution: hours, secret: false };
			assert_ok!(by(&person(3), add));
			let (member, proxy) = (number_of(bakery.id, 4), Some(number_of(bakery.id, 2)));
			assert_ok!(by(&person(4), Call::name_proxy { electorate, meeting, member, proxy }));
			check();
		});
		let id = bakery.id;
		let number = |n: u32| number_of(id, n);
		// Those who are present, each with who acts for them.
		let present = [(0, number(0)), (1, number(1)), (2, number(2)), (2, number(4))];
		bakery.now += 11 * DAY + HOUR;
		quiet_block(bakery.now, || {
			for (n, member) in present {
				bakery.attend(meeting, n, member);
				bakery.commit(meeting, 0, n, member, Choice::For(0));
				for item in 1..4 {
					bakery.vote(meeting, item, n, member);
				}
			}
			check();
		});
		bakery.now += DAY;
		quiet_block(bakery.now, || {
			for (n, member) in present {
				bakery.reveal(meeting, 0, n, member, Choice::For(0));
			}
			check();
		});
		bakery.now += DAY;
		quiet_block(bakery.now, || {
			bakery.conclude(meeting);
			for resolution in [accounts, election, discharge, hours] {
				assert_eq!(close(bakery.id, resolution), DONE);
			}
			assert_eq!(ApprovedAccounts::<Runtime>::get(bakery.id), Some(0));
			let officer = Officers::<Runtime>::get(bakery.id, Office::Chair).expect("somebody is elected");
			assert_eq!(officer.member, number(1));
			let served = Terms::<Runtime>::get((bakery.id, Office::Chair, number(1)));
			assert_eq!(served, Some(Served { terms: 1, until: clock() + 3 * YEAR }));
			check();
		});
		// The lot falls on the two who have come beside the chair. The randomness is that of later sessions.
		for _ in 0..6 {
			bakery.now += 30 * DAY;
			quiet_block(bakery.now, || {
				let _ = by(&market(), Call::draw_signers { electorate, meeting });
			});
		}
		let minutes = || Meetings::minutes(electorate, meeting).expect("they are kept");
		assert_eq!((minutes().lot, minutes().chair), (Lot::Drawn, Some(number(0))));
		let mut drawn = minutes().drawn.to_vec();
		drawn.sort();
		assert_eq!(drawn, [number(1), number(2)]);
		bakery.now += DAY;
		quiet_block(bakery.now, || {
			let (member, document) = (number(0), paper("minutes"));
			assert_ok!(by(&person(0), Call::write_minutes { electorate, meeting, member, document }));
			let sign = |n: u32| {
				let (member, hash) = (number(n), paper("minutes").hash);
				by(&person(n), Call::sign_minutes { electorate, meeting, member, hash })
			};
			assert_eq!(sign(3), Err(Error::<Runtime>::NotASigner.into()));
			assert_ok!(sign(1));
			assert_ok!(sign(2));
			assert!(minutes().is_complete());
			check();
		});
	});
}

#[test]
fn without_a_quorum_a_bakery_decides_at_the_second_call_but_not_on_its_bylaws() {
	community(20).execute_with(|| {
		let mut bakery = Bakery::open();
		let electorate = bakery.of();
		let (mut text, mut bylaws) = (0, 0);
		let outcome = |id, resolution| {
			pallet_cooperatives::Resolutions::<Runtime>::get(id, resolution).expect("it is on record").outcome
		};
		// The members want the lower quorum. Otherwise that of the bylaws would hold.
		bakery.later(DAY, |id| {
			let set = Call::set_rules { electorate, rules: Rules::default() };
			assert_eq!(resolve(id, Kind::Bylaws, motion(0, set), &FOUNDERS), DONE);
		});
		bakery.now += DAY;
		quiet_block(bakery.now, || {
			text = bakery.propose(0, Kind::Ordinary, Motion::Text);
			bylaws = bakery.propose(0, Kind::Bylaws, Motion::Text);
			bakery.convene(0, &[(text, false), (bylaws, false)]);
		});
		for meeting in 0..2 {
			let member = number_of(bakery.id, 0);
			bakery.now += 14 * DAY + HOUR;
			quiet_block(bakery.now, || {
				bakery.attend(meeting, 0, member);
				for item in 0..2 {
					bakery.vote(meeting, item, 0, member);
				}
			});
			bakery.now += DAY;
			quiet_block(bakery.now, || {
				bakery.conclude(meeting);
				if meeting == 0 {
					assert_eq!(
						(outcome(bakery.id, text), outcome(bakery.id, bylaws)),
						(Outcome::Open, Outcome::Open)
					);
					let (member, opens_at) = (number_of(bakery.id, 3), clock() + 14 * DAY);
					assert_ok!(by(&person(3), Call::convene_again { electorate, member, opens_at }));
				} else {
					assert_eq!(close(bakery.id, text), DONE);
					assert_eq!(close(bakery.id, bylaws), Outcome::Rejected);
				}
				check();
			});
		}
	});
}

#[test]
fn nobody_is_in_the_chair_for_more_terms_in_a_row_than_the_bylaws_allow() {
	community(20).execute_with(|| {
		let mut bakery = Bakery::open();
		let electorate = bakery.of();
		bakery.later(DAY, |id| {
			let limit = TermLimit { term: YEAR, most: 2 };
			let set = Call::set_rules { electorate, rules: Rules { limit, ..Default::default() } };
			let refused = resolve(id, Kind::Ordinary, motion(0, set.clone()), &FOUNDERS);
			assert_eq!(refused, Outcome::Accepted(Err(DispatchError::BadOrigin)));
			assert_eq!(resolve(id, Kind::Bylaws, motion(0, set), &FOUNDERS), DONE);
		});
		let too_many: DispatchError = pallet_cooperatives::Error::<Runtime>::TooManyTerms.into();
		// The first term began with the open vote after the founding.
		assert_eq!(bakery.elect(0, 0, &[0, 1, 2]), DONE);
		assert_eq!(bakery.elect(0, 0, &[0, 1, 2]), Outcome::Accepted(Err(too_many)));
		bakery.later(DAY, |id| {
			let (office, member) = (Office::Chair, Some(number_of(id, 0)));
			let election = Motion::Election { office, member };
			assert_eq!(resolve(id, Kind::Ordinary, election, &FOUNDERS), Outcome::Accepted(Err(too_many)));
			// A spending limit within the term neither prolongs it nor begins another one.
			let served = || Terms::<Runtime>::get((id, office, number_of(id, 0)));
			let before = served();
			let set = CoopCall::set_officer { cooperative: id, office, member, limit: None };
			assert_eq!(resolve(id, Kind::Ordinary, motion(0, set), &FOUNDERS), DONE);
			assert_eq!((served(), before.map(|served| served.terms)), (before, Some(2)));
		});
		// The term is over, and nobody else was elected. After 90 days anyone ends it.
		let end = |id| by(&market(), CoopCall::end_term { cooperative: id, office: Office::Chair });
		let not_over: DispatchError = pallet_cooperatives::Error::<Runtime>::TermNotOver.into();
		bakery.later(YEAR, |id| assert_eq!(end(id), Err(not_over)));
		bakery.later(100 * DAY, |id| {
			assert_ok!(end(id));
			assert_eq!(Officers::<Runtime>::get(id, Office::Chair), None);
		});
	});
}

#[test]
fn a_jury_stops_an_expulsion_that_a_meeting_has_decided_against_the_rules() {
	use frame_support::traits::Get;
	use pallet_cooperatives::{Members as Register, Resolutions, Standing};
	use pallet_juries::{Disputes, Party, RawOrigin, Side};
	use rochdale_runtime::{
		configs::juries::{DisputesOfPeople, TimeToDecide},
		disputes::Dispute,
		Cooperatives, Juries, RuntimeOrigin,
	};

	community(20).execute_with(|| {
		let mut bakery = Bakery::open();
		let (electorate, id, meeting, item) = (bakery.of(), bakery.id, 0, 0);
		let mut expulsion = 0;
		bakery.now += DAY;
		quiet_block(bakery.now, || {
			let member = number_of(id, 4);
			let expel = CoopCall::expel { cooperative: id, member, reason: text("minutes of May") };
			expulsion = bakery.propose(0, Kind::Qualified, motion(0, expel));
			bakery.convene(0, &[(expulsion, false)]);
		});
		bakery.now += 14 * DAY + HOUR;
		quiet_block(bakery.now, || {
			for n in 0..4 {
				bakery.attend(meeting, n, number_of(id, n));
				bakery.vote(meeting, item, n, number_of(id, n));
			}
		});
		bakery.now += DAY;
		let dispute = Dispute::Objection { electorate, meeting, item };
		let close = || {
			let weight_bound = sp_runtime::Weight::from_parts(500_000_000_000, 5_000_000);
			let call = CoopCall::close_resolution { cooperative: id, resolution: expulsion, weight_bound };
			by(&market(), call)
		};
		let open: DispatchError = pallet_cooperatives::Error::<Runtime>::OutcomeOpen.into();
		quiet_block(bakery.now, || {
			bakery.conclude(meeting);
			// It cannot be undone, so it waits as long as the notice was.
			assert_eq!(close(), Err(open));
			let (member, reason) = (number_of(id, 4), paper("nobody told me"));
			assert_ok!(by(&person(4), Call::object { electorate, meeting, item, member, reason }));
			assert!(Juries::case_about(dispute).is_some());
			check();
		});
		let side = |who| DisputesOfPeople::party(&dispute, &who);
		assert_eq!(side(person(4)), Some(Party { side: Side::Claimant, principal: true }));
		let respondent = Some(Party { side: Side::Respondent, principal: true });
		assert_eq!((side(Cooperatives::account_of(id)), side(person(0))), (respondent, None));
		// The members of the cooperative do not judge it.
		let near = |n: u64| DisputesOfPeople::is_near(&dispute, n, clock());
		assert!(FOUNDERS.iter().all(|n| near((*n).into())));
		// The time for objections is over, and the jury still has time.
		bakery.now += TimeToDecide::get() - HOUR;
		quiet_block(bakery.now, || {
			assert_eq!(close(), Err(open));
			assert_ok!(Meetings::judge_objection(
				RuntimeOrigin::from(RawOrigin::Verdict(dispute)),
				electorate,
				meeting,
				item,
				true
			));
			let outcome = Resolutions::<Runtime>::get(id, expulsion).map(|resolution| resolution.outcome);
			assert_eq!(outcome, Some(Outcome::Rejected));
			let standing = Register::<Runtime>::get(id, number_of(id, 4)).map(|member| member.standing);
			assert_eq!(standing, Some(Standing::Active));
			assert!(Juries::case_about(dispute).is_none());
			check();
		});
	});
}
