//! Changes of bylaws: what can be changed, and when a change takes effect.

use super::*;
use frame_support::traits::fungible::NativeOrWithId;

fn amend(id: CooperativeId, change: impl FnOnce(&mut Bylaws<Test>)) -> Result<(), DispatchError> {
	let mut other = Coops::bylaws(id)?;
	change(&mut other);
	Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, coop(id).version, Box::new(other))
}

#[test]
fn only_a_resolution_on_the_bylaws_changes_them() {
	chain(|| {
		let id = found(bylaws());
		for kind in [Kind::Ordinary, Kind::Qualified, Kind::Dissolution] {
			let weaker = Coops::amend_bylaws(resolved(id, kind), id, 0, Box::new(bylaws()));
			assert_eq!(weaker, Err(DispatchError::BadOrigin));
		}
		let other = found(bylaws());
		let others = Coops::amend_bylaws(resolved(other, Kind::Bylaws), id, 0, Box::new(bylaws()));
		assert_eq!(others, Err(DispatchError::BadOrigin));
	});
}

#[test]
fn the_currency_and_the_classes_that_there_are_stay_and_new_classes_come_behind_them() {
	chain(|| {
		let id = found(bylaws());
		assert_eq!(amend(id, |bylaws| bylaws.book = NativeOrWithId::Native), error(Error::BylawsFixed));
		assert_eq!(amend(id, |bylaws| bylaws.classes.truncate(1)), error(Error::BylawsFixed));
		let kind = ClassKind::Consumer;
		assert_eq!(amend(id, |bylaws| bylaws.classes[0].kind = kind), error(Error::BylawsFixed));
		assert_eq!(Coops::apply(by(4), id, 2, 1, 1), error(Error::UnknownClass));
		let add = |bylaws: &mut Bylaws<Test>| bylaws.classes.try_push(Class { kind, weight: 2 }).unwrap();
		assert_eq!(amend(id, add), Ok(()));
		assert_eq!(Coops::apply(by(4), id, 2, 1, 1), Ok(()));
		assert_eq!(Coops::admit(by(TILL), id, Party::Person(4)), Ok(()));
		assert_eq!(coop(id).members.to_vec(), [3, 0, 1]);
	});
}

#[test]
fn as_many_versions_are_kept_as_can_be_and_never_is_the_one_forgotten_by_which_a_period_is_closed() {
	chain(|| {
		let id = found(bylaws());
		for _ in 0..3 {
			assert_eq!(amend(id, |_| ()), Ok(()));
		}
		assert_eq!(amend(id, |_| ()), error(Error::TooManyVersions));
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!(amend(id, |_| ()), Ok(()));
		let mut kept: Vec<_> = BylawsVersions::<Test>::iter_key_prefix(id).collect();
		kept.sort();
		assert_eq!(kept, [1, 2, 3, 4]);
	});
}

#[test]
fn an_amendment_does_not_bind_the_period_that_has_begun() {
	chain(|| {
		let id = found(bylaws());
		let half = Perbill::from_percent(50);
		assert_eq!(amend(id, |bylaws| bylaws.waterfall.reserve = half), Ok(()));
		let mut to_reserve = Vec::new();
		for period in 0..2 {
			earn(id, 1_000);
			pass(YEAR);
			close_period(id).unwrap();
			to_reserve.push(Periods::<Test>::get(id, period).unwrap().closing.unwrap().to_reserve);
		}
		assert_eq!(to_reserve, [100, 500]);
	});
}

#[test]
fn the_par_value_can_be_lowered_to_what_a_share_is_worth_and_to_nothing_else() {
	chain(|| {
		let id = found(bylaws());
		assert_eq!(amend(id, |bylaws| bylaws.par = 99), error(Error::ParFixed));
		assert_eq!(Coops::apply(by(4), id, WORKER, 1, 1), Ok(()));
		spend(id, 100).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		// 200 of 300: 66 for each share, and 2 to the reserve.
		assert_eq!(coop(id).share_value, 66);
		assert_eq!(Coops::admit(by(TILL), id, Party::Person(4)), error(Error::SharesWrittenDown));
		assert_eq!(amend(id, |bylaws| bylaws.par = 67), error(Error::ParFixed));
		assert_eq!(amend(id, |bylaws| bylaws.par = 66), Ok(()));
		// An applicant who has put down the old par value does not pay for the loss of the others.
		assert_eq!(Coops::admit(by(TILL), id, Party::Person(4)), error(Error::BylawsChanged));
		assert_eq!(Coops::withdraw_application(by(4), id, Party::Person(4)), Ok(()));
		assert_eq!(Coops::apply(by(4), id, WORKER, 1, 1), Ok(()));
		assert_eq!(Coops::admit(by(TILL), id, Party::Person(4)), Ok(()));
		assert_eq!(hours(4), PURSE - 66);
		assert_eq!(amend(id, |bylaws| bylaws.par = 100), error(Error::ParFixed));
	});
}

#[test]
fn an_amendment_that_was_written_for_other_bylaws_undoes_nothing() {
	chain(|| {
		let id = found(bylaws());
		let change = |of, notice| {
			let other = Bylaws { notice, ..bylaws() };
			Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, of, Box::new(other))
		};
		assert_eq!(change(0, 30 * DAY), Ok(()));
		// Another resolution, written at the same time, would undo the new notice.
		assert_eq!(change(0, 90 * DAY), error(Error::OtherVersion));
		assert_eq!(change(1, 60 * DAY), Ok(()));
	});
}

#[test]
fn other_weights_of_work_do_not_change_what_counts_in_the_open_period() {
	chain(|| {
		let id = found(bylaws());
		amend(id, |bylaws| bylaws.work[1].weight = 9).unwrap();
		Coops::record_work(by(TILL), id, 0, PURCHASE, 10, text("apples")).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 20);
		pass(YEAR);
		close_period(id).unwrap();
		Coops::record_work(by(TILL), id, 0, PURCHASE, 10, text("apples")).unwrap();
		assert_eq!(Periods::<Test>::get(id, 1).unwrap().units, 90);
	});
}
