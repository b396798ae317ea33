//! Calls that nobody can make, each with the reason.

const ROOT: &str = "only root can, and nobody is root";
const NO_DEPOSIT: &str = "safe mode is the council's alone: nobody enters it for a deposit";

const REQUESTS: &str = "a filter refuses it: it would take back the requests of pallets";

/// The calls, by pallet and name.
pub const NEVER: &[(&str, &str)] = &[
	("System.set_heap_pages", ROOT),
	("System.set_code", ROOT),
	("System.set_code_without_checks", ROOT),
	("System.set_storage", ROOT),
	("System.kill_storage", ROOT),
	("System.kill_prefix", ROOT),
	("System.authorize_upgrade", ROOT),
	("System.authorize_upgrade_without_checks", ROOT),
	("Timestamp.set", "the author of a block sets its clock, and nobody else"),
	("Parameters.set_parameter", "Policy.set_parameter is the way: it knows the bounds"),
	("Babe.plan_config_change", ROOT),
	("Session.purge_keys", "a filter refuses it: the chain would stop when the last validator purges"),
	("Grandpa.note_stalled", ROOT),
	("Preimage.request_preimage", REQUESTS),
	("Preimage.unrequest_preimage", REQUESTS),
	("Referenda.submit", "the assembly alone submits referenda"),
	("Referenda.place_decision_deposit", "the assembly has placed it: it is 0"),
	("Referenda.cancel", "nobody cancels a referendum; members vote no"),
	("Referenda.kill", "nobody kills a referendum; members vote no"),
	("Referenda.nudge_referendum", ROOT),
	("Referenda.one_fewer_deciding", ROOT),
	("Balances.force_transfer", ROOT),
	("Balances.force_unreserve", ROOT),
	("Balances.force_set_balance", ROOT),
	("Balances.force_adjust_total_issuance", ROOT),
	("SafeMode.enter", NO_DEPOSIT),
	("SafeMode.extend", NO_DEPOSIT),
	("SafeMode.release_deposit", NO_DEPOSIT),
	("SafeMode.force_release_deposit", NO_DEPOSIT),
	("SafeMode.force_slash_deposit", NO_DEPOSIT),
	("MultiBlockMigrations.force_set_cursor", ROOT),
	("MultiBlockMigrations.force_set_active_cursor", ROOT),
	("MultiBlockMigrations.force_onboard_mbms", ROOT),
	("MultiBlockMigrations.clear_historic", ROOT),
	("Utility.dispatch_as", ROOT),
	("Utility.dispatch_as_fallible", ROOT),
	("Utility.with_weight", ROOT),
];

/// The reason why this call never succeeds, if it never does.
pub fn reason(name: &str) -> Option<&'static str> {
	NEVER.iter().find(|(known, _)| *known == name).map(|(_, reason)| *reason)
}
