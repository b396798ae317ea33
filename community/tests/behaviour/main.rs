//! The promises of the crate, by subject.

// The `json!` of all rules nests deeper than the default.
#![recursion_limit = "256"]

mod examples;
mod generated;
mod genesis;
mod mistakes;
mod units;

pub const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
pub const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
pub const CHARLIE: &str = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
pub const ALICE_GRANDPA: &str = "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu";

/// The shortest file without a mistake: 20 lines. Tests add lines to it or change lines in it.
pub const FILE: &str = r#"[community]
name = "Green Field"
[money]
symbol = "GRN"
[[members]]
account = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
[[members]]
account = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
[[members]]
account = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y"
[[validators]]
account = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
babe = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
grandpa = "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu"
authority_discovery = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
[council]
members = [
	"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
	"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
]
"#;

/// [`FILE`] with these lines at its end.
pub fn with(lines: &str) -> String {
	format!("{FILE}{lines}\n")
}

/// [`FILE`] with this text, which is in it once, replaced.
pub fn changed(from: &str, to: &str) -> String {
	assert_eq!(FILE.matches(from).count(), 1, "`{from}` stands once in the file");
	FILE.replace(from, to)
}
