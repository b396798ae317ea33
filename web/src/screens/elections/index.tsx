import { createSignal, For, type JSX, Show } from "solid-js";
import { deciding } from "../../chain/deciding";
import { BODIES, type Election, lastResult, type Office, office, type Result } from "../../chain/offices";
import { personById } from "../../chain/read";
import { LONGEST, type Signed, textsAbout } from "../../chain/texts";
import { bytesIn } from "../../domain/codes";
import { t } from "../../i18n";
import { account, home } from "../../session";
import { Button, every, Head, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { againAt, known } from "../known";
import { dateText, relative, Somebody } from "../show";
import "../decide/decide.css";
import "./elections.css";

interface Shown {
  offices: Office[];
  /** The accounts of those who are named, by their numbers. */
  accounts: Map<bigint, string>;
  /** What candidates have said, by the body and their account. */
  said: Map<string, Signed>;
}

const saidBy = (body: string, who: string | undefined) => `${body} ${who}`;
/** The first line of a text takes some of its room. */
const MOST = LONGEST - 64;

type Done = (call: Promise<Uint8Array>) => Promise<void>;

export function Elections(): JSX.Element {
  const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);
  const all = known<Shown>(
    () => `elections-${me() ?? ""}`,
    async () => {
      const offices = await Promise.all(
        BODIES.map(async (body) => {
          const [one, result] = await Promise.all([office(body, me()), lastResult(body)]);
          return { ...one, ...(result ? { result } : {}) };
        }),
      );
      const ids = new Set(
        offices.flatMap((one) => [
          ...one.seats,
          ...(one.election?.paper ?? []).map((line) => line.member),
          ...(one.result?.lines ?? []).map((line) => line.member),
        ]),
      );
      const people = await Promise.all([...ids].map((id) => personById(id)));
      const accounts = new Map(people.flatMap((one) => (one ? [[one.id, one.account] as const] : [])));
      return { offices, accounts, said: await statements(offices, accounts) };
    },
  );
  againAt(
    () =>
      all
        .value()
        ?.offices.flatMap(({ election }) => (election ? [election.endsAt] : []))
        .sort((a, b) => a - b)
        .find((at) => at > Date.now()),
    all.again,
  );
  const done: Done = async (call) => {
    await confirm(call);
    await all.again();
  };
  return (
    <>
      <Head title={t("elections-title")} back={{ href: "#/decide", label: t("back") }} />
      <p>{t("elections-text")}</p>
      <Show when={all.value()} fallback={<Skeleton label={t("loading")} />}>
        {(now) => (
          <>
            <For each={now().offices}>
              {(one) => (
                <section class="card" aria-labelledby={`body-${one.body}`} data-body={one.body}>
                  <h2 id={`body-${one.body}`}>{t(`word-${one.body.toLowerCase()}`)}</h2>
                  <Show when={one.election} fallback={<p class="quiet">{t("elections-none")}</p>}>
                    {(election) => (
                      <Open body={one.body} election={election()} all={now()} me={me()} done={done} />
                    )}
                  </Show>
                  <Show when={one.result}>
                    {(result) => <Outcome result={result()} accounts={now().accounts} />}
                  </Show>
                  <h3>{t("elections-seats")}</h3>
                  <ul class="rows">
                    <For each={one.seats} fallback={<li class="quiet">{t("elections-seats-none")}</li>}>
                      {(member) => (
                        <li class="row">
                          <Named id={member} accounts={now().accounts} />
                          <Show when={member === me()}>
                            <Button look="plain" onClick={() => void done(deciding.resign(one.body))}>
                              {t("elections-resign")}
                            </Button>
                          </Show>
                        </li>
                      )}
                    </For>
                  </ul>
                </section>
              )}
            </For>
            <Show when={!all.fresh() && all.at()}>
              {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
            </Show>
          </>
        )}
      </Show>
      <ConnectionState />
    </>
  );
}

/** What the candidates of open elections have said. */
async function statements(offices: Office[], accounts: Map<bigint, string>): Promise<Map<string, Signed>> {
  const open = offices.flatMap(({ body, election }) => (election ? [{ body, election }] : []));
  const candidates = open.flatMap(({ election }) =>
    election.paper.flatMap(({ member }) => accounts.get(member) ?? []),
  );
  const texts = await textsAbout(
    open.map(({ body, election }) => ({ kind: "candidate", body, round: election.round })),
    [...new Set(candidates)],
  );
  return new Map(
    texts.flatMap((signed, place) =>
      signed.map((one) => [saidBy(open[place]?.body ?? "", one.by), one] as const),
    ),
  );
}

function Named(props: { id: bigint; accounts: Map<bigint, string> }): JSX.Element {
  const number = () => t("member-number", { id: String(props.id) });
  return (
    <Show when={props.accounts.get(props.id)} fallback={<span class="grow">{number()}</span>}>
      {(account) => (
        <span class="grow">
          <Somebody address={account()} below={number()} />
        </span>
      )}
    </Show>
  );
}

interface OpenProps {
  body: Office["body"];
  election: Election;
  all: Shown;
  me: bigint | undefined;
  done: Done;
}

function Open(props: OpenProps): JSX.Element {
  const [now, setNow] = createSignal(Date.now());
  every(1_000, () => setNow(Date.now()));
  const voting = () => props.election.stage === "Voting" && props.me !== undefined;
  return (
    <>
      <p>
        {t(`election-${props.election.stage}`)}{" "}
        <Show when={props.election.stage !== "Counting"}>
          <span class="quiet">
            {t("decide-ends", {
              when: dateText(props.election.endsAt),
              away: relative(props.election.endsAt, now()),
            })}
          </span>
        </Show>
      </p>
      <Show when={voting()} fallback={<Candidates {...props} />}>
        <Ballot {...props} />
      </Show>
      <Show when={props.election.stage === "Standing" && props.me !== undefined}>
        <Standing {...props} />
      </Show>
      <Show when={props.election.stage !== "Standing"}>
        <p class="quiet">
          {t("elections-turnout", { ballots: props.election.ballots, voters: props.election.voters })}
        </p>
      </Show>
    </>
  );
}

/** What a candidate has said. */
function Statement(props: { all: Shown; body: string; member: bigint }): JSX.Element {
  const said = () => props.all.said.get(saidBy(props.body, props.all.accounts.get(props.member)));
  return <Show when={said()}>{(one) => <p class="text statement">{one().text}</p>}</Show>;
}

function Candidates(props: OpenProps): JSX.Element {
  return (
    <div>
      <h3>{t("elections-paper")}</h3>
      <ul class="rows">
        <For
          each={props.election.paper.filter((line) => !line.out)}
          fallback={<li class="quiet">{t("elections-paper-none")}</li>}
        >
          {(line) => (
            <li class="candidate" data-candidate={String(line.member)}>
              <Named id={line.member} accounts={props.all.accounts} />
              <Statement all={props.all} body={props.body} member={line.member} />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

/** To stand, with some words for the voters. */
function Standing(props: OpenProps): JSX.Element {
  const [text, setText] = createSignal("");
  const left = () => MOST - bytesIn(text().trim());
  const stands = () => props.election.paper.some((line) => line.member === props.me && !line.out);
  const said = () => props.all.said.get(saidBy(props.body, account()?.address));
  return (
    <Show
      when={stands()}
      fallback={
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void props.done(deciding.stand(props.body, props.election.round, text().trim()));
          }}
        >
          <div class="field">
            <label>
              {t("elections-say")}
              <textarea rows="3" value={text()} onInput={(event) => setText(event.currentTarget.value)} />
            </label>
            <p class={left() < 0 ? "wrong" : "quiet"}>{t("elections-say-help")}</p>
          </div>
          <Button type="submit" disabled={left() < 0}>
            {t("elections-stand")}
          </Button>
        </form>
      }
    >
      <p class="sent">{t("elections-standing")}</p>
      <div class="buttons">
        <Button look="second" onClick={() => void props.done(deciding.standNoMore(props.body))}>
          {t("elections-stand-no-more")}
        </Button>
        <Show when={said()}>
          {(one) => (
            <Button look="plain" onClick={() => void props.done(deciding.takeBack(one().hash))}>
              {t("elections-say-no-more")}
            </Button>
          )}
        </Show>
      </div>
    </Show>
  );
}

/** One ballot, one button: all of whom I approve. */
function Ballot(props: OpenProps): JSX.Element {
  const [chosen, setChosen] = createSignal<number[]>();
  const sent = () => props.election.mine ?? [];
  const ballot = () => chosen() ?? sent();
  const unsent = () => JSON.stringify(ballot()) !== JSON.stringify(sent());
  const toggle = (place: number) =>
    setChosen(
      (ballot().includes(place) ? ballot().filter((one) => one !== place) : [...ballot(), place]).toSorted(
        (a, b) => a - b,
      ),
    );
  return (
    <>
      <fieldset class="choices">
        <legend>{t("elections-paper")}</legend>
        <For each={props.election.paper}>
          {(line, place) => (
            <Show when={!line.out}>
              <label data-candidate={String(line.member)}>
                <input
                  type="checkbox"
                  checked={ballot().includes(place())}
                  onChange={() => toggle(place())}
                />
                <span class="grow">
                  <Named id={line.member} accounts={props.all.accounts} />
                  <Statement all={props.all} body={props.body} member={line.member} />
                </span>
              </label>
            </Show>
          )}
        </For>
      </fieldset>
      <Show
        when={unsent()}
        fallback={<Show when={sent().length > 0}>{<p class="sent">{t("decide-counted")}</p>}</Show>}
      >
        <p class="unsent">{t("decide-not-sent")}</p>
      </Show>
      <Button
        wide
        disabled={!unsent()}
        onClick={async () => {
          await props.done(deciding.elect(props.body, ballot()));
          setChosen(undefined);
        }}
      >
        {t(sent().length > 0 ? "decide-change" : "decide-cast")}
      </Button>
    </>
  );
}

/** Who was elected, by how many, and whether the groups have their part. */
function Outcome(props: { result: Result; accounts: Map<bigint, string> }): JSX.Element {
  const share = (approvals: number) => (approvals * 100) / Math.max(1, props.result.ballots);
  return (
    <div class="stack" data-result={props.result.round}>
      <h3>{t("elections-result")}</h3>
      <ul class="rows">
        <For each={props.result.lines}>
          {(line) => (
            <li class="candidate" data-elected={line.elected}>
              <Named id={line.member} accounts={props.accounts} />
              <svg class="bar-picture" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" x="0" y="2" width="100" height="6" />
                <rect
                  classList={{ ayes: line.elected, others: !line.elected }}
                  x="0"
                  y="2"
                  width={share(line.approvals)}
                  height="6"
                />
              </svg>
              <p class={line.elected ? "sent" : "quiet"}>
                {t(line.elected ? "elections-won" : "elections-lost", {
                  approvals: line.approvals,
                  ballots: props.result.ballots,
                })}
              </p>
            </li>
          )}
        </For>
      </ul>
      <p>
        {t("elections-fair", { represented: props.result.represented, ballots: props.result.ballots })}{" "}
        {t("elections-why")}
      </p>
      <Show when={props.result.counted}>
        <p class="quiet">{t("elections-counted")}</p>
      </Show>
    </div>
  );
}
