use super::*;
use frame_support::{sp_runtime::TokenError, traits::fungible::InspectHold};

fn deposit_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Deposit.into(), &who)
}

#[test]
fn a_cooperative_is_open_when_the_last_founder_has_signed() {
	chain(|| {
		propose(bylaws()).unwrap();
		assert!(sign(2, 0).is_ok());
		assert!(!Cooperatives::<Test>::contains_key(0));
		assert!(sign(3, 0).is_ok());
		assert!(!Foundings::<Test>::contains_key(0));
		assert_eq!(coop(0).state, State::Open);
		for (number, person) in [(0, 1), (1, 2), (2, 3)] {
			let member = member(0, number);
			assert_eq!((member.who, member.shares, member.subscribed), (Party::Person(person), 1, 5));
			assert_eq!(hours(person), PURSE - 100);
			assert_eq!(MemberNumbers::<Test>::get(0, Party::Person(person)), Some(number));
		}
		let books = books(0);
		assert_eq!((books.assets, books.shares, books.result, books.free), (300, 300, 0, 299));
		assert_eq!((deposit_of(1), deposit_of(2)), (2 * DEPOSIT, DEPOSIT));
	});
}

#[test]
fn three_members_with_a_voice_found_a_cooperative_and_fewer_do_not() {
	chain(|| {
		let founders = [(Party::Person(1), WORKER, 1), (Party::Person(2), WORKER, 1)];
		let found = |founders: &[(Party, u8, u32)]| {
			let founders = list(founders.iter().copied());
			Coops::found(by(1), text("Two"), Box::new(bylaws()), founders)
		};
		assert_eq!(found(&founders), error(Error::BadFounders));
		let [one, two] = founders;
		assert_eq!(found(&[one, two, (Party::Person(3), SUPPORTER, 1)]), error(Error::BadFounders));
		assert_eq!(found(&[one, two, two]), error(Error::BadFounders));
		assert_eq!(found(&[one, two, (Party::Person(3), 7, 1)]), error(Error::BadFounders));
		assert_eq!(found(&[one, two, (Party::Person(3), WORKER, 21)]), error(Error::SharesOutOfBounds));
		assert_eq!(found(&[one, two, (Party::Cooperative(0), WORKER, 1)]), error(Error::BadFounders));
		assert_eq!(found(&[one, two, (Party::Person(3), WORKER, 1)]), Ok(()));
	});
}

#[test]
fn a_founding_that_is_not_signed_in_time_is_given_up_by_anyone_and_all_get_back_what_they_put_down() {
	chain(|| {
		propose(bylaws()).unwrap();
		assert!(sign(2, 0).is_ok());
		assert_eq!(Coops::abandon(by(2), 0), error(Error::StillSigning));
		pass(30 * DAY + 1);
		assert_eq!(sign(3, 0), error(Error::UnknownFounding));
		assert_eq!(Coops::abandon(by(9), 0), Ok(()));
		assert_eq!((hours(1), hours(2)), (PURSE, PURSE));
		assert_eq!((deposit_of(1), deposit_of(2)), (0, 0));
		assert_eq!(Coops::abandon(by(9), 0), error(Error::UnknownFounding));
		assert_eq!(Foundings::<Test>::iter().count(), 0);
	});
}

#[test]
fn the_proposer_of_a_founding_can_give_it_up_before_it_is_signed() {
	chain(|| {
		propose(bylaws()).unwrap();
		assert_eq!(Coops::abandon(by(1), 0), Ok(()));
		assert_eq!((hours(1), deposit_of(1)), (PURSE, 0));
	});
}

#[test]
fn only_founders_sign_and_only_once() {
	chain(|| {
		propose(bylaws()).unwrap();
		assert_eq!(sign(4, 0), error(Error::NotAFounder));
		assert_eq!(sign(25, 0), error(Error::NotAPerson));
		assert_eq!(sign(1, 0), error(Error::AlreadySigned));
		assert_eq!(sign(1, 1), error(Error::UnknownFounding));
	});
}

#[test]
fn a_founder_who_cannot_pay_the_first_share_does_not_sign() {
	chain(|| {
		propose(bylaws()).unwrap();
		pay(2, CUSTOMER, PURSE - 50).unwrap();
		assert_eq!(sign(2, 0), Err(TokenError::FundsUnavailable.into()));
	});
}

#[test]
fn each_fault_of_bylaws_has_its_own_error() {
	type Fault = (fn(&mut Bylaws<Test>), Error<Test>);
	let faults: [Fault; 27] = [
		(|bylaws| bylaws.classes[0].weight = 0, Error::BadClasses),
		(|bylaws| bylaws.classes[1].weight = 1, Error::BadClasses),
		(|bylaws| bylaws.classes = list([]), Error::BadClasses),
		(|bylaws| bylaws.par = 0, Error::BadPar),
		(|bylaws| bylaws.par = MAX_PAR + 1, Error::BadPar),
		(|bylaws| bylaws.first_shares = 0, Error::BadShares),
		(|bylaws| bylaws.first_shares = 2, Error::BadShares),
		(|bylaws| bylaws.least_shares = 21, Error::BadShares),
		(|bylaws| bylaws.notice = 10 * YEAR + 1, Error::BadTimes),
		(|bylaws| bylaws.claim_time = 90 * DAY - 1, Error::BadTimes),
		(|bylaws| bylaws.period = 28 * DAY - 1, Error::BadTimes),
		(|bylaws| bylaws.defence = DAY - 1, Error::BadTimes),
		(|bylaws| bylaws.contest_time = DAY - 1, Error::BadTimes),
		(|bylaws| bylaws.document.reference = text(" "), Error::BadDocument),
		(|bylaws| bylaws.solvency = Perbill::one(), Error::BadSolvency),
		(|bylaws| bylaws.decisions.ordinary.duration = DAY - 1, Error::BadDecisions),
		(|bylaws| bylaws.decisions.ordinary.majority = Perbill::from_percent(49), Error::BadDecisions),
		(|bylaws| bylaws.decisions.dissolution.majority = Perbill::one(), Error::BadDecisions),
		(|bylaws| bylaws.decisions.bylaws.majority = Perbill::from_percent(55), Error::BadDecisions),
		(|bylaws| bylaws.decisions.dissolution.quorum = Perbill::from_percent(30), Error::BadDecisions),
		(|bylaws| bylaws.decisions.dissolution.majority = Perbill::from_percent(66), Error::BadDecisions),
		(
			|bylaws| {
				let Decisions { ordinary, qualified, bylaws, dissolution } = &mut bylaws.decisions;
				for decision in [ordinary, qualified, bylaws, dissolution] {
					decision.quorum = Perbill::zero();
				}
			},
			Error::BadDecisions,
		),
		(|bylaws| bylaws.waterfall.reserve = Perbill::from_percent(4), Error::BadWaterfall),
		(|bylaws| bylaws.waterfall.commons = Perbill::from_percent(91), Error::BadWaterfall),
		(|bylaws| bylaws.work = list([]), Error::BadWork),
		(|bylaws| bylaws.work[0].weight = 0, Error::BadWork),
		(|bylaws| bylaws.work[0].name = text(" "), Error::BadWork),
	];
	chain(|| {
		for (at, (spoil, fault)) in faults.into_iter().enumerate() {
			let mut bylaws = bylaws();
			spoil(&mut bylaws);
			assert_eq!(propose(bylaws), error(fault), "fault {at}");
		}
		let founders = list((1..=3).map(|id| (Party::Person(id), WORKER, 5)));
		let nameless = Coops::found(by(1), text(" "), Box::new(bylaws()), founders);
		assert_eq!(nameless, error(Error::BadName));
	});
}

#[test]
fn the_account_of_a_cooperative_is_not_that_of_another() {
	let accounts: std::collections::BTreeSet<_> = (0..10_000).map(Coops::account_id).collect();
	assert_eq!(accounts.len(), 10_000);
}

#[test]
fn a_founder_signs_what_they_have_read_and_not_whatever_has_the_number() {
	chain(|| {
		propose(bylaws()).unwrap();
		let read = proposal(0);
		Coops::abandon(by(1), 0).unwrap();
		// A block that did not become final gave this number to another proposal, with other bylaws or founders.
		NextCooperative::<Test>::put(0);
		propose(Bylaws { notice: 10 * YEAR, ..bylaws() }).unwrap();
		assert_eq!(Coops::sign(by(2), 0, read), error(Error::OtherProposal));
		Coops::abandon(by(1), 0).unwrap();
		NextCooperative::<Test>::put(0);
		let founders = list((1..=4).map(|id| (Party::Person(id), WORKER, 5)));
		Coops::found(by(1), text("The Pioneers"), Box::new(bylaws()), founders).unwrap();
		assert_eq!(Coops::sign(by(2), 0, read), error(Error::OtherProposal));
		Coops::abandon(by(1), 0).unwrap();
		NextCooperative::<Test>::put(0);
		propose(bylaws()).unwrap();
		assert_eq!(Coops::founding_info(0).map(|(info, _)| info.proposal), Some(read));
		assert_eq!(Coops::sign(by(2), 0, read), Ok(()));
		sign(3, 0).unwrap();
		assert_eq!(BylawsVersions::<Test>::get(0, 0), Some(bylaws()), "what they have signed holds");
	});
}

#[test]
fn founders_pay_at_once_enough_for_an_account_of_the_currency() {
	chain(|| {
		let native =
			|par| Bylaws { book: frame_support::traits::fungible::NativeOrWithId::Native, par, ..bylaws() };
		assert_eq!(propose(native(MINIMUM - 1)), error(Error::BadPar));
		assert_eq!(propose(native(MINIMUM)), Ok(()));
	});
}

#[test]
fn the_members_alone_admit_where_the_bylaws_say_so() {
	chain(|| {
		let id = found(Bylaws { admission: Authority::Members, ..bylaws() });
		let other = found(bylaws());
		Coops::apply(by(4), id, WORKER, 1, 1).unwrap();
		let who = Party::Person(4);
		for origin in [by(TILL), by(1), resolved(other, Kind::Dissolution)] {
			assert_eq!(Coops::admit(origin, id, who), Err(DispatchError::BadOrigin));
		}
		let record = Coops::record_work(resolved(other, Kind::Ordinary), id, 0, LABOUR, 1, text("an hour"));
		assert_eq!(record, Err(DispatchError::BadOrigin));
		assert_eq!(Coops::admit(resolved(id, Kind::Ordinary), id, who), Ok(()));
	});
}
