import { createSignal, For, type JSX, Show } from "solid-js";
import { deciding } from "../../chain/deciding";
import { BODIES, type Election, type Office, office } from "../../chain/offices";
import { personById } from "../../chain/read";
import { t } from "../../i18n";
import { home } from "../../session";
import { Button, Head, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { known } from "../known";
import { dateText, relative, Somebody } from "../show";
import "../decide/decide.css";

interface Shown {
  offices: Office[];
  /** The accounts of those who are named, by their numbers. */
  accounts: Map<bigint, string>;
}

export function Elections(): JSX.Element {
  const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);
  const all = known<Shown>(
    () => `elections-${me() ?? ""}`,
    async () => {
      const offices = await Promise.all(BODIES.map((body) => office(body, me())));
      const ids = new Set(
        offices.flatMap((one) => [...one.seats, ...(one.election?.paper ?? []).map((line) => line.member)]),
      );
      const people = await Promise.all([...ids].map((id) => personById(id)));
      return {
        offices,
        accounts: new Map(people.flatMap((one) => (one ? [[one.id, one.account] as const] : []))),
      };
    },
  );
  const done = async (call: Promise<Uint8Array>) => {
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
                <section class="card" aria-labelledby={`body-${one.body}`}>
                  <h2 id={`body-${one.body}`}>{t(`word-${one.body.toLowerCase()}`)}</h2>
                  <Show when={one.election} fallback={<p class="quiet">{t("elections-none")}</p>}>
                    {(election) => (
                      <Open
                        body={one.body}
                        election={election()}
                        accounts={now().accounts}
                        me={me()}
                        done={done}
                      />
                    )}
                  </Show>
                  <h3>{t("elections-seats")}</h3>
                  <ul class="rows">
                    <For each={one.seats} fallback={<li class="quiet">{t("elections-seats-none")}</li>}>
                      {(member) => (
                        <li class="row">
                          <Named id={member} accounts={now().accounts} />
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

function Named(props: { id: bigint; accounts: Map<bigint, string> }): JSX.Element {
  const number = () => t("member-number", { id: String(props.id) });
  return (
    <Show when={props.accounts.get(props.id)} fallback={number()}>
      {(account) => <Somebody address={account()} below={number()} />}
    </Show>
  );
}

function Open(props: {
  body: Office["body"];
  election: Election;
  accounts: Map<bigint, string>;
  me: bigint | undefined;
  done: (call: Promise<Uint8Array>) => Promise<void>;
}): JSX.Element {
  const [chosen, setChosen] = createSignal<number[]>();
  const sent = () => props.election.mine ?? [];
  const ballot = () => chosen() ?? sent();
  const unsent = () => JSON.stringify(ballot()) !== JSON.stringify(sent());
  const standing = () => props.election.paper.some((line) => line.member === props.me && !line.out);
  const toggle = (place: number) =>
    setChosen(
      (ballot().includes(place) ? ballot().filter((one) => one !== place) : [...ballot(), place]).toSorted(
        (a, b) => a - b,
      ),
    );
  return (
    <>
      <p>
        {t(`election-${props.election.stage}`)}{" "}
        <span class="quiet">
          {t("decide-ends", {
            when: dateText(props.election.endsAt),
            away: relative(props.election.endsAt),
          })}
        </span>
      </p>
      <fieldset class="choices" disabled={props.election.stage !== "Voting" || props.me === undefined}>
        <legend>{t("elections-paper")}</legend>
        <For each={props.election.paper} fallback={<p class="quiet">{t("elections-paper-none")}</p>}>
          {(line, place) => (
            <label data-candidate={String(line.member)}>
              <Show when={props.election.stage === "Voting"}>
                <input
                  type="checkbox"
                  checked={ballot().includes(place())}
                  onChange={() => toggle(place())}
                />
              </Show>
              <Named id={line.member} accounts={props.accounts} />
            </label>
          )}
        </For>
      </fieldset>
      <Show when={props.election.stage === "Standing" && props.me !== undefined}>
        <Show
          when={standing()}
          fallback={
            <Button onClick={() => void props.done(deciding.stand(props.body))}>
              {t("elections-stand")}
            </Button>
          }
        >
          <Button look="second" onClick={() => void props.done(deciding.standNoMore(props.body))}>
            {t("elections-stand-no-more")}
          </Button>
        </Show>
      </Show>
      <Show when={props.election.stage === "Voting" && props.me !== undefined}>
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
      </Show>
      <p class="quiet">
        {t("elections-turnout", { ballots: props.election.ballots, voters: props.election.voters })}
      </p>
    </>
  );
}
