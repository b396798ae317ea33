import { createEffect, createSignal, For, type JSX, Match, Show, Switch } from "solid-js";
import { deciding } from "../../chain/deciding";
import { casesOf, type JuryCase } from "../../chain/offices";
import { bytesIn } from "../../domain/codes";
import { hex, juryCommitment, type Level, unhex } from "../../domain/secrets";
import { t } from "../../i18n";
import { home } from "../../session";
import * as store from "../../store";
import { Button, Head, Notice, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { known } from "../known";
import { amountText, dateText, relative } from "../show";
import "../decide/decide.css";

/** The most bytes of a juror's reason. */
const REASON = 1_024;

type Done = (call: Promise<Uint8Array>) => Promise<string>;

export function Jury(): JSX.Element {
  const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);
  const all = known<JuryCase[]>(
    () => `jury-${me() ?? ""}`,
    async () => {
      const who = me();
      return who === undefined ? [] : casesOf(who);
    },
  );
  const done: Done = async (call) => {
    const became = await confirm(call);
    await all.again();
    return became;
  };
  return (
    <>
      <Head title={t("jury-title")} back={{ href: "#/decide", label: t("back") }} />
      <p>{t("jury-text")}</p>
      <Show when={all.value()} fallback={<Skeleton label={t("loading")} />}>
        {(cases) => (
          <For each={cases()} fallback={<Notice>{t("jury-none")}</Notice>}>
            {(one) => <One one={one} me={me() ?? 0n} done={done} />}
          </For>
        )}
      </Show>
      <Show when={!all.fresh() && all.at()}>
        {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
      </Show>
      <ConnectionState />
    </>
  );
}

function One(props: { one: JuryCase; me: bigint; done: Done }): JSX.Element {
  const one = () => props.one;
  const said = (level: Level) => one().statements.filter((statement) => statement.level === level);
  return (
    <section class="card" aria-labelledby={`case-${one().number}`}>
      <h2 id={`case-${one().number}`}>{t(`jury-${one().dispute}`, one().about)}</h2>
      <p class="quiet">
        {t("jury-case", { number: one().number })} · {t(`jury-stage-${one().stage}`)} ·{" "}
        {t("todo-until", { when: dateText(one().endsAt) })} ({relative(one().endsAt)})
      </p>
      <Said statements={said(one().level)} />
      <Show when={one().level === "Appeal" && said("First").length > 0}>
        <details>
          <summary>{t("jury-before-appeal")}</summary>
          <Said statements={said("First")} />
        </details>
      </Show>
      <Switch fallback={<p class="quiet">{t(`jury-service-${one().service}`)}</p>}>
        <Match when={one().service === "Summoned" && one().stage === "Summoning"}>
          <p>{t("jury-summoned", { fee: amountText(one().fee) })}</p>
          <div class="buttons">
            <Button onClick={() => void props.done(deciding.serve(one().number))}>{t("jury-serve")}</Button>
            <Button look="second" onClick={() => void props.done(deciding.decline(one().number))}>
              {t("jury-decline")}
            </Button>
          </div>
        </Match>
        <Match when={one().stage === "Voting" && ["Serving", "Committed"].includes(one().service)}>
          <Sealing one={one()} me={props.me} done={props.done} />
        </Match>
        <Match when={one().stage === "Revealing" && one().service === "Committed"}>
          <Showing one={one()} me={props.me} done={props.done} />
        </Match>
      </Switch>
    </section>
  );
}

/** What parties and jurors have said before one panel. */
function Said(props: { statements: JuryCase["statements"] }): JSX.Element {
  return (
    <Show when={props.statements.length > 0}>
      <ul class="statements">
        <For each={props.statements}>
          {(said) => (
            <li>
              <p>{said.text}</p>
              <span class="quiet">{t(`jury-by-${said.by}`)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

const secretName = (one: JuryCase, me: bigint) => `jury-${one.number}-${one.level}-${me}`;

function Sealing(props: { one: JuryCase; me: bigint; done: Done }): JSX.Element {
  const [upheld, setUpheld] = createSignal<boolean>();
  const [reason, setReason] = createSignal("");
  const left = () => REASON - bytesIn(reason().trim());
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

function Showing(props: { one: JuryCase; me: bigint; done: Done }): JSX.Element {
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
