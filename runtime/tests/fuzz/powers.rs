//! Who can make which call: the table in `docs/powers.md`. It is found out by trying. Each call in the metadata is made
//! with drawn values by each kind of caller, during the founding and after it. `make reference` writes the table, and a
//! test compares it with what the runtime does.

use std::{
	collections::BTreeMap,
	fmt::Write,
	panic::{catch_unwind, AssertUnwindSafe},
};

use codec::{DecodeAll, Encode};
use frame_support::storage::{with_transaction, TransactionOutcome};
use pallet_collective::{Instance1, RawOrigin};
use pallet_cooperatives::{Kind, RawOrigin as Cooperative};
use pallet_juries::RawOrigin as Verdict;
use rochdale_runtime::{
	disputes::Dispute, founding::Body, tracks::Track, AccountId, CouncilConfig, MembersConfig, Runtime,
	RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin,
};
use sp_core::storage::Storage;
use sp_runtime::{traits::Dispatchable, BuildStorage, DispatchError};

use crate::{
	random::Random,
	types::{Memory, Types},
};

/// The stored table.
pub const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/powers.md");

/// How often each call is tried by each caller.
const TRIES: u32 = 24;

/// Calls whose callers depend on what is there, so that trying on an empty chain does not show them.
const DEPENDS: &[(&str, &str)] = &[
	("Dividend.open", "the guardian of the currency; for native money the members (commons)"),
	("Dividend.set_plan", "the guardian of the currency; for native money the members (commons)"),
	("Dividend.close", "the guardian of the currency; for native money the members (commons)"),
	(
		"ParticipatoryBudget.start_cycle",
		"for the community the members (commons); in a cooperative its members",
	),
	(
		"ParticipatoryBudget.cancel_cycle",
		"for the community the members (commons); in a cooperative its members",
	),
	("ParticipatoryBudget.review", "for the community the members (commons); in a cooperative its members"),
	("Cooperatives.admit", "the body to which the bylaws of the cooperative give this power"),
	("Cooperatives.refuse_application", "the body to which the bylaws of the cooperative give this power"),
	("Cooperatives.record_work", "the body to which the bylaws of the cooperative give this power"),
	("Cooperatives.decide_record", "the body to which the bylaws of the cooperative give this power"),
	("Cooperatives.spend", "an officer of the cooperative"),
	("Cooperatives.object_to_entry", "an officer of the cooperative"),
	("Cooperatives.record_booking", "an officer of the cooperative, or its members by a resolution"),
	("Cooperatives.approve_draft", "an officer of the cooperative, or its members by a resolution"),
	("Cooperatives.refuse_draft", "an officer of the cooperative, or its members by a resolution"),
	("Meetings.set_rules", "a resolution of a cooperative's members"),
	("Meetings.add_document", "the chair of the cooperative, or its members by a resolution"),
	("Assembly.cancel", "the members, on the track that has decided or on that for emergencies"),
];

/// The seats of the council that is tried. It is full: of a council with many empty seats, two thirds decide less.
const SEATS: u32 = 9;

/// Those who can make calls, beginning with the weakest.
fn callers() -> Vec<(String, Vec<RuntimeOrigin>)> {
	let stranger = AccountId::new([1; 32]);
	let member = AccountId::new([2; 32]);
	let council = |ayes| RuntimeOrigin::from(RawOrigin::<AccountId, Instance1>::Members(ayes, SEATS));
	let kinds = [Kind::Ordinary, Kind::Qualified, Kind::Bylaws, Kind::Dissolution];
	let resolved = kinds.map(|kind| RuntimeOrigin::from(Cooperative::Cooperative(0, kind)));
	let tracks =
		Track::ALL.map(|track| (format!("the members ({})", track.name()), vec![RuntimeOrigin::from(track)]));
	let others = [
		("an account", vec![RuntimeOrigin::signed(stranger), RuntimeOrigin::signed(member)]),
		("one third of the council", vec![council(SEATS / 3)]),
		("two thirds of the council", vec![council(SEATS * 2 / 3)]),
		("a resolution of a cooperative's members", resolved.to_vec()),
		("the author of the block", vec![RuntimeOrigin::none()]),
	];
	let [account, third, two_thirds, resolved, author] =
		others.map(|(who, origins)| (who.to_owned(), origins));
	[account, third].into_iter().chain(tracks).chain([two_thirds, resolved, author]).collect()
}

/// The jury that has decided what this call carries out.
fn jury(call: &RuntimeCall) -> Option<RuntimeOrigin> {
	let dispute = match *call {
		RuntimeCall::Members(pallet_members::Call::judge { id, .. }) => Dispute::Challenge(id),
		RuntimeCall::Members(pallet_members::Call::decide_recovery { id, .. }) => Dispute::Recovery(id),
		RuntimeCall::Cooperatives(pallet_cooperatives::Call::decide_appeal {
			cooperative, member, ..
		}) => Dispute::Expulsion { cooperative, member },
		RuntimeCall::CommunityCurrencies(pallet_currencies::Call::decide_freeze {
			currency, member, ..
		}) => Dispute::Freeze { currency, member },
		RuntimeCall::Meetings(pallet_meetings::Call::judge_objection {
			electorate, meeting, item, ..
		}) => Dispute::Objection { electorate, meeting, item },
		_ => return None,
	};
	Some(Verdict::Verdict(dispute).into())
}

/// The state of a chain with a council.
fn genesis() -> Storage {
	let founders: Vec<_> = (2..6).map(|n| AccountId::new([n; 32])).collect();
	let genesis = RuntimeGenesisConfig {
		council: CouncilConfig { members: founders.clone(), ..Default::default() },
		members: MembersConfig { founders },
		..Default::default()
	};
	genesis.build_storage().expect("the genesis is whole")
}

/// A chain with this state, whose council was elected if the founding is over.
fn chain(state: &Storage, founding: bool) -> sp_io::TestExternalities {
	let mut chain = sp_io::TestExternalities::new(state.clone());
	chain.execute_with(|| {
		frame_system::Pallet::<Runtime>::set_block_number(1);
		if !founding {
			pallet_elections::Begun::<Runtime>::insert(Body::Council, ());
		}
	});
	chain
}

/// Whether this caller may make this call, whatever comes of it. A call that panics was let in.
fn is_let_in(call: &RuntimeCall, origin: RuntimeOrigin) -> bool {
	let refusals: [DispatchError; 2] =
		[DispatchError::BadOrigin, frame_system::Error::<Runtime>::CallFiltered.into()];
	let result = with_transaction(|| {
		let result = catch_unwind(AssertUnwindSafe(|| call.clone().dispatch(origin)));
		let result = result.map_or(Ok(()), |result| result.map(|_| ()).map_err(|error| error.error));
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(result))
	});
	!result.expect("nothing else fails").is_err_and(|error| refusals.contains(&error))
}

/// All others can do what an account or a third of the council can. So nobody else is named for it.
const WEAKEST: usize = 2;

/// Who can make each call, by name.
fn found(types: &Types, founding: bool) -> BTreeMap<String, String> {
	let memory = Memory::new(vec![AccountId::new([1; 32]), AccountId::new([2; 32])]);
	let mut random = Random::new(0);
	let state = genesis();
	let mut found = BTreeMap::new();
	for (number, name) in &types.calls {
		let given = [("cooperative", 0u32.encode())];
		let calls: Vec<RuntimeCall> = (0..TRIES)
			.map(|_| types.this_call(*number, &given, &mut random, &memory))
			.filter(|bytes| bytes.starts_with(&[number.0, number.1]))
			.map(|bytes| RuntimeCall::decode_all(&mut &bytes[..]).expect("it was made"))
			.collect();
		assert!(!calls.is_empty(), "{name} cannot be made");
		let may = |origins: &[RuntimeOrigin]| {
			// A panic can leave the storage as it was in the middle of a call.
			chain(&state, founding).execute_with(|| {
				calls.iter().any(|call| origins.iter().any(|origin| is_let_in(call, origin.clone())))
			})
		};
		let mut able = Vec::new();
		for (place, (who, origins)) in callers().into_iter().enumerate() {
			if may(&origins) {
				able.push(who);
				if place < WEAKEST {
					break;
				}
			}
		}
		let juries = calls.iter().filter_map(|call| Some((call, jury(call)?)));
		let decides = |(call, jury)| chain(&state, founding).execute_with(|| is_let_in(call, jury));
		if juries.into_iter().any(decides) {
			able.push("a jury".to_owned());
		}
		let who = if able.is_empty() { "nobody".to_owned() } else { able.join("; ") };
		found.insert(name.clone(), who);
	}
	for (name, who) in DEPENDS {
		let known = found.get_mut(*name).unwrap_or_else(|| panic!("there is no call {name}"));
		let both = "the members (commons), or two thirds of the council";
		*known = if founding { who.replace("the members (commons)", both) } else { (*who).to_owned() };
	}
	found
}

/// The table, with what is said above it.
pub fn page() -> String {
	let types = Types::new();
	let [first, later] = [true, false].map(|founding| found(&types, founding));
	let mut page = String::from(
		"# Who can make which call\n\n\
		Each call of the runtime, and those whom the runtime lets in: during the founding, and after somebody was elected to\n\
		the council. `make reference` writes this table by trying, and a test holds it current. The powers\n\
		themselves are in [powers.rs](../runtime/src/powers.rs).\n\n\
		*An account* signs a transaction. The call then looks at what the account is: a member, a seat of the council, a\n\
		guardian, an officer. *The members (commons)* decide on this track of the assembly. *A jury* carries out its own verdict. *Nobody* means that only root could, and nobody is root.\n\n\
		| call | during the founding | after it |\n|---|---|---|\n",
	);
	for (name, who) in &first {
		let _ = writeln!(page, "| `{name}` | {who} | {} |", later[name]);
	}
	page
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_table_of_powers_is_that_of_this_runtime() {
		let page = page();
		let stored = std::fs::read_to_string(FILE).unwrap_or_default();
		let new: Vec<_> = page.lines().filter(|line| !stored.lines().any(|old| old == *line)).collect();
		assert!(page == stored, "docs/powers.md differs in {new:#?}: run `make reference`");
	}

	#[test]
	fn after_the_founding_the_council_seats_nobody_and_adds_no_validator() {
		let later = found(&Types::new(), false);
		for name in ["Council.set_members", "Validators.add"] {
			assert_eq!(later[name], "nobody", "{name}");
		}
		assert_eq!(later["Validators.remove"], "the members (constitution)");
		// There may be no time for a vote of the members.
		for name in ["SafeMode.force_enter", "Safety.pause", "Finality.restart"] {
			assert!(later[name].ends_with("; two thirds of the council"), "{name}: {}", later[name]);
		}
		assert_eq!(later["Elections.vote"], "an account");
		assert_eq!(later["Policy.set_parameter"], "the members (constitution); the members (policy)");
	}
}
