//! The statement of every movement that an account can have, on a chain of the real runtime, without a node.

use std::collections::BTreeMap;

use super::*;
use crate::rpc::{community, currencies::Record};
use frame_support::{
	assert_ok,
	traits::{
		fungible,
		fungibles::{hold::Mutate as _, Mutate},
		tokens::{Fortitude::Polite, Precision::Exact, Preservation::Expendable, Restriction::Free},
	},
};
use pallet_currencies::{
	decay::YEAR, AccountInfo, AgreementId, AgreementInfo, Credit, CurrencyId, Rate, Side, Terms, Vouchers,
};
use rochdale_primitives::{
	BalanceInfo, ChallengeInfo, CommunityInfo, JoiningInfo, MemberInfo, ValidatorState,
};
use rochdale_runtime::{
	tracks::Track, Balance, Balances, Members, MembersConfig, RuntimeGenesisConfig, RuntimeHoldReason,
	RuntimeOrigin, System, UNIT,
};
use sp_runtime::{BuildStorage, Perbill};

/// The time at which the chain begins.
const START: Moment = 1_800_000_000_000;
const DAY: Moment = 86_400_000;
const HELD: RuntimeHoldReason =
	RuntimeHoldReason::ParticipatoryBudget(pallet_participatory_budget::HoldReason::Pot);

/// The data of a block that a node can give.
struct Block {
	time: Moment,
	events: Vec<Record>,
	accounts: BTreeMap<(CurrencyId, AccountId), (Account, Option<AccountInfo>)>,
	agreements: Vec<AgreementInfo<AccountId>>,
}

/// The blocks of a chain. The hash of each is its number.
struct Blocks(Vec<Block>);

impl Blocks {
	fn at(&self, hash: Hash) -> &Block {
		&self.0[hash.to_low_u64_be() as usize]
	}
}

fn hash(number: usize) -> Hash {
	Hash::from_low_u64_be(number as u64)
}

/// For queries that no statement makes.
fn none<T>() -> Result<T, Error> {
	Err(Error::NoAnswer("it is not asked for".into()))
}

impl community::Source for Blocks {
	fn blocks(&self) -> (Hash, BlockRef, BlockRef) {
		let last = self.0.len() - 1;
		let last = || BlockRef { number: last as BlockNumber, hash: hash(last) };
		(hash(0), last(), last())
	}
	fn knows(&self, _: Hash) -> bool {
		true
	}
	fn info(&self, _: Hash) -> Result<CommunityInfo<AccountId, Balance>, Error> {
		none()
	}
	fn validators(&self, _: Hash) -> Result<Vec<ValidatorState<AccountId>>, Error> {
		none()
	}
	fn member(&self, _: Hash, _: AccountId) -> Result<Option<MemberInfo<AccountId>>, Error> {
		none()
	}
	fn member_by_id(&self, _: Hash, _: MemberId) -> Result<Option<MemberInfo<AccountId>>, Error> {
		none()
	}
	fn members(
		&self,
		_: Hash,
		_: MemberId,
		_: u32,
	) -> Result<(Vec<MemberInfo<AccountId>>, Option<MemberId>), Error> {
		none()
	}
	fn joining(&self, _: Hash, _: u64, _: u32) -> Result<JoiningInfo, Error> {
		none()
	}
	fn challenges(&self, _: Hash, _: u64, _: u32) -> Result<(Vec<ChallengeInfo<Hash>>, Option<u64>), Error> {
		none()
	}
	fn balance(&self, _: Hash, _: AccountId) -> Result<BalanceInfo<Balance>, Error> {
		none()
	}
}

impl Source for Blocks {
	fn currencies(
		&self,
		_: Hash,
		_: CurrencyId,
		_: u32,
	) -> Result<(Vec<CurrencyInfo<AccountId>>, Option<CurrencyId>), Error> {
		none()
	}
	fn currency(&self, _: Hash, _: CurrencyId) -> Result<Option<CurrencyInfo<AccountId>>, Error> {
		none()
	}
	fn holding(&self, at: Hash, id: CurrencyId, who: &AccountId) -> Result<Option<AccountInfo>, Error> {
		Ok(self.at(at).accounts.get(&(id, who.clone())).and_then(|(_, info)| info.clone()))
	}
	fn agreements(
		&self,
		at: Hash,
		_: AgreementId,
		_: u32,
	) -> Result<(Vec<AgreementInfo<AccountId>>, Option<AgreementId>), Error> {
		Ok((self.at(at).agreements.clone(), None))
	}
	fn number_of(&self, at: Hash) -> Result<BlockNumber, Error> {
		Ok(at.to_low_u64_be() as BlockNumber)
	}
	fn hash_of(&self, number: BlockNumber) -> Result<Hash, Error> {
		Ok(hash(number as usize))
	}
	fn time_of(&self, at: Hash) -> Result<Moment, Error> {
		Ok(self.at(at).time)
	}
	fn stored(&self, at: Hash, id: CurrencyId, who: &AccountId) -> Result<Option<Account>, Error> {
		Ok(self.at(at).accounts.get(&(id, who.clone())).map(|(account, _)| account.clone()))
	}
	fn events(&self, _: Hash, at: Hash) -> Result<Vec<Record>, Error> {
		Ok(self.at(at).events.clone())
	}
}

/// The account of the member with this number.
fn person(n: u8) -> AccountId {
	AccountId::new([n; 32])
}

fn by(n: u8) -> RuntimeOrigin {
	RuntimeOrigin::signed(person(n))
}

/// A chain with a story.
struct Story {
	chain: sp_io::TestExternalities,
	blocks: Blocks,
	now: Moment,
}

impl Story {
	/// A community of eight, in which the first has money for deposits.
	fn new() -> Self {
		let genesis = RuntimeGenesisConfig {
			members: MembersConfig { founders: (0..8).map(person).collect() },
			..Default::default()
		};
		let chain = genesis.build_storage().expect("the genesis is whole").into();
		let mut story = Self { chain, blocks: Blocks(Vec::new()), now: START };
		story.block(0, || {
			<Balances as fungible::Mutate<_>>::mint_into(&person(0), 1_000 * UNIT).expect("there is room");
		});
		story
	}

	/// A block after this time.
	fn block<R>(&mut self, after: Moment, deeds: impl FnOnce() -> R) -> R {
		self.now += after;
		let number = self.blocks.0.len() as BlockNumber;
		let time = self.now;
		let (result, block) = self.chain.execute_with(|| {
			// Without a block number, events are not stored.
			System::set_block_number(number.max(1));
			System::reset_events();
			pallet_timestamp::Now::<Runtime>::put(time);
			let result = deeds();
			let accounts = pallet_currencies::Accounts::<Runtime>::iter()
				.map(|(id, who, account)| {
					((id, who.clone()), (account, CommunityCurrencies::account_info(id, who)))
				})
				.collect();
			let (agreements, _) = CommunityCurrencies::agreements_info(0, 100);
			let events = System::events();
			(result, Block { time, events, accounts, agreements })
		});
		self.blocks.0.push(block);
		result
	}

	/// Opens a currency, whose guardian is the first member.
	fn open(&mut self, supply: Supply<AccountId>, demurrage: Option<Demurrage>) -> CurrencyInfo<AccountId> {
		self.block(3_000, || {
			let text = |text: &str| text.as_bytes().to_vec();
			let id = pallet_currencies::NextCurrency::<Runtime>::get();
			let terms = Terms {
				name: text("Hours").try_into().expect("short"),
				symbol: text("HRS").try_into().expect("short"),
				decimals: 0,
				minimum: 1,
				supply,
				demurrage,
			};
			assert_ok!(CommunityCurrencies::open(by(0), terms));
			CommunityCurrencies::currency_info(id).expect("it is open")
		})
	}

	/// The statement of an account from the beginning, as the kind, the amount and the other account of each line. It
	/// adds up, and leaves nothing unexplained.
	fn statement(
		&self,
		currency: &CurrencyInfo<AccountId>,
		who: &AccountId,
	) -> Vec<(String, i128, Option<String>)> {
		let search = Search::new(&self.blocks, currency.clone(), who.clone());
		let (_, _, last) = community::Source::blocks(&self.blocks);
		let statement = search.statement(None, last).expect("a statement is made");
		let number = |text: &str| text.parse::<i128>().expect("a number");
		let mut balance = number(&statement.opening);
		for line in &statement.lines {
			balance += number(&line.amount);
			assert_eq!(balance, number(&line.balance), "the balance follows from the lines: {line:?}");
			assert_ne!(line.kind, "other", "the events explain everything: {:#?}", statement.lines);
		}
		assert_eq!(balance, number(&statement.closing), "{:#?}", statement.lines);
		let lines = statement.lines.into_iter();
		lines.map(|line| (line.kind, number(&line.amount), line.other)).collect()
	}
}

/// The expected lines: the kind, the amount, and the number of the other member.
fn expected(lines: &[(&str, i128, Option<u8>)]) -> Vec<(String, i128, Option<String>)> {
	let other = |other: &Option<u8>| other.map(|other| person(other).to_string());
	lines.iter().map(|(kind, amount, who)| ((*kind).to_owned(), *amount, other(who))).collect()
}

fn vouchers() -> Supply<AccountId> {
	Supply::Vouchers(Vouchers {
		issuer: person(0),
		cap: 1_000_000,
		expires_at: None,
		redemption_fee: Perbill::zero(),
	})
}

fn credit() -> Supply<AccountId> {
	Supply::MutualCredit(Credit {
		default_limit: 1_000,
		warn_at: Perbill::from_percent(80),
		earned: None,
		levy: Perbill::from_percent(10),
		grace: DAY,
		arrears: Default::default(),
	})
}

#[test]
fn a_statement_shows_holds_releases_payments_from_holds_burnt_and_void_units() {
	let mut story = Story::new();
	let vouchers = story.open(vouchers(), None);
	let id = vouchers.id;
	story.block(3_000, || {
		assert_ok!(CommunityCurrencies::issue(by(0), id, person(1), 1_000));
	});
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::hold(id, &HELD, &person(1), 300));
	});
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::release(id, &HELD, &person(1), 100, Exact));
	});
	story.block(DAY, || {
		let (from, to) = (person(1), person(2));
		assert_ok!(CommunityCurrencies::transfer_on_hold(id, &HELD, &from, &to, 200, Exact, Free, Polite));
	});
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::burn_from(id, &person(1), 50, Expendable, Exact, Polite));
	});
	let until_then =
		[("issued", 1_000, None), ("held", -300, None), ("released", 100, None), ("burnt", -50, None)];
	assert_eq!(story.statement(&vouchers, &person(1)), expected(&until_then));
	let received = [("received", 200, Some(1))];
	assert_eq!(story.statement(&vouchers, &person(2)), expected(&received));
	let until = story.now + 60 * DAY;
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::close(by(0), id, until, None));
	});
	story.block(60 * DAY, || {
		// The two holders, the commons and the pot: the currency is removed by the next call.
		assert_ok!(CommunityCurrencies::remove_accounts(by(7), id, 4));
	});
	assert_eq!(
		story.statement(&vouchers, &person(1)),
		expected(&[&until_then[..], &[("void", -750, None)]].concat()),
		"what nobody has redeemed is void"
	);
}

#[test]
fn a_statement_shows_leaving_inheriting_settled_debts_and_moves() {
	let mut story = Story::new();
	let hours = story.open(credit(), None);
	let id = hours.id;
	story.block(3_000, || {
		for who in 1..=4 {
			assert_ok!(CommunityCurrencies::join(by(who), id));
		}
	});
	for (payee, amount) in [(2, 100), (3, 60)] {
		story.block(DAY, || {
			assert_ok!(CommunityCurrencies::transfer(by(1), id, person(payee), amount));
		});
	}
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::leave(by(2), id, Some(person(4))));
	});
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::leave(by(3), id, None));
	});
	let left = |amount: i128, heir| [("received", amount, Some(1)), ("left", -amount, heir)];
	let inherited = [("received", 100, Some(1)), ("left", -90, Some(4)), ("levy", -10, None)];
	assert_eq!(story.statement(&hours, &person(2)), expected(&inherited));
	assert_eq!(story.statement(&hours, &person(3)), expected(&left(60, None)), "for the fund");
	assert_eq!(story.statement(&hours, &person(4)), expected(&[("inherited", 90, None)]));

	// The fund has the levies, 10, 6 and 10, and the 60. It pays a part of the 176 that the departed member owes.
	story.block(DAY, || {
		assert_ok!(Members::remove(Track::Membership.into(), 1));
		assert_ok!(CommunityCurrencies::settle_default(by(7), id, 1));
	});
	story.block(2 * DAY, || {
		assert_ok!(CommunityCurrencies::settle_default(by(7), id, 1));
	});
	let debts = [
		("paid", -100, Some(2)),
		("levy", -10, None),
		("paid", -60, Some(3)),
		("levy", -6, None),
		("settled", 86, None),
	];
	assert_eq!(story.statement(&hours, &person(1)), expected(&debts));

	// A place, with its balance, moves to a new key.
	story.block(DAY, || {
		assert_ok!(Members::change_key(by(4), person(14)));
	});
	story.block(15 * DAY, || {
		assert_ok!(Members::confirm_key(by(14)));
		assert_ok!(CommunityCurrencies::move_line(by(14), id));
	});
	let before = [("inherited", 90, None), ("moved", -90, None)];
	assert_eq!(story.statement(&hours, &person(4)), expected(&before));
	assert_eq!(story.statement(&hours, &person(14)), expected(&[("moved", 90, None)]));
}

#[test]
fn the_accounts_of_agreements_show_clearings() {
	let mut story = Story::new();
	let (hours, favours) = (story.open(credit(), None), story.open(credit(), None));
	let (a, b) = (hours.id, favours.id);
	story.block(3_000, || {
		assert_ok!(CommunityCurrencies::join(by(1), a));
		assert_ok!(CommunityCurrencies::join(by(2), b));
		let side = |currency| Side { currency, limit: 1_000 };
		for (number, (first, second)) in [(a, b), (b, a)].into_iter().enumerate() {
			let rate = Rate { first: 1, second: 1 };
			assert_ok!(CommunityCurrencies::propose_agreement(by(0), side(first), side(second), rate));
			assert_ok!(CommunityCurrencies::accept_agreement(by(0), number as AgreementId));
		}
	});
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::pay_across(by(1), 0, a, person(2), 70, 70));
		assert_ok!(CommunityCurrencies::pay_across(by(2), 1, b, person(1), 50, 50));
	});
	story.block(DAY, || {
		let cycle = vec![0, 1].try_into().expect("two");
		assert_ok!(CommunityCurrencies::clear_cycle(by(7), cycle, a, 40));
	});
	let [first, second] = [0, 1].map(CommunityCurrencies::clearing_account);
	for (currency, account, lines) in [
		(&hours, &first, [("received", 70, Some(1)), ("cleared", -40, None)]),
		(&favours, &first, [("across", -70, Some(2)), ("cleared", 40, None)]),
		(&favours, &second, [("received", 50, Some(2)), ("cleared", -40, None)]),
		(&hours, &second, [("across", -50, Some(1)), ("cleared", 40, None)]),
	] {
		assert_eq!(story.statement(currency, account), expected(&lines), "in currency {}", currency.id);
	}
	// Somebody pays more than the first agreement owes; the excess goes to the commons at its end.
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::transfer(by(2), b, first.clone(), 33));
	});
	story.block(DAY, || {
		assert_ok!(CommunityCurrencies::end_agreement(by(0), 0, a));
	});
	let last = |currency| story.statement(currency, &first).pop().expect("there are lines");
	assert_eq!([&hours, &favours].map(last), [-30, -3].map(|amount| ("cleared".to_owned(), amount, None)));
	let member = [("across", -70, Some(2)), ("levy", -7, None), ("across", 50, Some(2))];
	assert_eq!(story.statement(&hours, &person(1)), expected(&member), "a member's account is not touched");
}

#[test]
fn decay_and_the_dividend_that_it_pays_for_are_lines_of_one_statement() {
	let mut story = Story::new();
	let demurrage = Demurrage { rate: 1_000_000_000, to: Destination::Dividend };
	let leaves = story.open(Supply::Dividend, Some(demurrage));
	let id = leaves.id;
	let pot = leaves.dividend_pot.0.clone();
	story.block(3_000, || {
		assert_ok!(CommunityCurrencies::mint_into(id, &person(1), 1_000_000));
	});
	// After a tenth of a year e^-0.1 is left: 904,837. The decay, 95,162 and a part of a unit, comes back.
	let arrived = story.block(YEAR / 10, || {
		let there = <CommunityCurrencies as frame_support::traits::fungibles::Inspect<_>>::balance(id, &pot);
		assert_ok!(<CommunityCurrencies as Mutate<_>>::transfer(id, &pot, &person(1), there, Expendable));
		there
	});
	assert_eq!(arrived, 95_162);
	story.block(YEAR / 10, || ());
	let lines = story.statement(&leaves, &person(1));
	let amounts: Vec<_> = lines.iter().map(|(kind, amount, _)| (kind.as_str(), *amount)).collect();
	assert_eq!(
		amounts,
		[("dividend", 1_000_000), ("decay", -95_163), ("dividend", 95_162), ("decay", -95_163)],
		"the second time from 999,999 and a part of a unit"
	);
	let pot = story.statement(&leaves, &pot);
	let amounts: Vec<_> = pot.iter().map(|(kind, amount, _)| (kind.as_str(), *amount)).collect();
	assert_eq!(amounts, [("arrived", 95_162), ("paid", -95_162), ("arrived", 95_163)]);
}
