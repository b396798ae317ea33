//! The picture: every voter is a column as high as the endowment, filled with what they pay for.

use std::{collections::BTreeMap, fmt::Write};

use equal_shares::{Amount, Ballots, ProjectId};

use crate::{table::fitted, Report};

/// The most columns of the picture. With more voters than that, a column is the mean of its voters.
const COLUMNS: usize = 400;
const WIDTH: f64 = 800.0;
const HEIGHT: f64 = 300.0;
const MARGIN: f64 = 20.0;
/// The width of a project's name in the legend, in characters.
const NAME: usize = 90;
/// The height of a line of the legend.
const LINE: f64 = 18.0;

/// A ballot's payments, and how many people have cast it.
type Payer = (Vec<(ProjectId, Amount)>, u32);

/// Text that can stand in XML.
fn escaped(text: &str) -> String {
	text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A colour for each winner. Neighbours differ most at the golden angle.
fn colour(at: usize) -> String {
	let (hue, light) = ((at as f64 * 137.508) % 360.0, [0.45, 0.62, 0.34][at % 3]);
	// From hue, saturation and lightness, as CSS defines it. Many readers of SVG know only hexadecimals.
	let reach = 0.65 * f64::min(light, 1.0 - light);
	let part = |n: f64| {
		let k = (n + hue / 30.0) % 12.0;
		((light - reach * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)) * 255.0).round() as u8
	};
	format!("#{:02x}{:02x}{:02x}", part(0.0), part(8.0), part(4.0))
}

impl Report {
	/// The voters and what they pay for under the first rule, as SVG. Each voter is a column as high as the endowment.
	/// Its colours are the projects that they have paid for, and the empty part is money that they have not spent.
	/// Voters who pay for the same projects stand together.
	pub fn picture(&self) -> String {
		let bought: Vec<ProjectId> = self.outcome().projects().collect();
		let columns = self.columns(&bought);
		let height = HEIGHT + 3.0 * MARGIN + LINE * (bought.len() as f64 + 1.0);
		let mut svg = format!(
			"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {height}\" font-family=\"sans-serif\" \
			 font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n",
			WIDTH + 2.0 * MARGIN
		);
		let endowment = self.outcome().endowment.unwrap_or(0);
		let top = 2.0 * MARGIN;
		// Writing into a string does not fail.
		let _ = writeln!(
			svg,
			"<text x=\"{MARGIN}\" y=\"{MARGIN}\">Who pays for what: {} voters from left to right, each with {} \
			 from top to bottom</text>",
			self.election.ballots.len(),
			self.amount(endowment)
		);
		let _ = writeln!(
			svg,
			"<rect x=\"{MARGIN}\" y=\"{top}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#eee\"/>"
		);
		let wide = WIDTH / columns.len().max(1) as f64;
		let mut paths = vec![String::new(); bought.len()];
		for (at, column) in columns.iter().enumerate() {
			let mut from = 0.0;
			for (turn, share) in column {
				let (x, y, high) = (MARGIN + wide * at as f64, top + HEIGHT * from, HEIGHT * share);
				let _ = write!(paths[*turn], "M{x:.1} {y:.1}h{wide:.2}v{high:.1}h-{wide:.2}z");
				from += share;
			}
		}
		for (turn, path) in paths.iter().enumerate() {
			let (id, y) = (bought[turn], top + HEIGHT + MARGIN + LINE * (turn as f64 + 0.5));
			let name = escaped(fitted(&self.name(id), NAME).trim_end());
			let cost = self.amount(self.election.projects[usize::from(id)].cost);
			let votes = self.votes[usize::from(id)];
			let (colour, x) = (colour(turn), 2.0 * MARGIN + 12.0);
			let _ = writeln!(svg, "<path fill=\"{colour}\" d=\"{path}\"><title>{name}</title></path>");
			let _ = writeln!(
				svg,
				"<rect x=\"{MARGIN}\" y=\"{:.1}\" width=\"12\" height=\"12\" fill=\"{colour}\"/>\
				 <text x=\"{x}\" y=\"{y:.1}\">{name}: {cost}, {votes} votes</text>",
				y - 10.0
			);
		}
		svg.push_str("</svg>\n");
		svg
	}

	/// For each column, the part of the endowment that goes to each winner, by the order of purchases.
	fn columns(&self, bought: &[ProjectId]) -> Vec<BTreeMap<usize, f64>> {
		let count = &self.results[0].count;
		let endowment = self.outcome().endowment.unwrap_or(0).max(1) as f64;
		let mut payers: Vec<Payer> = Vec::new();
		for page in 0..self.ballots.pages() {
			self.ballots.page(page, &mut |ballot, times| payers.push((count.payments(ballot), times)));
		}
		let turn = |id: &ProjectId| bought.iter().position(|other| other == id).unwrap_or(0);
		// Payments are in the order of the purchases. Voters who have paid for nothing stand on the right.
		payers.sort_by_cached_key(|(payments, _)| {
			let turns: Vec<_> = payments.iter().map(|(id, _)| turn(id)).collect();
			(turns.is_empty(), turns)
		});
		let voters: usize = payers.iter().map(|(_, times)| *times as usize).sum();
		let columns = voters.min(COLUMNS);
		let mut filled = vec![(BTreeMap::new(), 0usize); columns];
		let mut voter = 0;
		for (payments, times) in payers {
			for _ in 0..times {
				let (column, voters) = &mut filled[voter * columns / voters];
				for (id, amount) in &payments {
					*column.entry(turn(id)).or_insert(0.0) += *amount as f64 / endowment;
				}
				*voters += 1;
				voter += 1;
			}
		}
		let mean = |(mut column, voters): (BTreeMap<usize, f64>, usize)| {
			column.values_mut().for_each(|share| *share /= voters.max(1) as f64);
			column
		};
		filled.into_iter().map(mean).collect()
	}
}
