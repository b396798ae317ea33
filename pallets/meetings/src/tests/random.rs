//! Random calls, with the invariants checked after each.

use super::*;
use proptest::prelude::*;
use rochdale_primitives::testing::now;

#[derive(Clone, Debug)]
enum Act {
	Demand(MemberNo),
	WithdrawDemand(MemberNo, MemberNo),
	Convene(MemberNo, Vec<(bool, bool)>),
	ConveneAgain(MemberNo),
	Move(MemberNo, bool, bool),
	NameProxy(MemberNo, Option<MemberNo>),
	/// An account, and the member for whom it acts.
	Attend(MemberNo, MemberNo),
	Vote(MemberNo, MemberNo, ItemNo, u8),
	Commit(MemberNo, ItemNo, u8),
	Reveal(MemberNo, ItemNo, u8),
	Strike(MemberNo),
	Conclude,
	Draw,
	Write(MemberNo),
	Sign(MemberNo),
	Object(MemberNo, ItemNo),
	Judge(ItemNo, bool),
	Clear(u32),
	Leave(MemberNo),
	Join(MemberNo),
	Hours(u64),
	/// Lets time pass until the latest meeting opens, closes, or ends.
	Next,
}

fn act() -> impl Strategy<Value = Act> {
	let member = || 0u32..8;
	let item = || 0u8..4;
	let choice = || 0u8..4;
	prop_oneof![
		1 => member().prop_map(Act::Demand),
		1 => (member(), member()).prop_map(|(by, member)| Act::WithdrawDemand(by, member)),
		3 => (member(), proptest::collection::vec((any::<bool>(), any::<bool>()), 0..4))
			.prop_map(|(by, agenda)| Act::Convene(by, agenda)),
		1 => member().prop_map(Act::ConveneAgain),
		3 => (member(), any::<bool>(), any::<bool>())
			.prop_map(|(by, elects, secret)| Act::Move(by, elects, secret)),
		3 => (member(), proptest::option::of(member())).prop_map(|(of, proxy)| Act::NameProxy(of, proxy)),
		6 => (member(), member()).prop_map(|(by, of)| Act::Attend(by, of)),
		6 => member().prop_map(|of| Act::Attend(of, of)),
		8 => (member(), member(), item(), choice()).prop_map(|(by, of, item, choice)| {
			Act::Vote(by, of, item, choice)
		}),
		6 => (member(), item(), choice()).prop_map(|(of, item, choice)| Act::Commit(of, item, choice)),
		6 => (member(), item(), choice()).prop_map(|(of, item, choice)| Act::Reveal(of, item, choice)),
		2 => member().prop_map(Act::Strike),
		3 => Just(Act::Conclude),
		2 => Just(Act::Draw),
		1 => member().prop_map(Act::Write),
		1 => member().prop_map(Act::Sign),
		2 => (member(), item()).prop_map(|(by, item)| Act::Object(by, item)),
		1 => (item(), any::<bool>()).prop_map(|(item, upheld)| Act::Judge(item, upheld)),
		1 => (0u32..20).prop_map(Act::Clear),
		1 => member().prop_map(Act::Leave),
		2 => member().prop_map(Act::Join),
		1 => (0u64..60).prop_map(Act::Hours),
		4 => Just(Act::Next),
	]
}

fn choice(n: u8) -> Choice {
	match n {
		0 => Choice::For(0),
		1 => Choice::For(1),
		2 => Choice::Against,
		_ => Choice::Abstain,
	}
}

fn take(act: Act) {
	let latest = crate::NextMeeting::<Test>::get(BODY).saturating_sub(1);
	let resolution = |elects: bool, member| propose(elects.then_some((CHAIR, member)));
	// A call that is refused changes nothing.
	let _ = match act {
		Act::Demand(member) => Room::demand(by(member.into()), BODY, member),
		Act::WithdrawDemand(who, member) => Room::withdraw_demand(by(who.into()), BODY, member),
		Act::Convene(member, agenda) => {
			let agenda: Vec<_> =
				agenda.into_iter().map(|(elects, secret)| (resolution(elects, member), secret)).collect();
			convene(member.into(), Some(member), &agenda)
		}
		Act::ConveneAgain(member) => {
			with_storage_layer(|| Room::convene_again(by(member.into()), BODY, member, now() + 14 * DAY))
		}
		Act::Move(member, elects, secret) => {
			let resolution = resolution(elects, member);
			with_storage_layer(|| {
				Room::add_motion(by(member.into()), BODY, latest, member, resolution, secret)
			})
		}
		Act::NameProxy(member, proxy) => {
			let who = by(member.into());
			with_storage_layer(|| Room::name_proxy(who, BODY, latest, member, proxy))
		}
		Act::Attend(who, member) => Room::attend(by(who.into()), BODY, latest, member),
		Act::Vote(who, member, item, n) => Room::vote(by(who.into()), BODY, latest, item, member, choice(n)),
		Act::Commit(member, item, n) => {
			let commitment = Room::vote_commitment(BODY, latest, item, member, choice(n), &salt(member));
			Room::commit_vote(by(member.into()), BODY, latest, item, member, commitment)
		}
		Act::Reveal(member, item, n) => with_storage_layer(|| {
			Room::reveal_vote(by(member.into()), BODY, latest, item, member, choice(n), salt(member))
		}),
		Act::Strike(member) => with_storage_layer(|| Room::strike(by(99), BODY, latest, member)),
		Act::Conclude => Room::conclude(by(99), BODY, latest).map(|_| ()).map_err(|error| error.error),
		Act::Draw => {
			next_epoch();
			Room::draw_signers(by(99), BODY, latest)
		}
		Act::Write(member) => {
			Room::write_minutes(by(member.into()), BODY, latest, member, document("minutes"))
		}
		Act::Sign(member) => {
			Room::sign_minutes(by(member.into()), BODY, latest, member, document("minutes").hash)
		}
		Act::Object(member, item) => {
			Room::object(by(member.into()), BODY, latest, item, member, document("objection"))
		}
		Act::Judge(item, upheld) => Room::judge_objection(RuntimeOrigin::root(), BODY, latest, item, upheld),
		Act::Clear(most) => {
			let oldest = crate::Meetings::<Test>::iter_key_prefix(BODY).min().unwrap_or_default();
			Room::clear_meeting(by(99), BODY, oldest, most).map(|_| ()).map_err(|error| error.error)
		}
		other => {
			match other {
				Act::Leave(member) => Voices::<Test>::remove(member),
				Act::Join(member) => Voices::<Test>::insert(member, 0),
				Act::Hours(hours) => pass(hours * HOUR),
				Act::Next => {
					if let Some((_, meeting)) = Room::latest_meeting(BODY) {
						let times = [meeting.opens_at, meeting.closes_at, meeting.reveals_until];
						let next = times.into_iter().find(|time| *time > now());
						until(next.unwrap_or(now() + 30 * DAY));
					}
				}
				_ => {}
			}
			Ok(())
		}
	};
}

/// What always holds between one act and the next, beside the invariants.
fn check() {
	Room::do_try_state().unwrap();
	for (_, _, meeting) in crate::Meetings::<Test>::iter() {
		let quorate = meeting.conclusion.is_some_and(|end| end.quorate);
		assert!(!quorate || meeting.present * 4 >= meeting.register.members || meeting.first.is_some());
	}
	// One candidate at most is elected by an item.
	for (_, _, item) in crate::Items::<Test>::iter() {
		let elected = item.options.iter().filter(|option| option.accepted == Some(true)).count();
		assert!(elected <= 1, "{item:?}");
	}
	let deposits: Balance = (0..20).chain([STRANGER]).map(held).sum();
	assert_eq!(deposits, crate::Meetings::<Test>::iter().count() as Balance * DEPOSIT);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(100))]

	#[test]
	fn whatever_members_do_the_invariants_hold_and_one_candidate_at_most_is_elected(
		acts in proptest::collection::vec(act(), 1..150),
	) {
		chain(|| {
			for act in acts {
				take(act);
				check();
			}
		});
	}
}
