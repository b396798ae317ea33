//! A search for a path by which the reserve reaches a member.

use super::*;

/// A generator of numbers that is the same each time: splitmix64.
struct Dice(u64);

impl Dice {
	fn roll(&mut self, sides: u64) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut mixed = self.0;
		mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		(mixed ^ (mixed >> 31)) % sides
	}
}

/// The result of a call that says what it has weighed.
fn plain(result: frame_support::dispatch::DispatchResultWithPostInfo) -> DispatchResult {
	result.map(|_| ()).map_err(|error| error.error)
}

/// Does something to one of two cooperatives, as anyone, as an officer, or as all members together.
fn deed(dice: &mut Dice) -> DispatchResult {
	let id = dice.roll(2) as CooperativeId;
	let (who, number) = (dice.roll(8) + 1, dice.roll(12) as MemberNo);
	let (small, amount) = (dice.roll(6) as u32, u128::from(dice.roll(2_000)));
	let period = dice.roll(6) as PeriodNo;
	let ordinary = || resolved(id, Kind::Qualified);
	match dice.roll(36) {
		0 | 1 => Coops::apply(by(who), id, (who % 2) as u8, small + 1, 1),
		2 | 3 => Coops::admit(by(TILL), id, Who::Person(who)),
		4 => Coops::pay_shares(by(who), id, small),
		5 => Coops::subscribe(by(who), id, small),
		6 => Coops::transfer_shares(by(who), id, number, small),
		7 => Coops::leave(by(who), id),
		8 => plain(Coops::redeem(by(who), id, small)),
		9 => Coops::collect(by(who), id, number),
		10 => Coops::expel(ordinary(), id, number, text("the minutes")),
		11 => Coops::appeal(by(who), id, Default::default()),
		12 => Coops::hear_appeal(ordinary(), id, number, small % 2 == 0),
		13 => Coops::carry_out_expulsion(by(who), id, number),
		14 => Coops::remove_member(by(who), id, number),
		15 | 16 => Coops::record(by(TILL), id, number, (small % 2) as u8, amount as u64, Default::default()),
		17 => Coops::sign_off(by(who), id, small),
		18 => Coops::contest(by(who), id, number, small, Default::default()),
		19 => Coops::settle_record(ordinary(), id, number, small, true),
		20 => Coops::close_period(by(who), id),
		21 => Coops::claim(by(who), id, period, number),
		22 => Coops::revolve(ordinary(), id),
		23 => plain(Coops::expire(by(who), id, period, small)),
		24 => pay(CUSTOMER, Coops::account_id(id), amount),
		// All that can be done with the account's signature.
		25 => {
			let transfer = pallet_assets::Call::transfer { id: 7, target: who, amount: amount * 10 };
			Coops::act(resolved(id, Kind::Dissolution), Box::new(RuntimeCall::Assets(transfer)))
		}
		26 => {
			let transfer = pallet_assets::Call::transfer_all { id: 7, dest: who, keep_alive: false };
			Coops::act(resolved(id, Kind::Dissolution), Box::new(RuntimeCall::Assets(transfer)))
		}
		27 => {
			let mut other = bylaws();
			other.waterfall.reserve = Perbill::from_percent(5 + small);
			other.par = [100, coop(id).share_value.max(1)][usize::from(small == 0)];
			Coops::amend(resolved(id, Kind::Bylaws), id, coop(id).version, Box::new(other))
		}
		28 => Coops::lapse(by(who), id, number),
		29 => Coops::set_officer(
			ordinary(),
			id,
			Office::Treasurer,
			Some(number),
			Some(Limit { amount: 10 * amount, every: DAY }),
		),
		30 => Coops::spend(by(who), id, Office::Treasurer, who, amount, Default::default()),
		31 => Coops::hire(ordinary(), id, number, HOURS, amount + 1, DAY, now()),
		32 => Coops::end_wage(ordinary(), id, number, small),
		33 => plain(Coops::pay_wages(by(who), id, small)),
		34 => {
			let payee = Call::<Test>::spend {
				cooperative: id,
				office: Office::Treasurer,
				to: who,
				amount,
				memo: Default::default(),
			};
			Coops::act(resolved(id, Kind::Dissolution), Box::new(payee.into()))
		}
		_ => {
			pass(u64::from(small) * 40 * DAY);
			Ok(())
		}
	}
}

use frame_support::dispatch::DispatchResult;

#[test]
fn no_path_of_a_million_calls_takes_anything_from_the_reserve() {
	genesis().execute_with(|| {
		found(bylaws());
		found(bylaws());
		let mut dice = Dice(1844);
		let mut reserve = [0; 2];
		let (mut done, mut grown) = (0u64, 0u64);
		for call in 0..1_000_000u64 {
			if frame_support::storage::with_storage_layer(|| deed(&mut dice)).is_ok() {
				done += 1;
			}
			for (id, before) in reserve.iter_mut().enumerate() {
				let now = Coops::held(id as CooperativeId, &HOURS, HoldReason::Reserve);
				assert!(now >= *before, "call {call} has taken {} from the reserve", *before - now);
				grown += u64::from(now > *before);
				*before = now;
			}
			if call % 10_000 == 0 {
				check();
				System::reset_events();
			}
		}
		check();
		// It was a search among calls that do something, on reserves that grow.
		assert!(done > 100_000, "{done} calls did something");
		assert!(grown > 100, "the reserves have grown {grown} times");
	});
}
