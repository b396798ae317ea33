//! The unclaimed dividend of a person who is no longer a member.

use crate::{mock::*, *};

#[test]
fn a_leaving_member_is_paid_what_is_due() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		block_at(day(1));
		leave(1);
		assert_eq!(Balances::free_balance(1), 200);
		assert!(ClaimedUpTo::<Test>::get(1).is_none(), "nothing is stored for those who have left");
	})
}

#[test]
fn a_lapsed_member_gets_nothing_for_the_gap() {
	chain(|| {
		join(1, 1);
		join(2, 2);
		block_at(day(0));
		leave(1);
		block_at(day(1));
		block_at(day(2));
		join(1, 1);
		block_at(day(3));
		assert_eq!(Balances::free_balance(1), 100, "the day before the gap was paid on lapsing");
		assert_eq!(Dividend::unclaimed(1), 100, "only the day after the gap is due");
		assert_eq!(Dividend::unclaimed(2), 400, "the member who stayed has all four days");
	})
}

#[test]
fn an_amount_too_small_for_an_empty_account_goes_to_the_commons() {
	chain(|| {
		CurrentPolicy::set(Policy::Fixed { amount: 4 });
		join(1, 1);
		block_at(day(0));
		leave(1);
		assert_eq!(Balances::free_balance(COMMONS), MINIMUM + 4);
		System::assert_last_event(Event::LeftToCommons { id: 1, amount: 4 }.into());
	})
}

#[test]
fn an_amount_that_nobody_can_receive_is_never_issued() {
	chain(|| {
		CurrentPolicy::set(Policy::Fixed { amount: 4 });
		let _ = Balances::burn_from(
			&COMMONS,
			MINIMUM,
			frame_support::traits::tokens::Preservation::Expendable,
			frame_support::traits::tokens::Precision::Exact,
			frame_support::traits::tokens::Fortitude::Force,
		)
		.expect("the commons can be emptied");
		join(1, 1);
		block_at(day(0));
		leave(1);
		System::assert_last_event(Event::Forfeited { id: 1, amount: 4 }.into());
		assert_eq!((Entitled::<Test>::get(), Balances::total_issuance()), (0, 0));
	})
}
