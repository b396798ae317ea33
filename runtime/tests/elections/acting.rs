//! An app tells a member in which elections and recalls they can act.

use frame_support::assert_ok;
use pallet_elections::{Recall, RecallStage};
use rochdale_runtime::acting::decisions;

use super::*;

#[test]
fn a_member_is_told_the_elections_and_recalls_in_which_they_can_act() {
	genesis_of((0..12).map(account).collect(), policy()).execute_with(|| {
		let mut chain = Chain::new();
		let told = |n: u32| decisions(&account(n)).expect("a member");
		let council = |n: u32| told(n).elections.into_iter().find(|open| open.body == Body::Council);
		chain.open(Body::Council);
		let open = council(9).expect("members can stand");
		assert_eq!((open.stage, open.voted), (Stage::Standing, false));
		chain.block(|| {
			for n in [3, 4, 5] {
				assert_ok!(by_key(n, ElectionsCall::stand { body: Body::Council }));
			}
		});
		chain.pass(21 * DAY);
		chain.block(|| {
			assert_ok!(by_key(0, ballot(Body::Council, &[3, 4])));
		});
		let voted = |n: u32| council(n).map(|open| (open.stage, open.voted));
		assert_eq!(voted(0), Some((Stage::Voting, true)));
		assert_eq!(voted(1), Some((Stage::Voting, false)));
		chain.block(|| {
			for n in 1..10 {
				assert_ok!(by_key(n, ballot(Body::Council, &[3, 4])));
			}
		});
		chain.pass(14 * DAY);
		let seats = seated(Body::Council);
		assert!(seats.contains(&3), "{seats:?}");
		// A petition is open for those who have not signed it.
		chain.block(|| {
			assert_ok!(by_key(7, ElectionsCall::sign_recall { body: Body::Council, member: 3 }));
		});
		let recalls = told(8).recalls;
		assert_eq!((recalls.len(), recalls[0].seated, recalls[0].voice), (1, 3, None));
		assert!(matches!(recalls[0].recall.stage, RecallStage::Petition { signers: 1 }));
		assert!(told(7).recalls.is_empty(), "this member has signed");
		// However many recalls of others are over, this one is found.
		for other in 1_000..2_000 {
			let over = Recall { stage: RecallStage::Rest, ends_at: u64::MAX };
			pallet_elections::Recalls::<Runtime>::insert(Body::Council, other, over);
		}
		assert_eq!(told(8).recalls, recalls);
	});
}
