//! Descriptions: longer texts about subjects, which are kept as preimages.

use super::*;
use frame_support::{
	sp_runtime::traits::{BlakeTwo256, Hash},
	traits::QueryPreimage,
};
use pallet_preimage::{PreimageFor, RequestStatusFor};

const WORDS: &str = "A bridge across the river saves an hour.";

fn hash(words: &str) -> <Test as frame_system::Config>::Hash {
	BlakeTwo256::hash(words.as_bytes())
}

/// Whether the chain has this text.
fn stored(words: &str) -> bool {
	PreimageFor::<Test>::contains_key((hash(words), words.len() as u32))
}

fn told(subject: Subject) -> Option<String> {
	Assembly::description(subject).map(|text| String::from_utf8(text).unwrap())
}

fn clear(subject: Subject) -> Result<(), DispatchError> {
	act(|| Assembly::clear_discussion(by(9), subject))
}

#[test]
fn a_proposal_without_money_has_a_text_from_its_proposer_for_as_long_as_it_is_kept() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		events();
		describe(0, subject, WORDS).unwrap();
		let length = WORDS.len() as u32;
		assert_eq!(events(), [Event::Described { subject, by: 0, hash: hash(WORDS), length }]);
		assert_eq!(told(subject).as_deref(), Some(WORDS));
		opened(id);
		wait(8 * DAY);
		assert!(matches!(Proposals::<Test>::get(id).unwrap().stage, Stage::Closed(_)));
		assert_eq!(told(subject).as_deref(), Some(WORDS));
		assert_eq!(clear(subject), error(Error::StillKept));
		pass(60 * DAY);
		act(|| Assembly::clear(by(9), id)).unwrap();
		clear(subject).unwrap();
		assert_eq!((told(subject), stored(WORDS)), (None, false));
		assert_eq!(DescriptionsBy::<Test>::iter().count(), 0);
	})
}

#[test]
fn a_text_is_given_once_by_the_proposer_in_utf_8_and_early() {
	chain(|| {
		Preparation::set(4 * DAY);
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		assert_eq!(describe(1, subject, WORDS), error(Error::NotTheDescriber));
		assert_eq!(describe(STRANGER, subject, WORDS), error(Error::NotAVoter));
		assert_eq!(describe(0, Subject::Proposal(9), WORDS), error(Error::UnknownSubject));
		assert_eq!(describe(0, subject, ""), error(Error::BadText));
		let bytes = vec![0xff_u8; 9].try_into().unwrap();
		assert_eq!(act(|| Assembly::describe(by(0), subject, bytes)), error(Error::BadText));
		describe(0, subject, WORDS).unwrap();
		// All support and decide on the same text.
		assert_eq!(describe(0, subject, "Another one"), error(Error::AlreadyDescribed));
		assert_eq!(describe(0, subject, WORDS), error(Error::AlreadyDescribed));

		let late = Subject::Proposal(proposed(CONSTITUTION));
		wait(2 * DAY);
		let on_time = Subject::Proposal(proposed(CONSTITUTION));
		pass(1);
		assert_eq!(describe(0, late, WORDS), error(Error::TooLate));
		describe(0, on_time, WORDS).unwrap();
	})
}

#[test]
fn nobody_describes_what_is_voted_on_already() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		assert_eq!(describe(0, Subject::Proposal(id), WORDS), error(Error::NotWaiting));
	})
}

#[test]
fn the_longest_text_has_8_kib() {
	chain(|| {
		let subject = Subject::Proposal(proposed(CONSTITUTION));
		let longest = "a".repeat(MAX_DESCRIPTION as usize);
		assert!(LongText::try_from(format!("{longest}a").into_bytes()).is_err());
		describe(0, subject, &longest).unwrap();
		assert_eq!(told(subject), Some(longest));
	})
}

#[test]
fn a_text_that_its_author_has_noted_cannot_be_taken_back_while_the_subject_is_kept() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		act(|| Preimage::note_preimage(by(0), WORDS.into())).unwrap();
		describe(0, subject, WORDS).unwrap();
		// The author has the deposit again, and the text stays: it counts on their limit.
		act(|| Preimage::unnote_preimage(by(0), hash(WORDS))).unwrap();
		assert!(act(|| Preimage::unnote_preimage(by(0), hash(WORDS))).is_err());
		assert_eq!(told(subject).as_deref(), Some(WORDS));
		assert_eq!(DescriptionsBy::<Test>::get(0), 1);
		act(|| Assembly::withdraw(by(0), id)).unwrap();
		clear(subject).unwrap();
		assert!(!stored(WORDS));
	})
}

#[test]
fn a_text_that_somebody_else_has_noted_stays_theirs_when_the_subject_is_gone() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		act(|| Preimage::note_preimage(by(5), WORDS.into())).unwrap();
		describe(0, subject, WORDS).unwrap();
		act(|| Assembly::withdraw(by(0), id)).unwrap();
		clear(subject).unwrap();
		assert!(stored(WORDS), "member 5 pays for it");
		act(|| Preimage::unnote_preimage(by(5), hash(WORDS))).unwrap();
		assert!(!stored(WORDS));
	})
}

#[test]
fn a_text_that_is_noted_after_it_has_described_something_costs_and_changes_nothing() {
	chain(|| {
		let subject = Subject::Proposal(proposed(CONSTITUTION));
		describe(0, subject, WORDS).unwrap();
		act(|| Preimage::note_preimage(by(5), WORDS.into())).unwrap();
		// It is not theirs.
		assert!(act(|| Preimage::unnote_preimage(by(5), hash(WORDS))).is_err());
		assert_eq!(told(subject).as_deref(), Some(WORDS));
	})
}

#[test]
fn the_same_text_stays_until_the_last_subject_with_it_is_gone() {
	chain(|| {
		let [first, second] = [proposed(CONSTITUTION), proposed(COMMONS)];
		for id in [first, second] {
			describe(0, Subject::Proposal(id), WORDS).unwrap();
		}
		act(|| Assembly::withdraw(by(0), first)).unwrap();
		clear(Subject::Proposal(first)).unwrap();
		// It is given back once, however often somebody tries.
		assert_eq!(clear(Subject::Proposal(first)), error(Error::UnknownSubject));
		assert_eq!(told(Subject::Proposal(second)).as_deref(), Some(WORDS));
		act(|| Assembly::withdraw(by(0), second)).unwrap();
		clear(Subject::Proposal(second)).unwrap();
		assert!(!stored(WORDS));
		assert_eq!(RequestStatusFor::<Test>::iter().count(), 0);
	})
}

#[test]
fn a_long_discussion_is_cleared_in_parts_and_its_text_is_given_back_once() {
	chain(|| {
		(10..100).for_each(join);
		let [id, other] = [proposed(CONSTITUTION), proposed(COMMONS)];
		let subject = Subject::Proposal(id);
		for id in [id, other] {
			describe(0, Subject::Proposal(id), WORDS).unwrap();
		}
		say(1, subject, Kind::For).unwrap();
		for member in 10..100 {
			rate(member, subject, 0, true).unwrap();
		}
		act(|| Assembly::withdraw(by(0), id)).unwrap();
		clear(subject).unwrap();
		assert!(Discussions::<Test>::contains_key(subject), "a part is left");
		clear(subject).unwrap();
		assert_eq!(told(Subject::Proposal(other)).as_deref(), Some(WORDS));
		assert!(<Preimage as QueryPreimage>::is_requested(&hash(WORDS)));
	})
}

#[test]
fn a_member_who_proposes_and_withdraws_without_end_keeps_no_more_texts_than_the_limit() {
	chain(|| {
		let mut subjects = Vec::new();
		let mut refused = 0;
		for n in 0..1_000 {
			let id = proposed(COMMONS);
			let subject = Subject::Proposal(id);
			match describe(0, subject, &format!("Text {n}")) {
				Ok(()) => subjects.push(subject),
				outcome => {
					assert_eq!(outcome, error(Error::TooManyDescriptions));
					refused += 1;
				}
			}
			act(|| Assembly::withdraw(by(0), id)).unwrap();
		}
		assert_eq!((subjects.len(), refused), (4, 996));
		assert_eq!(PreimageFor::<Test>::iter_keys().count(), 4);
		// The limit is that of a person, and a new key does not help.
		rekey(0, 5_000);
		let next = Subject::Proposal(proposed(COMMONS));
		assert_eq!(describe(0, next, WORDS), error(Error::TooManyDescriptions));
		// Others have theirs, and anyone makes room again.
		clear(subjects[0]).unwrap();
		describe(0, next, WORDS).unwrap();
		assert_eq!(DescriptionsBy::<Test>::get(0), 4);
	})
}

#[test]
fn the_document_that_a_record_names_and_no_other_text_describes_it_whoever_brings_it() {
	chain(|| {
		Document::set(Some(hash(WORDS).0));
		assert_eq!(describe(4, PROJECT, "Another text"), error(Error::NotTheDocument));
		// Member 4 has proposed the project.
		describe(7, PROJECT, WORDS).unwrap();
		assert_eq!(told(PROJECT).as_deref(), Some(WORDS));
		assert_eq!(describe(4, PROJECT, WORDS), error(Error::AlreadyDescribed));
		assert_eq!((DescriptionsBy::<Test>::get(4), DescriptionsBy::<Test>::get(7)), (0, 1));
	})
}

#[test]
fn a_text_of_an_earlier_version_is_not_shown_and_makes_way_for_the_present_one() {
	chain(|| {
		const NEW: &str = "A ferry is cheaper.";
		Document::set(Some(hash(WORDS).0));
		describe(4, PROJECT, WORDS).unwrap();
		Document::set(Some(hash(NEW).0));
		assert_eq!(told(PROJECT), None);
		describe(5, PROJECT, NEW).unwrap();
		assert_eq!(told(PROJECT).as_deref(), Some(NEW));
		assert!(!stored(WORDS));
		assert_eq!((DescriptionsBy::<Test>::get(4), DescriptionsBy::<Test>::get(5)), (0, 1));
		end_cycle();
		assert_eq!(describe(5, PROJECT, NEW), error(Error::UnknownSubject));
		clear(PROJECT).unwrap();
		assert!(!stored(NEW));
	})
}

#[test]
fn a_second_vote_has_the_text_of_the_first_one() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		describe(0, Subject::Proposal(id), WORDS).unwrap();
		opened(id);
		for member in 0..6 {
			vote(member, id, Aye).unwrap();
		}
		while Proposals::<Test>::get(id).unwrap().stage != Stage::Decided {
			wait(HOUR);
		}
		for member in 7..10 {
			act(|| Assembly::petition(by(member), id)).unwrap();
		}
		wait(HOUR);
		let again = NextProposal::<Test>::get() - 1;
		assert_eq!(Proposals::<Test>::get(again).unwrap().link, Link::SecondVoteOn(id));
		pass(60 * DAY);
		act(|| Assembly::clear(by(9), id)).unwrap();
		assert_eq!(told(Subject::Proposal(again)).as_deref(), Some(WORDS));
		assert_eq!(told(Subject::Proposal(id)), None);
	})
}
