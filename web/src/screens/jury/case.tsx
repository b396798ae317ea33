// One case: what both sides say, what a juror has to do, and how it was judged.
import { useParams } from "@solidjs/router";
import { createEffect, createSignal, For, type JSX, Match, Show, Switch } from "solid-js";
import { deciding } from "../../chain/deciding";
import { caseDetails, type Details, type Statement } from "../../chain/juries";
import { bytesIn } from "../../domain/codes";
import { hex, juryCommitment, type Level, unhex } from "../../domain/secrets";
import { t } from "../../i18n";
import { account, home } from "../../session";
import * as store from "../../store";
import { Button, every, Head, Notice, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { Writing } from "../decide/talk";
import { ConnectionState } from "../frame";
import { againAt, known } from "../known";
import { amountText, dateText, relative, who } from "../show";
import "../decide/decide.css";

/** The most bytes of a statement, and of a juror's reason. */
const MOST = 1_024;
/** Stages that end when their work is done, and not at a time. */
const UNTIMED = ["Sealed", "Drawing", "Deciding", "Withdrawn", "Over", "Clearing"];

type Done = (call: Promise<Uint8Array>) => Promise<string>;

export function JuryCase(): JSX.Element {
  const params = useParams();
  const number = () => Number(params["number"]);
  const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);
  const told = known<Details>(
    () => `case-${number()}-${me() ?? ""}`,
    () => caseDetails(number(), me(), account()?.address),
  );
  againAt(() => told.value()?.endsAt, told.again);
  const done: Done = async (call) => {
    const became = await confirm(call);
    await told.again();
    return became;
  };
  return (
    <>
      <Head title={t("jury-case", { number: number() })} back={{ href: "#/decide/jury", label: t("back") }} />
      <Show
        when={told.value()}
        fallback={
          <Show when={told.none()} fallback={<Skeleton label={t("loading")} />}>
            <Notice>{t("jury-gone")}</Notice>
          </Show>
        }
      >
        {(one) => (
          <>
            <About one={one()} me={me()} done={done} />
            <Sides one={one()} done={done} />
            <Judgement one={one()} done={done} />
          </>
        )}
      </Show>
      <Show when={!told.fresh() && told.at()}>
        {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
      </Show>
      <ConnectionState />
    </>
  );
}

/** The question, how far the case is, and what I have to do. */
function About(props: { one: Details; me: bigint | undefined; done: Done }): JSX.Element {
  const one = () => props.one;
  const [now, setNow] = createSignal(Date.now());
  every(1_000, () => setNow(Date.now()));
  const panel = () => {
    const { accepted, sealed, shown } = one().panel;
    const seats = one().seats;
    switch (one().stage) {
      case "Summoning":
      case "Deliberating":
        return t("jury-accepted", { count: accepted, seats });
      case "Voting":
        return t("jury-sealed-by", { count: sealed, seats });
      case "Revealing":
        return t("jury-shown-by", { count: shown, seats });
      default:
        return "";
    }
  };
  return (
    <section class="card" aria-labelledby="about">
      <h2 id="about">{t(`jury-${one().dispute}`, one().about)}</h2>
      <p data-stage={one().stage}>
        <strong>{t(`jury-stage-${one().stage}`)}</strong>{" "}
        <Show when={!UNTIMED.includes(one().stage)}>
          <span class="quiet">
            {t("decide-ends", { when: dateText(one().endsAt), away: relative(one().endsAt, now()) })}
          </span>
        </Show>
      </p>
      <Show when={panel()}>{(text) => <p class="quiet">{text()}</p>}</Show>
      <Show when={props.me !== undefined && one().service}>
        {(service) => (
          <Switch fallback={<p>{t(`jury-service-${service()}`)}</p>}>
            <Match when={service() === "Summoned" && one().stage === "Summoning"}>
              <Notice>
                <p>
                  <strong>{t("jury-called")}</strong>
                </p>
                <p>{t("jury-summoned", { fee: amountText(one().fee) })}</p>
              </Notice>
              <div class="buttons">
                <Button onClick={() => void props.done(deciding.serve(one().number))}>
                  {t("jury-serve")}
                </Button>
                <Button look="second" onClick={() => void props.done(deciding.decline(one().number))}>
                  {t("jury-decline")}
                </Button>
              </div>
            </Match>
            <Match when={one().stage === "Voting" && ["Serving", "Committed"].includes(service())}>
              <Sealing one={one()} me={props.me ?? 0n} done={props.done} />
            </Match>
            <Match when={one().stage === "Revealing" && service() === "Committed"}>
              <Showing one={one()} me={props.me ?? 0n} done={props.done} />
            </Match>
          </Switch>
        )}
      </Show>
    </section>
  );
}

const SIDES = ["claimant", "respondent"] as const;

/** What both sides say, side by side, and what jurors ask. */
function Sides(props: { one: Details; done: Done }): JSX.Element {
  const of = (level: Level, ...by: Statement["by"][]) =>
    props.one.statements.filter((said) => said.level === level && by.includes(said.by));
  const speaks = () => props.one.hears && (props.one.side !== undefined || props.one.service === "Serving");
  return (
    <section class="card" aria-labelledby="sides">
      <h2 id="sides">{t("jury-sides")}</h2>
      <For each={props.one.level === "Appeal" ? (["First", "Appeal"] as const) : (["First"] as const)}>
        {(level) => (
          <>
            <Show when={props.one.level === "Appeal"}>
              <h3>{t(`jury-before-${level}`)}</h3>
            </Show>
            <div class="sides">
              <For each={SIDES}>
                {(side) => (
                  <div class={side === "claimant" ? "against" : "for"} data-side={side}>
                    <h3>{t(`jury-${props.one.dispute}-${side === "claimant" ? "yes" : "no"}`)}</h3>
                    <ul class="statements">
                      <For each={of(level, side)} fallback={<li class="quiet">{t("talk-none")}</li>}>
                        {(said) => <Said said={said} />}
                      </For>
                    </ul>
                  </div>
                )}
              </For>
            </div>
            <Show when={of(level, "juror", "party").length > 0}>
              <ul class="statements">
                <For each={of(level, "juror", "party")}>{(said) => <Said said={said} />}</For>
              </ul>
            </Show>
          </>
        )}
      </For>
      <Show when={speaks()}>
        <Writing
          label={t("jury-say")}
          button={t("talk-say-button")}
          most={MOST}
          send={(text) => props.done(deciding.state(props.one.number, text))}
        />
      </Show>
    </section>
  );
}

function Said(props: { said: Statement }): JSX.Element {
  const author = () => {
    const { by, author } = props.said;
    if (typeof author === "string") return by === "party" ? t("jury-by-party") : who(author);
    return t("jury-juror", { id: String(author) });
  };
  return (
    <li>
      <p class="text">{props.said.text}</p>
      <span class="quiet">{author()}</span>
    </li>
  );
}

/** How the jurors have voted, and why. */
function Judgement(props: { one: Details; done: Done }): JSX.Element {
  const answer = (upheld: boolean) => t(`jury-${props.one.dispute}-${upheld ? "yes" : "no"}`);
  /** Who has lost can appeal once; if nobody has won, both can. */
  const appeals = () => {
    const { stage, level, side, verdict } = props.one;
    if (stage !== "Appealing" || level !== "First" || side === undefined) return false;
    return verdict === undefined || verdict === (side === "respondent");
  };
  return (
    <Show when={props.one.votes.length > 0 || props.one.verdict !== undefined}>
      <section class="card" aria-labelledby="verdict">
        <h2 id="verdict">{t("jury-verdict")}</h2>
        <Show when={props.one.stage !== "Revealing"}>
          <p data-verdict={String(props.one.verdict)}>
            <strong>
              {props.one.verdict === undefined ? t("jury-no-verdict") : answer(props.one.verdict)}
            </strong>
          </p>
        </Show>
        <ul class="statements">
          <For each={props.one.votes}>
            {(vote) => (
              <li data-juror={String(vote.juror)}>
                <p class="text">{vote.reason}</p>
                <span class="quiet">
                  {t("jury-juror", { id: String(vote.juror) })} · {answer(vote.upheld)}
                </span>
              </li>
            )}
          </For>
        </ul>
        <Show when={appeals()}>
          <p class="quiet">{t("jury-appeal-help")}</p>
          <Button look="second" onClick={() => void props.done(deciding.appeal(props.one.number))}>
            {t("jury-appeal")}
          </Button>
        </Show>
      </section>
    </Show>
  );
}

const secretName = (one: Details, me: bigint) => `jury-${one.number}-${one.level}-${me}`;

function Sealing(props: { one: Details; me: bigint; done: Done }): JSX.Element {
  const [upheld, setUpheld] = createSignal<boolean>();
  const [reason, setReason] = createSignal("");
  const left = () => MOST - bytesIn(reason().trim());
  async function go() {
    const vote = upheld();
    if (vote === undefined) return;
    const { one, me } = props;
    const salt = crypto.getRandomValues(new Uint8Array(32));
    const name = secretName(one, me);
    const said = { upheld: vote, reason: reason().trim() };
    await store.sealVote(name, { salt: hex(salt), ...said });
    const commitment = juryCommitment({ number: one.number, level: one.level, juror: me }, said, salt);
    await props.done(deciding.commitVerdict(one.number, hex(commitment)));
  }
  return (
    <div class="stack">
      <Show when={props.one.service === "Committed"}>
        <p class="sent">{t("jury-sealed")}</p>
      </Show>
      <fieldset class="choices">
        <legend>{t("jury-my-vote")}</legend>
        <For each={[true, false]}>
          {(vote) => (
            <label>
              <input
                type="radio"
                name={`vote-${props.one.number}`}
                checked={upheld() === vote}
                onChange={() => setUpheld(vote)}
              />
              {t(`jury-${props.one.dispute}-${vote ? "yes" : "no"}`)}
            </label>
          )}
        </For>
      </fieldset>
      <div class="field">
        <label>
          {t("jury-reason")}
          <textarea value={reason()} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <p class={left() < 0 ? "wrong" : "quiet"}>{t("jury-reason-help", { left: left() })}</p>
      </div>
      <Button
        wide
        disabled={upheld() === undefined || !reason().trim() || left() < 0}
        onClick={() => void go()}
      >
        {t(props.one.service === "Committed" ? "jury-seal-again" : "jury-seal")}
      </Button>
      <p class="quiet">{t("jury-seal-help")}</p>
    </div>
  );
}

function Showing(props: { one: Details; me: bigint; done: Done }): JSX.Element {
  const [sealed, setSealed] = createSignal<store.SealedVote>();
  createEffect(() => {
    const { one, me } = props;
    const isIt = ({ upheld = false, reason = "", salt }: store.SealedVote) =>
      hex(
        juryCommitment({ number: one.number, level: one.level, juror: me }, { upheld, reason }, unhex(salt)),
      ) === one.commitment;
    void store.sealedVotes(secretName(one, me)).then((votes) => setSealed(() => votes.find(isIt)));
  });
  return (
    <Show when={sealed()} fallback={<Notice look="bad">{t("secret-missing")}</Notice>}>
      {(vote) => (
        <div class="stack">
          <p>{t("jury-show-text")}</p>
          <p class="text">{vote().reason}</p>
          <Button
            wide
            onClick={() =>
              void props.done(
                deciding.revealVerdict(
                  props.one.number,
                  vote().upheld === true,
                  vote().reason ?? "",
                  vote().salt,
                ),
              )
            }
          >
            {t("jury-show-button")}
          </Button>
        </div>
      )}
    </Show>
  );
}
