//! Attacks on cooperatives, and mishaps that look like them.

use super::*;
use frame_support::traits::{
	fungible::{InspectHold, NativeOrWithId},
	StorageInfo, StorageInfoTrait,
};

/// The number of items that the pallet has stored.
fn stored() -> usize {
	let items = |info: StorageInfo| {
		// A single value has the prefix itself as its key.
		let mut count = usize::from(sp_io::storage::exists(&info.prefix));
		let mut key = info.prefix.clone();
		while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&info.prefix)) {
			count += 1;
			key = next;
		}
		count
	};
	Coops::storage_info().into_iter().map(items).sum()
}

#[test]
fn an_applicant_who_withdraws_a_thousand_times_pays_for_the_place_meanwhile_and_leaves_nothing_behind() {
	chain(|| {
		let id = found(bylaws());
		let (before, next) = (stored(), coop(id).next_member);
		for _ in 0..1_000 {
			Coops::apply(by(4), id, WORKER, 5, 1).unwrap();
			let deposit = Balances::balance_on_hold(&HoldReason::Deposit.into(), &4);
			assert_eq!((deposit, hours(4)), (DEPOSIT, PURSE - 100));
			assert_eq!(Coops::apply(by(4), id, WORKER, 5, 1), error(Error::AlreadyMember));
			assert_eq!(stored(), before + 1);
			Coops::withdraw_application(by(4), id, Party::Person(4)).unwrap();
		}
		assert_eq!(stored(), before);
		assert_eq!((hours(4), Balances::free_balance(4)), (PURSE, PURSE));
		assert_eq!(coop(id).next_member, next);
	});
}

#[test]
fn no_place_is_stored_for_an_applicant_who_cannot_pay_the_deposit() {
	chain(|| {
		let id = found(bylaws());
		Balances::transfer_allow_death(by(4), CUSTOMER, PURSE - MINIMUM - DEPOSIT + 1).unwrap();
		let before = stored();
		let apply = || frame_support::storage::with_storage_layer(|| Coops::apply(by(4), id, WORKER, 5, 1));
		assert!(apply().is_err());
		assert_eq!((stored(), hours(4)), (before, PURSE));
		Balances::transfer_allow_death(by(CUSTOMER), 4, 1).unwrap();
		assert!(apply().is_ok());
	});
}

#[test]
fn nobody_founds_for_nothing_and_a_thousand_foundings_cost_a_thousand_deposits() {
	chain(|| {
		for count in 1..=1_000 {
			propose(bylaws()).unwrap();
			let deposit = Balances::balance_on_hold(&HoldReason::Deposit.into(), &1);
			assert_eq!(deposit, 2 * DEPOSIT * count);
		}
		for id in 0..1_000 {
			Coops::abandon(by(1), id).unwrap();
		}
		// Everything is removed but the number of the next cooperative.
		assert_eq!((stored(), Balances::free_balance(1)), (1, PURSE));
	});
}

/// A cooperative with its books in the native currency, and seven shares of 10, which a loss has written down to 8.
/// That is less than an account must have. Its first two members are leaving, and the first has a new key without an
/// account.
fn with_a_payee_who_cannot_receive() -> CooperativeId {
	let book = NativeOrWithId::Native;
	let id = found(Bylaws { book, par: 10, solvency: Perbill::zero(), ..bylaws() });
	Coops::pay_shares(by(3), id, 4).unwrap();
	Coops::leave(by(1), id).unwrap();
	Coops::leave(by(2), id).unwrap();
	enrol(1, 77);
	Balances::transfer_allow_death(by(Coops::account_id(id)), CUSTOMER, 14).unwrap();
	pass(YEAR);
	close_period(id).unwrap();
	assert_eq!(coop(id).share_value, 8);
	id
}

#[test]
fn a_member_who_cannot_receive_money_does_not_stop_the_queue_and_collects_it_later() {
	chain(|| {
		let id = with_a_payee_who_cannot_receive();
		let before = Balances::free_balance(2);
		Coops::redeem_shares(by(9), id, 5).unwrap();
		check();
		assert_eq!(Balances::free_balance(2) - before, 8);
		assert_eq!((member(id, 0).standing, member(id, 0).due, books(id).claims), (Standing::Left, 8, 8));
		assert_eq!(Coops::remove_member(by(9), id, 0), error(Error::NotGone));
		assert!(frame_support::storage::with_storage_layer(|| Coops::collect(by(9), id, 0)).is_err());
		check();
		Balances::transfer_allow_death(by(CUSTOMER), 77, MINIMUM).unwrap();
		assert_eq!(Coops::collect(by(9), id, 0), Ok(()));
		assert_eq!((Balances::free_balance(77), books(id).claims), (MINIMUM + 8, 0));
		assert_eq!(Coops::remove_member(by(9), id, 0), Ok(()));
	});
}

#[test]
fn a_claim_that_cannot_be_paid_stays_a_claim() {
	chain(|| {
		let id = found(Bylaws { book: NativeOrWithId::Native, par: 10, ..bylaws() });
		for number in 0..2 {
			Coops::record_work(by(TILL), id, number, LABOUR, 1, text("an hour")).unwrap();
		}
		enrol(1, 77);
		earn(id, 40);
		pass(YEAR);
		close_period(id).unwrap();
		let claims = books(id).claims;
		assert!(
			frame_support::storage::with_storage_layer(|| Coops::claim_patronage(by(9), id, 0, 0)).is_err()
		);
		assert_eq!(books(id).claims, claims);
		check();
		assert_eq!(Coops::claim_patronage(by(9), id, 0, 1), Ok(()));
		Balances::transfer_allow_death(by(CUSTOMER), 77, MINIMUM).unwrap();
		assert_eq!(Coops::claim_patronage(by(9), id, 0, 0), Ok(()));
		assert!(Balances::free_balance(77) > MINIMUM);
	});
}

/// A vote counts as long as its voter is a member. Three of six members are puppets, and the community removes them
/// before the others have voted.
#[test]
fn the_vote_of_somebody_who_is_removed_can_be_struck() {
	chain(|| {
		let id = found(bylaws());
		(4..=6).for_each(|person| deciding::admit(id, person, WORKER));
		let number = deciding::moved(id, Kind::Ordinary, Motion::Text);
		deciding::vote(id, number, &[4, 5, 6], Vote::Aye);
		deciding::vote(id, number, &[1, 2], Vote::Nay);
		assert_eq!(Coops::strike_ballot(by(9), id, number, 3), error(Error::HasAVoice));
		(4..=6).for_each(gone);
		for puppet in 3..=5 {
			Coops::strike_ballot(by(9), id, number, puppet).unwrap();
		}
		assert_eq!(Coops::strike_ballot(by(9), id, number, 3), error(Error::NoBallot));
		assert_eq!(Coops::strike_ballot(by(9), id, number, 2), error(Error::NoBallot));
		let Resolution { ayes, nays, .. } = Resolutions::<Test>::get(id, number).unwrap();
		assert_eq!((ayes, nays), (0, 2));
		pass(14 * DAY);
		deciding::close(id, number).unwrap();
		assert_eq!(deciding::outcome(id, number), Outcome::Rejected);
	});
}

/// Nobody has to report this before the resolution is closed.
#[test]
fn the_votes_of_a_member_who_has_left_or_was_expelled_or_has_not_paid_do_not_count() {
	chain(|| {
		let id = found(Bylaws { least_shares: 2, ..bylaws() });
		for person in 4..=7 {
			Coops::apply(by(person), id, WORKER, 2, if person == 4 { 1 } else { 2 }).unwrap();
			Coops::admit(by(TILL), id, Party::Person(person)).unwrap();
		}
		let closed = deciding::moved(id, Kind::Ordinary, Motion::Text);
		deciding::vote(id, closed, &[4, 5, 6, 7], Vote::Aye);
		deciding::close(id, closed).unwrap();
		pass(YEAR);
		let number = deciding::moved(id, Kind::Ordinary, Motion::Text);
		let other = deciding::moved(id, Kind::Ordinary, Motion::Text);
		for resolution in [number, other] {
			deciding::vote(id, resolution, &[4, 5, 6, 7], Vote::Aye);
			deciding::vote(id, resolution, &[1, 2], Vote::Nay);
		}
		Coops::expel(resolved(id, Kind::Qualified), id, 4, text("a thief")).unwrap();
		Coops::appeal(by(5), id, text("it was not me")).unwrap();
		Coops::hear_appeal(resolved(id, Kind::Qualified), id, 4, true).unwrap();
		Coops::leave(by(6), id).unwrap();
		pass(1);
		Coops::lapse_shares(by(9), id, 3).unwrap();
		check();
		assert_eq!(Ballots::<Test>::iter_prefix((id, closed)).count(), 4, "what is closed stays on record");
		pass(14 * DAY);
		// One of the four who voted for it is still a member.
		for resolution in [number, other] {
			deciding::close(id, resolution).unwrap();
			assert_eq!(deciding::outcome(id, resolution), Outcome::Rejected);
			let Resolution { ayes, nays, .. } = Resolutions::<Test>::get(id, resolution).unwrap();
			assert_eq!((ayes, nays), (1, 2));
		}
		let struck = Event::BallotStruck {
			cooperative: id,
			resolution: number,
			member: 3,
			ballot: Ballot { vote: Vote::Aye, weight: 1 },
		};
		assert!(events().contains(&struck));
	});
}

#[test]
fn six_members_do_not_keep_the_others_from_proposing() {
	chain(|| {
		let id = found(bylaws());
		(4..=20).for_each(|person| deciding::admit(id, person, WORKER));
		let propose = |person: u64| {
			Coops::propose(by(person), id, person as MemberNo - 1, Kind::Ordinary, Motion::Text, document())
		};
		for person in 1..=6 {
			while propose(person).is_ok() {}
			assert_eq!(propose(person), error(Error::TooManyResolutions));
			let deposit = Balances::balance_on_hold(&HoldReason::Deposit.into(), &person);
			assert!(deposit >= 4 * DEPOSIT, "each costs a deposit");
		}
		for person in 7..=20 {
			assert_eq!(propose(person), Ok(()), "{person} can propose");
		}
	});
}

#[test]
fn members_of_a_cooperative_that_is_dissolved_keep_their_voice_in_what_it_has_begun() {
	use rochdale_primitives::Electorate as _;
	chain(|| {
		let id = found(bylaws());
		let roll = Coops::roll(id);
		assert_eq!((roll.count, Coops::voter(id, &1)), (3, Some(1)));
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		assert_eq!(Coops::voter(id, &1), Some(1));
		assert!(Coops::on_roll(id, 2, &roll));
		assert_eq!(Coops::roll(id), roll);
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		assert!(Coops::on_roll(id, 2, &roll), "what it has begun may be carried out still");
	});
}

#[test]
fn bylaws_without_a_quorum_or_with_one_class_far_above_the_others_are_refused() {
	let fault = |change: fn(&mut Bylaws<Test>)| {
		let mut changed = bylaws();
		change(&mut changed);
		changed.validate()
	};
	chain(|| {
		let low = |bylaws: &mut Bylaws<Test>| bylaws.decisions.ordinary.quorum = Perbill::zero();
		assert_eq!(fault(low), error(Error::BadDecisions));
		let low = |bylaws: &mut Bylaws<Test>| bylaws.decisions.ordinary.quorum = Perbill::from_percent(9);
		assert_eq!(fault(low), error(Error::BadDecisions));
		let least = |bylaws: &mut Bylaws<Test>| bylaws.decisions.ordinary.quorum = Perbill::from_percent(10);
		assert_eq!(fault(least), Ok(()));
		let classes = |weights: [u8; 2]| {
			let class = |kind, weight| Class { kind, weight };
			let classes = [
				class(ClassKind::Worker, weights[0]),
				class(ClassKind::Supporter, 0),
				class(ClassKind::Consumer, weights[1]),
			];
			Bylaws { classes: list(classes), ..bylaws() }.validate()
		};
		assert_eq!(classes([255, 1]), error(Error::BadClasses));
		assert_eq!(classes([1, 11]), error(Error::BadClasses));
		assert_eq!(classes([10, 1]), Ok(()));
		assert_eq!(classes([200, 20]), Ok(()));
		assert_eq!(fault(|bylaws| bylaws.contest_time = 0), error(Error::BadTimes));
		assert_eq!(fault(|bylaws| bylaws.contest_time = DAY - 1), error(Error::BadTimes));
		assert_eq!(fault(|bylaws| bylaws.defence = DAY - 1), error(Error::BadTimes));
	});
}

#[test]
fn an_applicant_is_not_admitted_under_bylaws_that_they_have_not_seen() {
	chain(|| {
		let id = found(bylaws());
		Coops::apply(by(4), id, WORKER, 5, 1).unwrap();
		let other = Bylaws { notice: 10 * YEAR, ..bylaws() };
		Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, 0, Box::new(other)).unwrap();
		assert_eq!(Coops::admit(by(TILL), id, Party::Person(4)), error(Error::BylawsChanged));
		Coops::withdraw_application(by(4), id, Party::Person(4)).unwrap();
		Coops::apply(by(4), id, WORKER, 5, 1).unwrap();
		Coops::admit(by(TILL), id, Party::Person(4)).unwrap();
	});
}

const WEEK: Moment = 7 * DAY;

/// A wage in the book currency that is first due in the last moment of the period.
fn wage_at_the_years_end(id: CooperativeId, member: MemberNo, book: NativeOrWithId<u32>, amount: Balance) {
	let due = Periods::<Test>::get(id, coop(id).period).unwrap().began_at + YEAR - 1;
	Coops::hire(resolved(id, Kind::Ordinary), id, member, book, amount, WEEK, due).unwrap();
}

fn closing(id: CooperativeId, period: PeriodNo) -> Closing {
	Periods::<Test>::get(id, period).unwrap().closing.unwrap()
}

#[test]
fn nobody_shares_the_wages_by_closing_the_period_in_the_hour_before_the_payday() {
	use frame_support::{traits::Hooks, weights::WeightMeter};
	chain(|| {
		let id = found(bylaws());
		Coops::record_work(by(TILL), id, 1, LABOUR, 1, text("an hour")).unwrap();
		earn(id, 1_000);
		wage_at_the_years_end(id, 0, HOURS, 400);
		pass(YEAR);
		close_period(id).unwrap();
		check();
		assert_eq!((closing(id, 0).result, closing(id, 0).wages), (600, 400));
		assert_eq!(closing(id, 0).to_reserve, 60);
		let before = books(id);
		assert_eq!((before.result, before.debts), (0, 400));
		pass(HOUR);
		Coops::on_poll(1, &mut WeightMeter::new());
		assert_eq!(hours(1), PURSE - 100 + 400);
		let after = books(id);
		assert_eq!(after, Books { assets: before.assets - 400, debts: 0, free: before.free - 400, ..before });
	});
}

#[test]
fn wages_that_are_due_take_nothing_from_the_reserve_however_much_they_are() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		let before = books(id);
		assert_eq!((before.reserve, before.retained, before.shares), (100, 422, 300));
		wage_at_the_years_end(id, 0, HOURS, MOST_WAGE);
		pass(YEAR + WEEK);
		close_period(id).unwrap();
		check();
		let Closing { wages, loss_to_retained, loss_to_shares, loss_to_reserve, .. } = closing(id, 1);
		// All that can be paid: everything but the balance that the account must keep.
		assert_eq!((wages, loss_to_retained, loss_to_shares, loss_to_reserve), (721, 422, 300, 0));
		Coops::pay_wages(by(9), id, 9).unwrap();
		let after = books(id);
		assert_eq!((after.reserve, after.claims), (before.reserve, before.claims));
	});
}

#[test]
fn a_wage_that_its_payee_cannot_receive_keeps_no_period_open_and_is_a_surplus_when_they_give_it_up() {
	chain(|| {
		// A currency with a minimum balance of 50.
		let book = NativeOrWithId::WithId(8);
		Assets::force_create(RuntimeOrigin::root(), 8, COMMONS, true, 50).unwrap();
		for person in 1..=3 {
			Assets::mint(by(COMMONS), 8, person, 1_000).unwrap();
		}
		let id = found(Bylaws { book: book.clone(), ..bylaws() });
		Assets::mint(by(COMMONS), 8, CUSTOMER, 2_000).unwrap();
		earn(id, 1_000);
		enrol(1, 777);
		wage_at_the_years_end(id, 0, book, 40);
		pass(YEAR);
		let paid = Coops::pay_wages(by(9), id, 9).map(|_| ()).map_err(|error| error.error);
		assert_eq!(paid, error(Error::NothingToPay));
		close_period(id).unwrap();
		assert_eq!((closing(id, 0).result, closing(id, 0).wages), (960, 40));
		Coops::waive_wage(by(777), id, 0, 0).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!((closing(id, 1).result, closing(id, 1).wages), (40, 0));
	});
}

#[test]
fn nobody_is_redeemed_and_nothing_revolved_with_the_money_for_wages_that_are_due() {
	chain(|| {
		let id = found(Bylaws { solvency: Perbill::zero(), notice: 0, ..bylaws() });
		a_year(id);
		wage_at_the_years_end(id, 0, HOURS, 600);
		Coops::leave(by(2), id).unwrap();
		pass(YEAR);
		let redeem = || Coops::redeem_shares(by(9), id, 1).map(|_| ()).map_err(|error| error.error);
		assert_eq!(Coops::revolve(resolved(id, Kind::Qualified), id), error(Error::LossNotBorne));
		assert_eq!(redeem(), error(Error::LossNotBorne));
		assert_eq!(Coops::exit_queue_info(id, None, 9).0[0].covered, 0);
		// The closing books the loss: retained patronage bears 422, and the shares bear 178. Each is then worth 40.
		close_period(id).unwrap();
		assert_eq!(coop(id).share_value, 40);
		let before = hours(2);
		redeem().unwrap();
		assert_eq!(hours(2) - before, 40 + 2, "with the interest of the first year");
		Coops::pay_wages(by(9), id, 9).unwrap();
		assert_eq!(Coops::wages_of(id).into_iter().map(|wage| wage.owed).sum::<Balance>(), 0);
	});
}

#[test]
fn a_cooperative_whose_money_nobody_can_have_now_is_not_cleared_before_somebody_can() {
	chain(|| {
		let id = found(bylaws());
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		let claims = books(id).claims;
		assert!(claims > 0);
		pass(2 * YEAR + 1);
		// Nothing is released, and nothing is paid.
		Assets::freeze_asset(by(COMMONS), 7).unwrap();
		let clear = || {
			frame_support::storage::with_storage_layer(|| Coops::clear_cooperative(by(9), id, 99).map(|_| ()))
		};
		assert!(clear().is_err());
		check();
		assert!(matches!(coop(id).state, State::Ended { .. }));
		Assets::thaw_asset(by(COMMONS), 7).unwrap();
		let before = hours(COMMONS);
		assert!(clear().is_ok());
		assert!(!Cooperatives::<Test>::contains_key(id));
		assert!(hours(COMMONS) - before >= claims);
	});
}

#[test]
fn clearing_item_by_item_weighs_as_much_as_clearing_many_at_once() {
	use frame_support::dispatch::GetDispatchInfo;
	let weights = |most| {
		let (cooperative, resolution, period) = (0, 0, 0);
		[
			Call::<Test>::clear_cooperative { cooperative, most },
			Call::<Test>::forget_resolution { cooperative, resolution, most },
			Call::<Test>::expire_claims { cooperative, period, most },
		]
		.map(|call| call.get_dispatch_info().call_weight)
	};
	assert_eq!(weights(1), weights(REMOVED_AT_LEAST));
	chain(|| {
		let id = found(bylaws());
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		(0..3).for_each(|number| Coops::collect(by(9), id, number).unwrap());
		let used = Coops::clear_cooperative(by(9), id, 1).unwrap().actual_weight.unwrap();
		assert_eq!(used, weights(1)[0]);
	});
}

#[test]
fn thousands_of_old_resolutions_are_cleared_in_one_call() {
	let mut chain = genesis();
	let id = chain.execute_with(|| {
		let id = found(bylaws());
		super::deciding::moved(id, Kind::Ordinary, Motion::Text);
		let template = Resolutions::<Test>::get(id, 0).unwrap();
		for number in 1..3_000 {
			let account = 1;
			let deposit = <Test as Config>::Deposit::new(&account, Coops::resolution_footprint(0)).unwrap();
			let deposit = (account, deposit);
			let resolution = Resolution { deposit, outcome: Outcome::Rejected, ..template.clone() };
			Resolutions::<Test>::insert(id, number, resolution);
		}
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		(0..3).for_each(|number| Coops::collect(by(9), id, number).unwrap());
		id
	});
	// The items are in the database. If each removal passed over all earlier ones, this would take minutes.
	chain.commit_all().expect("the state can be written");
	chain.execute_with(|| {
		Coops::clear_cooperative(by(9), id, 2_900).unwrap();
		assert!(Resolutions::<Test>::iter_prefix(id).count() <= 100);
	});
}
