//! Text of a file reaches a terminal, a picture or a page only in a form that does no harm.

use std::fs;

use equal_shares::pb::File;
use rochdale_budget::Report;
use serde_json::{json, Value};

fn report_of(text: &str) -> Report {
	let (election, warnings) = File::read(text).unwrap().election_with_warnings().unwrap();
	Report::new(election, None, None, |_| {}).unwrap().with_warnings(warnings)
}

fn case(name: &str) -> String {
	fs::read_to_string(format!("../primitives/equal-shares/tests/cases/{name}.pb")).unwrap()
}

#[test]
fn control_characters_and_markup_of_a_name_do_no_harm_in_the_table_the_picture_or_the_json() {
	// The file also has other characters that a terminal obeys, and a budget that is enough for both projects.
	let text = case("control-characters")
		.replace("Trees", "Tre\u{9b}\u{202e}es")
		.replace("budget;100", "budget;110");
	let report = report_of(&text);
	let (text, svg, json) = (report.text(), report.picture(), report.json_text());
	for shown in [&text, &svg, &json] {
		let harm = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
		assert!(!shown.contains(harm), "{shown:?}");
	}
	assert!(text.contains("Tre\u{fffd}\u{fffd}es\u{fffd}[31m red\u{fffd}"), "{text}");
	assert!(svg.contains("&lt;b&gt;Benches&lt;/b&gt; &amp; more") && !svg.contains("<b>"), "{svg}");
	assert!(json.contains(r"Tre\u009b\u202ees\u001b[31m red\u0007"), "{json}");
	assert!(json.contains(r"\u003cb\u003eBenches\u003c/b\u003e \u0026 more"), "{json}");
	let again: Value = serde_json::from_str(&json).unwrap();
	assert_eq!(again, report.json(), "who reads the JSON has the names as they are");
}

#[test]
fn warnings_stand_in_the_head_of_the_table_and_in_the_json() {
	let report = report_of(&case("fewer-votes-than-said"));
	let text = report.text();
	let head = "2 voters, 2 projects, a budget of 100; utility: cost\n\
	            warning: line 5: num_projects is 3, but the file has 2 projects\n\
	            warning: line 6: num_votes is 6, but the file has 2 votes\n\
	            warning: line 11: votes is 4, but the file has 2 for this project\n\
	            warning: line 12: votes is 3, but the file has 1 for this project\n\n";
	assert!(text.starts_with(head), "{text}");
	let json = report.json();
	assert_eq!(json["warnings"].as_array().unwrap().len(), 4);
	let reason = "num_votes is 6, but the file has 2 votes";
	assert_eq!(json["warnings"][1], json!({ "line": 6, "reason": reason }));
	let twice = report_of(&case("project-twice-on-a-ballot"));
	assert!(twice.text().contains("\nwarning: line 13: 1 ballot names a project more than once: "));
	assert_eq!(twice.json()["warnings"].as_array().unwrap().len(), 1);
}

#[test]
fn the_head_shows_ten_warnings_and_says_how_many_the_json_has_more() {
	let projects: String = (0..14).map(|id| format!("{id};10;7\n")).collect();
	let text = format!(
		"META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost;votes\n{projects}VOTES\nvote\n1\n"
	);
	let report = report_of(&text);
	assert_eq!(report.text().matches("\nwarning: ").count(), 10);
	assert!(report.text().contains("\nand 4 more warnings, which are in the JSON\n\n"), "{}", report.text());
	assert_eq!(report.json()["warnings"].as_array().unwrap().len(), 14);
}
