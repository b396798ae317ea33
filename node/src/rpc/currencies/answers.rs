//! The answers, as JSON.

use pallet_currencies::{
	decay::{Factor, Fine, YEAR},
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
	/// Its number.
	pub id: CurrencyId,
	/// Its name.
	pub name: String,
	/// Its symbol.
	pub symbol: String,
	/// How many digits of an amount stand after the point.
	pub decimals: u8,
	/// The account of who freezes accounts, gives limits and closes it.
	pub guardian: String,
	/// Its rules.
	pub policy: Policy,
	/// `open` or `closing`.
	pub state: String,
	/// The wind-down; null while it is open.
	pub closing: Option<Closing>,
	/// When it was opened.
	pub opened_at: Moment,
	/// All units; in mutual credit, what is owed.
	pub issuance: String,
	/// What can still be issued.
	pub issuable: String,
	/// The account of its commons.
	pub commons: String,
	/// What the commons hold.
	pub commons_balance: String,
	/// The account from which its dividend is paid.
	pub dividend_pot: String,
	/// What is there.
	pub dividend_pot_balance: String,
	/// What stands in for those who leave a mutual credit with a debt.
	pub fund: String,
	/// What was written off of such debts, and levies have yet to make good.
	pub written_off: String,
	/// How many accounts there are, those of the commons and the pot among them.
	pub accounts: u32,
	/// What is left of one that has been idle since the currency was opened, as a decimal fraction.
	pub index: String,
	/// What will be left of it in a year.
	pub index_in_a_year: String,
	/// What the issuer says to have in reserve; null for nothing.
	pub reserve: Option<Reserve>,
}

/// The rules of a currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
	/// In words.
	pub words: String,
	/// `dividend`, `mutualCredit` or `vouchers`.
	pub supply: String,
	/// The smallest balance with which an account begins.
	pub minimum: String,
	/// The rules of vouchers; null for others.
	pub vouchers: Option<Vouchers>,
	/// The rules of a mutual credit; null for others.
	pub credit: Option<Credit>,
	/// What idle balances lose; null for nothing.
	pub demurrage: Option<Demurrage>,
}

/// The rules of vouchers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Vouchers {
	/// The account of who issues them.
	pub issuer: String,
	/// The most that can be in circulation.
	pub cap: String,
	/// From then on they can only be redeemed; null for never.
	pub expires_at: Option<Moment>,
	/// The part of what is redeemed that goes to the commons, in parts of a billion.
	pub redemption_fee: u32,
}

/// The rules of a mutual credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Credit {
	/// What a member can owe who has been given no other limit.
	pub default_limit: String,
	/// Above this part of the limit an event warns, in parts of a billion.
	pub warn_at: u32,
	/// What sales add to the limit; null for nothing.
	pub earned: Option<Earned>,
	/// What payers add for the fund, in parts of a billion.
	pub levy: u32,
	/// How long a person may have ceased to be a member before others pay their debt.
	pub grace: Moment,
	/// What follows when a debt is not paid.
	pub arrears: Arrears,
}

/// What follows when a debt is not paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Arrears {
	/// A member is in arrears who has owed something for so long without a moment of owing nothing; null for never.
	pub after: Option<Moment>,
	/// The part of the limit that is left to who is in arrears, in parts of a billion.
	pub limit_left: u32,
	/// Whether they are listed by name.
	pub listed: bool,
	/// The rest that the fund cannot pay is borne by `fund`, `payers`, or as a `decision` says.
	pub rest: String,
}

/// What sales add to a limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Earned {
	/// The part of the last year's sales, in parts of a billion.
	pub share: u32,
	/// The most that it comes to.
	pub cap: String,
	/// What all purchases of one member in a year can count for.
	pub weight: String,
}

/// What idle balances lose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Demurrage {
	/// The rate per year, compounded continuously, in parts of a billion.
	pub rate: u32,
	/// What is lost in a year, in parts of a billion; rounded up.
	pub lost_in_a_year: u32,
	/// Where it goes: `commons`, `dividend` or `burnt`.
	pub to: String,
}

/// How a currency is wound down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Closing {
	/// Until then. What is left afterwards is void.
	pub until: Moment,
	/// What units are redeemed for; null for nothing.
	pub redemption: Option<Redemption>,
}

/// What units are redeemed for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Redemption {
	/// So much native money
	pub native: String,
	/// for so many units.
	pub per: String,
	/// What is held for it still.
	pub held: String,
}

/// What an issuer says to have in reserve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reserve {
	/// How much.
	pub amount: String,
	/// Where the proof is found.
	pub reference: String,
	/// Its hash.
	pub hash: Hash,
	/// When it was said.
	pub at: Moment,
}

/// An amount for people, without the symbol: `-12.5`.
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

/// What is lost in a year, in parts of a billion; rounded up, as the chain rounds.
fn lost_in_a_year(rate: u32) -> u32 {
	let left = Factor::after(rate, YEAR).down(Fine::whole(1_000_000_000)).whole;
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
	/// With which number to ask on; null at the end. (A page can be short before the end: the numbers of currencies
	/// that were closed are skipped.)
	pub next: Option<CurrencyId>,
}

/// The answer of `community_currencyBalance`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Balance {
	/// The currency.
	pub currency: CurrencyId,
	/// Its symbol.
	pub symbol: String,
	/// How many digits of an amount stand after the point.
	pub decimals: u8,
	/// The account.
	pub account: String,
	/// What is there to be spent, with decay taken off until the time of the block.
	pub free: String,
	/// What is held.
	pub held: String,
	/// What is owed.
	pub debt: String,
	/// What can be owed.
	pub limit: String,
	/// What can be paid, the limit included.
	pub available: String,
	/// The number of the member whose place in mutual credit this is; null for none.
	pub member: Option<MemberId>,
	/// Since when they are in arrears with what they owe; null if they are not.
	pub in_arrears_since: Option<Moment>,
	/// Until then nothing can be paid from it; null if it is not frozen.
	pub frozen_until: Option<Moment>,
	/// Whether nothing can be paid from it until it is decided whose key it is.
	pub disputed: bool,
	/// The time of the last block in which something happened to it; null if there is no such account.
	pub counted_at: Option<Moment>,
	/// Whether it decays.
	pub decays: bool,
}

impl Balance {
	/// Of this account, or of one that does not exist.
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
	/// Its number.
	pub id: AgreementId,
	/// Whether the second guardian has accepted it.
	pub accepted: bool,
	/// Its account, in both currencies.
	pub account: String,
	/// The side of the guardian who has proposed it.
	pub first: Side,
	/// The other side.
	pub second: Side,
}

/// A side of an agreement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Side {
	/// The currency.
	pub currency: CurrencyId,
	/// So much of it is worth as much as the other side's `worth`.
	pub worth: String,
	/// The most that the agreement's account can owe in it.
	pub limit: String,
	/// What that account has.
	pub has: String,
	/// What that account owes.
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
	/// With which number to ask on; null at the end.
	pub next: Option<AgreementId>,
}

/// The answer of `community_currencyStatement`: what has happened after one block, up to another.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statement {
	/// The currency.
	pub currency: CurrencyId,
	/// Its symbol.
	pub symbol: String,
	/// How many digits of an amount stand after the point.
	pub decimals: u8,
	/// The account.
	pub account: String,
	/// The block after which it begins.
	pub from: StatementBlock,
	/// The block with which it ends.
	pub to: StatementBlock,
	/// The balance after the first block: what was there, less what was owed.
	pub opening: String,
	/// What has happened, in order.
	pub lines: Vec<Line>,
	/// The sum of all lines: the closing balance less the opening one, exactly.
	pub total: String,
	/// The balance after the last block.
	pub closing: String,
	/// What is held besides, after the last block.
	pub held: String,
	/// Up to which block to ask for what was before, if this is not all; null if it is.
	pub next: Option<BlockNumber>,
}

/// A block at which a statement begins or ends.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementBlock {
	/// The height.
	pub number: BlockNumber,
	/// The hash.
	pub hash: Hash,
	/// Its time.
	pub time: Moment,
}

/// A line of a statement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
	/// The height of the block.
	pub block: BlockNumber,
	/// Its time.
	pub time: Moment,
	/// What it is. The document of the methods lists the kinds.
	pub kind: String,
	/// The account of who has paid or was paid, if anybody.
	pub other: Option<String>,
	/// How much; negative for what went away.
	pub amount: String,
	/// The balance after it: what is there, less what is owed.
	pub balance: String,
	/// The number of the payment, if it can be refunded.
	pub payment: Option<u64>,
	/// The text of the payment, or the hash of it.
	pub memo: Option<String>,
}
