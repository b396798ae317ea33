//! The documentation of items, as Markdown outside rustdoc.

/// The documentation with its paragraphs and lines. Links to code become code.
pub fn prose(docs: &[String]) -> String {
	let lines: Vec<_> = docs.iter().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end()).collect();
	without_links(lines.join("\n").trim())
}

/// The documentation in one line, for a table.
pub fn cell(docs: &[String]) -> String {
	let text = prose(docs);
	let words: Vec<_> = text.split_whitespace().collect();
	words.join(" ").replace('|', "\\|")
}

/// Turns [`Error::BadName`] into `BadName`.
fn without_links(text: &str) -> String {
	let mut out = String::new();
	let mut rest = text;
	while let Some((before, link)) = rest.split_once("[`") {
		out += before;
		let Some((path, after)) = link.split_once("`]").filter(|(path, _)| !path.contains('`')) else {
			out += "[`";
			rest = link;
			continue;
		};
		let name = path.rsplit("::").next().unwrap_or(path);
		out += &format!("`{name}`");
		let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
		rest = target.map_or(after, |(_, after)| after);
	}
	out + rest
}

#[test]
fn a_link_to_code_becomes_code() {
	let docs =
		[" Errors: [`Error::Closing`], as [`Pallet::pay`](crate::pay).".to_string(), " See [1].".into()];
	assert_eq!(prose(&docs), "Errors: `Closing`, as `pay`.\nSee [1].");
}
