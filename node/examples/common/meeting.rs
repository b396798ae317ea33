//! The second assembly of the bakery is a meeting. It has notice, an agenda with the accounts and the discharge of the board,
//! a motion of a member, a proxy and a secret election. The chair and a member who is drawn by lot sign the minutes.

use pallet_meetings::Choice;
use rochdale_primitives::ElectorateId;
use rochdale_runtime::Runtime;

use super::*;

/// The rules of meetings here, in milliseconds: the notice, the time for motions, to vote, and to reveal secret votes.
const NOTICE: u64 = 40_000;
const MOTIONS: u64 = 20_000;
const SITTING: u64 = 30_000;
const REVEALING: u64 = 20_000;
/// What Alice needs for the deposits of three resolutions and a meeting, and Charlie for that of one resolution.
const DEPOSITS: [u128; 2] = [16 * UNIT, 2 * UNIT];
/// The items of the agenda.
const ELECTION: u8 = 0;
const ACCOUNTS: u8 = 1;
const DISCHARGE: u8 = 2;
const HOURS: u8 = 3;
/// What the members add to their secret votes. Real ones are random.
const SALT: [u8; 32] = [7; 32];

impl Bakery<'_> {
	fn electorate(&self) -> Value {
		Value::unnamed_variant("Cooperative", [Value::from(self.id)])
	}

	/// A call about meetings.
	fn room<const N: usize>(&self, name: &str, fields: [(&str, Value); N]) -> Call {
		let fields = std::iter::once(("electorate", self.electorate())).chain(fields);
		dynamic::transaction("Meetings", name, Composite::named(fields))
	}

	/// The members set the rules of their meetings: short times here, and terms of a year.
	pub async fn set_rules(&self) -> Result<(), Error> {
		let (notice, motions, sitting, revealing) = (NOTICE, MOTIONS, SITTING, REVEALING);
		let (quorum, second_quorum, convene_share) = (percent(50), percent(25), percent(10));
		let rules = value!({
			notice: notice,
			motions: motions,
			sitting: sitting,
			revealing: revealing,
			quorum: quorum,
			second_quorum: second_quorum,
			most_proxies: 2u32,
			convene_share: convene_share,
			every: YEAR,
			limit: { term: YEAR, most: 0u32 },
		});
		let set = Value::from_bytes(self.app.bytes(&self.room("set_rules", [("rules", rules)])).await?);
		self.resolve("Bylaws", vec![(value!(Call(Inline(set))), "rules")]).await?;
		println!("The members set the rules of their meetings, by a resolution on the bylaws");
		Ok(())
	}

	/// A resolution that is proposed to a meeting.
	fn moved(&self, member: u32, motion: Value, what: &str) -> Call {
		let fields = [
			("member", member.into()),
			("kind", value!(Ordinary())),
			("motion", motion),
			("document", document(what)),
		];
		self.call("propose_to_meeting", fields)
	}

	/// What the node says about a meeting.
	async fn told(&self, meeting: u32) -> Result<Json, Error> {
		self.app.ask("community_meeting", &[self.id.into(), meeting.into()]).await
	}

	/// A meeting approves the accounts of a year, discharges the board, elects the chair and decides on a motion. Returns its
	/// number.
	pub async fn meet(&self, period: u32) -> Result<u32, Error> {
		let [alice, bob, charlie, dave, ..] = &self.app.people;
		let known = self.app.ask("community_meetings", &[self.id.into()]).await?;
		let meeting = known["meetings"][0]["number"].as_u64().map_or(0, |last| last as u32 + 1);
		// Alice proposes the election. The call of the meeting proposes the accounts and the discharge, and Charlie moves the
		// last one.
		let election = self.next_resolution().await?;
		let hours = election + 3;
		for (who, deposits) in [alice, charlie].into_iter().zip(DEPOSITS) {
			self.app.gather(who, deposits).await?;
		}

		let opens_at = self.app.clock().await? + NOTICE + 10_000;
		let elected = value!(Election { office: Chair(), member: Some(0u32) });
		let agenda = [Value::unnamed_composite([Value::from(election), Value::bool(false)])];
		let convene = [
			("member", value!(None())),
			("opens_at", opens_at.into()),
			("agenda", Value::unnamed_composite(agenda)),
			("documents", Value::unnamed_composite([document("annual report")])),
		];
		let notice = batch(vec![self.moved(0, elected, "election"), self.room("convene", convene)]);
		self.app.send(notice, alice).await?;
		println!(
			"Year {period}: Alice, in the chair, calls meeting {meeting} with an election. The call adds the accounts and the \
			 discharge of the board"
		);

		let added = [
			("meeting", meeting.into()),
			("member", 2u32.into()),
			("resolution", hours.into()),
			("secret", Value::bool(false)),
		];
		let proxy = [("meeting", meeting.into()), ("member", 2u32.into()), ("proxy", value!(Some(1u32)))];
		let prepared = batch(vec![
			self.moved(2, value!(Text()), "hours"),
			self.room("add_motion", added),
			self.room("name_proxy", proxy),
		]);
		self.app.send(prepared, charlie).await?;
		println!("  Charlie moves longer opening hours, cannot come, and names Bob as his proxy");

		let told = self.told(meeting).await?;
		self.app.until(&told["meeting"]["opensAt"]).await?;
		let mut for_bob = self.present(meeting, 1);
		for_bob.extend(self.present(meeting, 2));
		self.app.send_all([(batch(self.present(meeting, 0)), alice), (batch(for_bob), bob)]).await?;
		println!(
			"  Alice and Bob attend, Bob also for Charlie. They vote, and seal their votes in the election"
		);

		self.app.until(&told["meeting"]["closesAt"]).await?;
		let revealed = batch(vec![self.revealed(meeting, 1), self.revealed(meeting, 2)]);
		self.app.send_all([(self.revealed(meeting, 0), alice), (revealed, bob)]).await?;
		let told = self.told(meeting).await?;
		self.app.until(&told["meeting"]["endsAt"]).await?;
		self.app.send(self.room("conclude", [("meeting", meeting.into())]), dave).await?;
		let all: Vec<u32> = (election..=hours).collect();
		self.close(&all).await?;
		println!("  The meeting is concluded, and its four resolutions are carried out");
		Ok(meeting)
	}

	/// A member is present and votes for everything. The vote in the election is sealed.
	fn present(&self, meeting: u32, member: u32) -> Vec<Call> {
		let open = |item: u8| {
			let fields = [
				("meeting", meeting.into()),
				("item", item.into()),
				("member", member.into()),
				("choice", value!(For(0u8))),
			];
			self.room("vote", fields)
		};
		let of = ElectorateId::Cooperative(self.id);
		let sealed = pallet_meetings::Pallet::<Runtime>::vote_commitment(
			of,
			meeting,
			ELECTION,
			member,
			Choice::For(0),
			&SALT,
		);
		let sealed = [
			("meeting", meeting.into()),
			("item", ELECTION.into()),
			("member", member.into()),
			("commitment", Value::from_bytes(sealed)),
		];
		let attend = self.room("attend", [("meeting", meeting.into()), ("member", member.into())]);
		vec![attend, open(ACCOUNTS), open(DISCHARGE), open(HOURS), self.room("commit_vote", sealed)]
	}

	fn revealed(&self, meeting: u32, member: u32) -> Call {
		let fields = [
			("meeting", meeting.into()),
			("item", ELECTION.into()),
			("member", member.into()),
			("choice", value!(For(0u8))),
			("salt", Value::from_bytes(SALT)),
		];
		self.room("reveal_vote", fields)
	}

	/// The lot draws who signs the minutes beside the chair. It needs randomness of later sessions, of a minute each. Then
	/// they sign.
	pub async fn sign_minutes(&self, meeting: u32) -> Result<(), Error> {
		let [alice, bob, _, dave, ..] = &self.app.people;
		println!("Meeting {meeting}: the lot draws a signer of the minutes in two or three minutes …");
		let start = Instant::now();
		while self.told(meeting).await?["minutes"]["drawn"].is_null() {
			if start.elapsed() > PATIENCE {
				return Err("the lot does not fall: do the sessions of the chain end?".into());
			}
			let draw = self.room("draw_signers", [("meeting", meeting.into())]);
			if self.app.send(draw, dave).await.is_err() {
				tokio::time::sleep(10 * LOOK).await;
			}
		}
		let written =
			[("meeting", meeting.into()), ("member", 0u32.into()), ("document", document("minutes"))];
		self.app.send(self.room("write_minutes", written), alice).await?;
		// Bob is the only other member who has come.
		let hash = Value::from_bytes([0; 32]);
		let signed = [("meeting", meeting.into()), ("member", 1u32.into()), ("hash", hash)];
		let signed = self.room("sign_minutes", signed);
		self.app.send(signed, bob).await?;
		println!(
			"Meeting {meeting}: Alice has written the minutes. She and Bob, who was drawn, have signed them"
		);
		Ok(())
	}
}
