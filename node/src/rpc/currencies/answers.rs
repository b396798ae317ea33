//! The answers, as JSON.

use pallet_currencies::{
	decay::{Factor, FixedAmount, YEAR},
	AccountInfo, AgreementId, AgreementInfo, Bearer, CurrencyId, CurrencyInfo, Demurrage as Rate,
	Destination, State, Supply, INDEX,
};
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::{AccountId, BlockNumber, Hash};
use serde::{Deserialize, Serialize};

/// A currency: the answer of `community_currency`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Currency {
	pub id: CurrencyId,
	pub name: String,
	pub symbol: String,
	/// The number of digits of an amount after the decimal point.
	pub decimals: u8,
	/// The account that freezes accounts, sets limits and closes the currency.
	pub guardian: String,
	pub policy: Policy,
	/// `open` or `closing`.
	pub state: String,
	/// The wind-down; null while it is open.
	pub closing: Option<Closing>,
	/// The time at which it was opened.
	pub opened_at: Moment,
	/// All units; in a mutual credit, the sum of the debts.
	pub issuance: String,
	/// The amount that can still be issued.
	pub issuable: String,
	/// The account of its commons.
	pub commons: String,
	/// The balance of the commons.
	pub commons_balance: String,
	/// The account from which its dividend is paid.
	pub dividend_pot: String,
	/// The balance of that account.
	pub dividend_pot_balance: String,
	/// The fund, which pays the debts of former members of a mutual credit.
	pub fund: String,
	/// The amount of such debts that was written off, and that levies have not covered yet.
	pub written_off: String,
	/// The number of accounts, including those of the commons and the pot.
	pub accounts: u32,
	/// The remainder of one unit that has been idle since the currency was opened, as a decimal fraction.
	pub index: String,
	/// The remainder of that unit in a year.
	pub index_in_a_year: String,
	/// The reserve that the issuer states; null without one.
	pub reserve: Option<Reserve>,
}

/// The rules of a currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
	pub words: String,
	/// `dividend`, `mutualCredit` or `vouchers`.
	pub supply: String,
	/// The smallest balance with which an account can begin.
	pub minimum: String,
	/// The rules of vouchers; null for others.
	pub vouchers: Option<Vouchers>,
	/// The rules of a mutual credit; null for others.
	pub credit: Option<Credit>,
	/// The demurrage of idle balances; null without one.
	pub demurrage: Option<Demurrage>,
}

/// The rules of vouchers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Vouchers {
	/// The account that issues them.
	pub issuer: String,
	/// The most that can be in circulation.
	pub cap: String,
	/// The time from which they can only be redeemed; null for never.
	pub expires_at: Option<Moment>,
	/// The part of a redemption that goes to the commons, in billionths.
	pub redemption_fee: u32,
}

/// The rules of a mutual credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Credit {
	/// The limit of a member without a limit of their own.
	pub default_limit: String,
	/// The part of the limit above which an event warns, in billionths.
	pub warn_at: u32,
	/// The earned limit; null without one.
	pub earned: Option<Earned>,
	/// The levy that payers add for the fund, in billionths.
	pub levy: u32,
	/// The time after the end of a membership before others pay the person's debt.
	pub grace: Moment,
	/// The consequences of an unpaid debt.
	pub arrears: Arrears,
}

/// The consequences of an unpaid debt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Arrears {
	/// The time after which a member is in arrears who has always owed something; null for never.
	pub after: Option<Moment>,
	/// The part of the limit that a member in arrears keeps, in billionths.
	pub limit_left: u32,
	/// Whether members in arrears are listed by name.
	pub listed: bool,
	/// The bearer of the part of a debt that the fund cannot pay: `fund`, `payers`, or as a `decision` says.
	pub rest: String,
}

/// The rules of the earned limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Earned {
	/// The part of the last year's sales that counts, in billionths.
	pub share: u32,
	/// The highest earned limit.
	pub cap: String,
	/// The most that all purchases of one buyer in a year can count.
	pub weight: String,
}

/// The demurrage of idle balances.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Demurrage {
	/// The rate per year, compounded continuously, in billionths.
	pub rate: u32,
	/// The loss in a year, in billionths, rounded up.
	pub lost_in_a_year: u32,
	/// The destination of the decay: `commons`, `dividend` or `burnt`.
	pub to: String,
}

/// The wind-down of a currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Closing {
	/// The end of the wind-down. Units that remain after it are void.
	pub until: Moment,
	/// The rate at which units are redeemed; null for none.
	pub redemption: Option<Redemption>,
}

/// The rate at which units are redeemed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Redemption {
	/// This much native money
	pub native: String,
	/// for this many units.
	pub per: String,
	/// The native money that is still held for it.
	pub held: String,
}

/// The reserve that an issuer states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reserve {
	pub amount: String,
	/// The place of the proof.
	pub reference: String,
	pub hash: Hash,
	/// The time of the statement.
	pub at: Moment,
}

/// An amount as people read it, without the symbol: `-12.5`.
pub fn decimal(amount: &str, decimals: u8) -> String {
	let (sign, digits) = match amount.strip_prefix('-') {
		Some(digits) => ("-", digits),
		None => ("", amount),
	};
	let decimals = usize::from(decimals);
	let digits = format!("{digits:0>width$}", width = decimals.saturating_add(1));
	let (whole, fraction) = digits.split_at(digits.len().saturating_sub(decimals));
	match fraction.trim_end_matches('0') {
		"" => format!("{sign}{whole}"),
		fraction => format!("{sign}{whole}.{fraction}"),
	}
}

/// Parts of a billion as a percentage: `6.76 %`.
fn percent(parts: u32) -> String {
	format!("{} %", decimal(&parts.to_string(), 7))
}

/// A point in time: `2027-01-31T12:00:00Z`.
pub fn when(time: Moment) -> String {
	let (days, rest) = (time / 86_400_000, time % 86_400_000 / 1_000);
	// Days since 1 March of the year 0 in the Gregorian calendar, whose years end with the leap day, in eras of 400
	// years.
	let days = days + 719_468;
	let (era, day) = (days / 146_097, days % 146_097);
	let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
	let day = day - (365 * year + year / 4 - year / 100);
	let month = (5 * day + 2) / 153;
	let day = day - (153 * month + 2) / 5 + 1;
	let month = if month < 10 { month + 3 } else { month - 9 };
	let year = era * 400 + year + u64::from(month <= 2);
	let (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60);
	format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// The loss in a year, in billionths, rounded up as the chain rounds.
fn lost_in_a_year(rate: u32) -> u32 {
	let left = Factor::after(rate, YEAR).round_down(FixedAmount::whole(1_000_000_000)).whole;
	1_000_000_000u32.saturating_sub(u32::try_from(left).unwrap_or(u32::MAX))
}

impl Policy {
	fn new(info: &CurrencyInfo<AccountId>) -> Self {
		let symbol = String::from_utf8_lossy(&info.symbol);
		let money = |amount: u128| format!("{} {symbol}", decimal(&amount.to_string(), info.decimals));
		let (mut vouchers, mut credit) = (None, None);
		let (supply, mut words) = match &info.supply {
			Supply::Dividend => ("dividend", "Units that a dividend issues to members".to_owned()),
			Supply::Vouchers(terms) => {
				let mut words = format!(
					"Vouchers issued by {}, at most {} in circulation",
					terms.issuer,
					money(terms.cap)
				);
				if let Some(at) = terms.expires_at {
					words.push_str(&format!(", valid until {}", when(at)));
				}
				let redemption_fee = terms.redemption_fee.deconstruct();
				if redemption_fee > 0 {
					words.push_str(&format!("; of what is redeemed {} is a fee", percent(redemption_fee)));
				}
				vouchers = Some(Vouchers {
					issuer: terms.issuer.to_string(),
					cap: terms.cap.to_string(),
					expires_at: terms.expires_at,
					redemption_fee,
				});
				("vouchers", words)
			}
			Supply::MutualCredit(terms) => {
				let mut words =
					format!("Mutual credit: a member can owe {} by default", money(terms.default_limit));
				if let Some(earned) = &terms.earned {
					words.push_str(&format!(
						", and {} of the last year's sales more, at most {}; what one member buys in a year counts up to {}",
						percent(earned.share.deconstruct()),
						money(earned.cap),
						money(earned.weight)
					));
				}
				let levy = terms.levy.deconstruct();
				if levy > 0 {
					let levy = percent(levy);
					words.push_str(&format!("; payers add {levy} for the fund that stands in for debts"));
				}
				credit = Some(Credit {
					default_limit: terms.default_limit.to_string(),
					warn_at: terms.warn_at.deconstruct(),
					earned: terms.earned.as_ref().map(|earned| Earned {
						share: earned.share.deconstruct(),
						cap: earned.cap.to_string(),
						weight: earned.weight.to_string(),
					}),
					levy,
					grace: terms.grace,
					arrears: Arrears {
						after: terms.arrears.after,
						limit_left: terms.arrears.limit_left.deconstruct(),
						listed: terms.arrears.listed,
						rest: match terms.arrears.rest {
							Bearer::Fund => "fund",
							Bearer::Payers => "payers",
							Bearer::Decision => "decision",
						}
						.into(),
					},
				});
				("mutualCredit", words)
			}
		};
		let demurrage = info.demurrage.map(|Rate { rate, to }| {
			let lost_in_a_year = lost_in_a_year(rate);
			let (to, purpose) = match to {
				Destination::Commons => ("commons", "for the commons"),
				Destination::Dividend => ("dividend", "for the dividend"),
				Destination::Burnt => ("burnt", "which is burnt"),
			};
			let lost = (f64::from(lost_in_a_year) / 1e5).round() / 100.0;
			let rate_in_words = percent(rate);
			words.push_str(&format!(
				"; idle balances lose {rate_in_words} a year, compounded continuously ({lost} % in a year), {purpose}"
			));
			Demurrage { rate, lost_in_a_year, to: to.into() }
		});
		if demurrage.is_none() {
			words.push_str("; idle balances lose nothing");
		}
		Self { words, supply: supply.into(), minimum: info.minimum.to_string(), vouchers, credit, demurrage }
	}
}

/// Parts of [`INDEX`] as a decimal fraction.
fn fraction(index: u64) -> String {
	let digits = INDEX.ilog10() as usize;
	format!("{}.{:0digits$}", index / INDEX, index % INDEX)
}

impl From<CurrencyInfo<AccountId>> for Currency {
	fn from(info: CurrencyInfo<AccountId>) -> Self {
		let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
		let closing = match info.state {
			State::Open => None,
			State::Closing { until, redemption } => Some(Closing {
				until,
				redemption: redemption.map(|redemption| Redemption {
					native: redemption.native.to_string(),
					per: redemption.per.to_string(),
					held: redemption.held.to_string(),
				}),
			}),
		};
		Self {
			id: info.id,
			name: text(&info.name),
			symbol: text(&info.symbol),
			decimals: info.decimals,
			guardian: info.guardian.to_string(),
			policy: Policy::new(&info),
			state: if closing.is_some() { "closing" } else { "open" }.into(),
			closing,
			opened_at: info.opened_at,
			issuance: info.issuance.to_string(),
			issuable: info.issuable.to_string(),
			commons: info.commons.0.to_string(),
			commons_balance: info.commons.1.to_string(),
			dividend_pot: info.dividend_pot.0.to_string(),
			dividend_pot_balance: info.dividend_pot.1.to_string(),
			fund: info.fund.to_string(),
			written_off: info.written_off.to_string(),
			accounts: info.accounts,
			index: fraction(info.index),
			index_in_a_year: fraction(info.index_in_a_year),
			reserve: info.reserve.map(|reserve| Reserve {
				amount: reserve.amount.to_string(),
				reference: text(&reserve.reference),
				hash: reserve.hash.into(),
				at: reserve.at,
			}),
		}
	}
}

/// The answer of `community_currencies`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CurrencyPage {
	/// The currencies, by their numbers.
	pub currencies: Vec<Currency>,
	/// The first number of the next page; null at the end. (A page can be short before the end, because numbers of
	/// closed currencies are skipped.)
	pub next: Option<CurrencyId>,
}

/// The answer of `community_currencyBalance`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Balance {
	pub currency: CurrencyId,
	pub symbol: String,
	/// The number of digits of an amount after the decimal point.
	pub decimals: u8,
	pub account: String,
	/// The amount that can be spent, after decay up to the time of the block.
	pub free: String,
	/// The held amount.
	pub held: String,
	pub debt: String,
	/// The most that can be owed.
	pub limit: String,
	/// The amount that can be paid, including the limit.
	pub available: String,
	/// The number of the member whose place in mutual credit this is; null for none.
	pub member: Option<MemberId>,
	/// The time since which they are in arrears; null if they are not.
	pub in_arrears_since: Option<Moment>,
	/// The time until which nothing can be paid from it; null if it is not frozen.
	pub frozen_until: Option<Moment>,
	/// Whether the key is disputed, so that nothing can be paid from it until a decision.
	pub disputed: bool,
	/// The time of the last block in which it changed; null if there is no such account.
	pub counted_at: Option<Moment>,
	/// Whether it decays.
	pub decays: bool,
}

impl Balance {
	/// The balance of this account; zero for one that does not exist.
	pub fn new(currency: &CurrencyInfo<AccountId>, account: AccountId, holding: Option<AccountInfo>) -> Self {
		let counted_at = holding.as_ref().map(|holding| holding.counted_at);
		let holding = holding.unwrap_or(AccountInfo {
			free: 0,
			held: 0,
			debt: 0,
			limit: 0,
			available: 0,
			member: None,
			in_arrears_since: None,
			frozen_until: None,
			disputed: false,
			counted_at: 0,
			decays: false,
		});
		Self {
			currency: currency.id,
			symbol: String::from_utf8_lossy(&currency.symbol).into_owned(),
			decimals: currency.decimals,
			account: account.to_string(),
			free: holding.free.to_string(),
			held: holding.held.to_string(),
			debt: holding.debt.to_string(),
			limit: holding.limit.to_string(),
			available: holding.available.to_string(),
			member: holding.member,
			in_arrears_since: holding.in_arrears_since,
			frozen_until: holding.frozen_until,
			disputed: holding.disputed,
			counted_at,
			decays: holding.decays,
		}
	}
}

/// An agreement on clearing between two mutual credits.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
	pub id: AgreementId,
	/// Whether the second guardian has accepted it.
	pub accepted: bool,
	/// Its account, in both currencies.
	pub account: String,
	/// The side of the guardian who proposed it.
	pub first: Side,
	/// The other side.
	pub second: Side,
}

/// A side of an agreement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Side {
	pub currency: CurrencyId,
	/// The amount of it that equals the other side's `worth`.
	pub worth: String,
	/// The most that the agreement's account can owe in this currency.
	pub limit: String,
	/// The balance of that account.
	pub has: String,
	/// The debt of that account.
	pub owes: String,
}

impl From<AgreementInfo<AccountId>> for Agreement {
	fn from(info: AgreementInfo<AccountId>) -> Self {
		let side = |side: pallet_currencies::Side, worth: u64, (has, owes): (u128, u128)| Side {
			currency: side.currency,
			worth: worth.to_string(),
			limit: side.limit.to_string(),
			has: has.to_string(),
			owes: owes.to_string(),
		};
		Self {
			id: info.id,
			accepted: info.accepted,
			account: info.account.to_string(),
			first: side(info.first, info.rate.first, info.in_first),
			second: side(info.second, info.rate.second, info.in_second),
		}
	}
}

/// The answer of `community_currencyAgreements`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgreementPage {
	/// The agreements, by their numbers.
	pub agreements: Vec<Agreement>,
	/// The first number of the next page; null at the end.
	pub next: Option<AgreementId>,
}

/// The answer of `community_currencyStatement`: the movements after one block, up to another.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statement {
	pub currency: CurrencyId,
	pub symbol: String,
	/// The number of digits of an amount after the decimal point.
	pub decimals: u8,
	pub account: String,
	/// The block after which the statement begins.
	pub from: StatementBlock,
	/// The block with which the statement ends.
	pub to: StatementBlock,
	/// The balance after the first block, minus the debt.
	pub opening: String,
	/// The movements, in order.
	pub lines: Vec<Line>,
	/// The sum of all lines, which is exactly the closing balance minus the opening balance.
	pub total: String,
	/// The balance after the last block.
	pub closing: String,
	/// The additional amount that is held after the last block.
	pub held: String,
	/// The last block of the next request, for earlier movements; null if this is all.
	pub next: Option<BlockNumber>,
}

/// A block at which a statement begins or ends.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementBlock {
	pub number: BlockNumber,
	pub hash: Hash,
	pub time: Moment,
}

/// A line of a statement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
	/// The height of the block.
	pub block: BlockNumber,
	pub time: Moment,
	/// The kind of movement. The document of the methods lists the kinds.
	pub kind: String,
	/// The account on the other side of the payment; null for none.
	pub other: Option<String>,
	/// The amount; negative if it left the account.
	pub amount: String,
	/// The balance after it, minus the debt.
	pub balance: String,
	/// The number of the payment, if it can be refunded.
	pub payment: Option<u64>,
	/// The text of the payment, or the hash of it.
	pub memo: Option<String>,
}
