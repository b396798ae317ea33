//! The SDK's own tests of assets, for every policy that allows them. These are vouchers and currencies of a dividend,
//! with and without a demurrage, and with two minimums. (In a mutual credit payments make the units, and an account can
//! spend more than it holds. So no test that begins by minting applies to it.)
//!
//! Two tests are left out, because this pallet differs on purpose. `rescind_and_settle_debt` expects dust to be burnt
//! if the minimum is above 1; here dust goes where decay goes, and is burnt only if decay is.
//! `deactivate_and_reactivate` expects an inactive issuance, which does not exist here.

use crate::{mock::*, *};
use frame_support::{
	parameter_types,
	traits::{
		fungible::{conformance_tests::regular, ItemOf},
		fungibles::Create,
	},
};

parameter_types! {
	pub const First: CurrencyId = 0;
}

/// The first currency alone.
type Item = ItemOf<Money, First, AccountId>;

/// The policies, each with this minimum.
fn policies(minimum: Amount) -> Vec<Terms<AccountId>> {
	let demurrages =
		[None, Some(Destination::Commons), Some(Destination::Dividend), Some(Destination::Burnt)];
	let supplies = [Supply::Dividend, vouchers(Amount::MAX)];
	let each = |supply: &Supply<AccountId>| {
		let supply = *supply;
		demurrages.map(move |to| {
			let demurrage = to.map(|to| Demurrage { rate: 70_000_000, to });
			Terms { minimum, demurrage, ..terms(supply) }
		})
	};
	supplies.iter().flat_map(each).collect()
}

/// Runs a test for each policy, on a chain on which nobody outside the test holds anything.
fn each_policy(minimums: &[Amount], test: impl Fn(&Terms<AccountId>)) {
	for terms in minimums.iter().flat_map(|minimum| policies(*minimum)) {
		genesis().execute_with(|| {
			MostUnits::set(Amount::MAX);
			<Money as Create<AccountId>>::create(0, GUARDIAN, true, terms.minimum).unwrap();
			Currencies::<Test>::mutate(0, |currency| {
				let currency = currency.as_mut().unwrap();
				(currency.supply, currency.demurrage) = (terms.supply, terms.demurrage);
			});
			test(&terms);
		});
	}
}

#[test]
fn mutate_mint_into_success() {
	each_policy(&[1, 5], |_| regular::mutate::mint_into_success::<Item, AccountId>());
}

#[test]
fn mutate_mint_into_overflow() {
	each_policy(&[1, 5], |_| regular::mutate::mint_into_overflow::<Item, AccountId>());
}

#[test]
fn mutate_mint_into_below_minimum() {
	each_policy(&[1, 5], |_| regular::mutate::mint_into_below_minimum::<Item, AccountId>());
}

#[test]
fn mutate_burn_from_exact_success() {
	each_policy(&[1, 5], |_| regular::mutate::burn_from_exact_success::<Item, AccountId>());
}

#[test]
fn mutate_burn_from_best_effort_success() {
	each_policy(&[1, 5], |_| regular::mutate::burn_from_best_effort_success::<Item, AccountId>());
}

#[test]
fn mutate_burn_from_exact_insufficient_funds() {
	each_policy(&[1, 5], |_| regular::mutate::burn_from_exact_insufficient_funds::<Item, AccountId>());
}

#[test]
fn mutate_restore_success() {
	each_policy(&[1, 5], |_| regular::mutate::restore_success::<Item, AccountId>());
}

#[test]
fn mutate_restore_overflow() {
	each_policy(&[1, 5], |_| regular::mutate::restore_overflow::<Item, AccountId>());
}

#[test]
fn mutate_restore_below_minimum() {
	each_policy(&[1, 5], |_| regular::mutate::restore_below_minimum::<Item, AccountId>());
}

#[test]
fn mutate_shelve_success() {
	each_policy(&[1, 5], |_| regular::mutate::shelve_success::<Item, AccountId>());
}

#[test]
fn mutate_shelve_insufficient_funds() {
	each_policy(&[1, 5], |_| regular::mutate::shelve_insufficient_funds::<Item, AccountId>());
}

#[test]
fn mutate_transfer_success() {
	each_policy(&[1, 5], |_| regular::mutate::transfer_success::<Item, AccountId>());
}

#[test]
fn mutate_transfer_expendable_all() {
	each_policy(&[1, 5], |_| regular::mutate::transfer_expendable_all::<Item, AccountId>());
}

#[test]
fn mutate_transfer_expendable_dust() {
	each_policy(&[1, 5], |terms| {
		let trap = match terms.demurrage.map(|demurrage| demurrage.to) {
			None | Some(Destination::Commons) => Some(Money::commons(0)),
			Some(Destination::Dividend) => Some(Pot::convert(0)),
			Some(Destination::Burnt) => None,
		};
		regular::mutate::transfer_expendable_dust::<Item, AccountId>(trap);
	});
}

#[test]
fn mutate_transfer_protect_preserve() {
	each_policy(&[1, 5], |_| regular::mutate::transfer_protect_preserve::<Item, AccountId>());
}

#[test]
fn mutate_set_balance_mint_success() {
	each_policy(&[1, 5], |_| regular::mutate::set_balance_mint_success::<Item, AccountId>());
}

#[test]
fn mutate_set_balance_burn_success() {
	each_policy(&[1, 5], |_| regular::mutate::set_balance_burn_success::<Item, AccountId>());
}

#[test]
fn mutate_can_deposit_success() {
	each_policy(&[1, 5], |_| regular::mutate::can_deposit_success::<Item, AccountId>());
}

#[test]
fn mutate_can_deposit_below_minimum() {
	each_policy(&[1, 5], |_| regular::mutate::can_deposit_below_minimum::<Item, AccountId>());
}

#[test]
fn mutate_can_deposit_overflow() {
	each_policy(&[1, 5], |_| regular::mutate::can_deposit_overflow::<Item, AccountId>());
}

#[test]
fn mutate_can_withdraw_success() {
	each_policy(&[1, 5], |_| regular::mutate::can_withdraw_success::<Item, AccountId>());
}

#[test]
fn mutate_can_withdraw_reduced_to_zero() {
	each_policy(&[1, 5], |_| regular::mutate::can_withdraw_reduced_to_zero::<Item, AccountId>());
}

#[test]
fn mutate_can_withdraw_balance_low() {
	each_policy(&[1, 5], |_| regular::mutate::can_withdraw_balance_low::<Item, AccountId>());
}

#[test]
fn mutate_reducible_balance_expendable() {
	each_policy(&[1, 5], |_| regular::mutate::reducible_balance_expendable::<Item, AccountId>());
}

#[test]
fn mutate_reducible_balance_protect_preserve() {
	each_policy(&[1, 5], |_| regular::mutate::reducible_balance_protect_preserve::<Item, AccountId>());
}

#[test]
fn unbalanced_write_balance() {
	each_policy(&[1, 5], |_| regular::unbalanced::write_balance::<Item, AccountId>());
}

#[test]
fn unbalanced_decrease_balance_expendable() {
	each_policy(&[1, 5], |_| regular::unbalanced::decrease_balance_expendable::<Item, AccountId>());
}

#[test]
fn unbalanced_decrease_balance_preserve() {
	each_policy(&[1, 5], |_| regular::unbalanced::decrease_balance_preserve::<Item, AccountId>());
}

#[test]
fn unbalanced_increase_balance() {
	each_policy(&[1, 5], |_| regular::unbalanced::increase_balance::<Item, AccountId>());
}

#[test]
fn unbalanced_set_total_issuance() {
	each_policy(&[1, 5], |_| regular::unbalanced::set_total_issuance::<Item, AccountId>());
}

#[test]
fn balanced_issue_and_resolve_credit() {
	each_policy(&[1, 5], |_| regular::balanced::issue_and_resolve_credit::<Item, AccountId>());
}

#[test]
fn balanced_rescind_and_settle_debt() {
	each_policy(&[1, 5], |terms| {
		let to = terms.demurrage.map(|demurrage| demurrage.to);
		if terms.minimum == 1 || to == Some(Destination::Burnt) {
			regular::balanced::rescind_and_settle_debt::<Item, AccountId>();
		}
	});
}

#[test]
fn balanced_deposit() {
	each_policy(&[1, 5], |_| regular::balanced::deposit::<Item, AccountId>());
}

#[test]
fn balanced_withdraw() {
	each_policy(&[1, 5], |_| regular::balanced::withdraw::<Item, AccountId>());
}

#[test]
fn balanced_pair() {
	each_policy(&[1, 5], |_| regular::balanced::pair::<Item, AccountId>());
}
