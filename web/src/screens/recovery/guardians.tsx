// Those who can bring me back if I lose my key, and those whom I can bring back.
import { createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import {
  type GuardianRules,
  guardedBy,
  guardianRules,
  guardiansSince,
  nameGuardians,
  persons,
} from "../../chain/guardians";
import { type Details, details, giving } from "../../chain/people";
import type { Person } from "../../chain/types";
import { listProblem, possible } from "../../domain/guardians";
import { duration } from "../../domain/times";
import { language, t } from "../../i18n";
import { home } from "../../session";
import { Button, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { Choose } from "../people/choose";
import { FellowRow } from "../people/fellow";
import { dateText } from "../show";
import { Progress } from "./progress";

export function Guardians(): JSX.Element {
  const me = () => home()?.person;
  return (
    <>
      <Head title={t("guardians-title")} back={{ href: "#/people", label: t("back") }} />
      <Show when={me()?.status === "Active"} fallback={<Notice>{t("guardians-members-only")}</Notice>}>
        <Mine id={me()?.id ?? 0n} />
        <Guarded id={me()?.id ?? 0n} />
      </Show>
    </>
  );
}

interface Known {
  me: Details;
  now: Person[];
  next: Person[];
  /** Those whom one may want: who vouches for me, and for whom I vouch. */
  near: Person[];
  since?: number;
  rules: GuardianRules;
}

async function read(id: bigint): Promise<Known | undefined> {
  const [me, since, rules, given] = await Promise.all([
    details(id),
    guardiansSince(id),
    guardianRules(),
    giving(id),
  ]);
  if (!me) return undefined;
  const { members, next } = me.guardians;
  const vouchers = me.vouches.map(({ member }) => member);
  const others = given.given.map(({ to }) => to).filter((to) => !vouchers.includes(to.id));
  const [now, then, near] = await Promise.all([
    persons(members),
    persons(next?.members ?? []),
    persons(vouchers),
  ]);
  return {
    me,
    now,
    next: then,
    near: [...near, ...others].filter(({ status }) => status === "Active"),
    ...(since === undefined ? {} : { since }),
    rules,
  };
}

function Mine(props: { id: bigint }): JSX.Element {
  const [choosing, setChoosing] = createSignal(false);
  const found = known(
    () => `guardians-${props.id}`,
    async () => ({ all: await read(props.id) }),
  );
  async function sign(call: Promise<Uint8Array>) {
    if ((await confirm(call)) !== "final") return;
    setChoosing(false);
    void found.again();
  }
  const how = ({ me, since }: Known) => {
    if (!me.guardians.named) return t("guardians-vouchers");
    return since === undefined ? t("guardians-named") : t("guardians-since", { when: dateText(since) });
  };
  return (
    <Answer of={found}>
      {(now) => (
        <Show when={now().all}>
          {(all) => (
            <>
              <section class="card" aria-labelledby="mine" data-guardians={all().now.length}>
                <h2 id="mine">{t("guardians-mine")}</h2>
                <p>
                  {t("people-guardians", {
                    count: all().now.length,
                    needed: all().me.guardians.threshold,
                  })}
                </p>
                <p class="quiet">{how(all())}</p>
                <Rows of={all().now} />
                <Show when={all().me.guardians.next}>
                  {(next) => (
                    <Notice>
                      <p>
                        {t("guardians-next", {
                          when: dateText(next().from),
                          count: next().members.length,
                          needed: next().threshold,
                        })}
                      </p>
                      <Rows of={all().next} />
                    </Notice>
                  )}
                </Show>
                <Show when={!choosing()}>
                  <Button wide onClick={() => setChoosing(true)}>
                    {t("guardians-choose")}
                  </Button>
                  <Show when={all().me.guardians.named}>
                    <Button look="plain" onClick={() => void sign(nameGuardians([], 0))}>
                      {t("guardians-nobody")}
                    </Button>
                  </Show>
                </Show>
              </section>
              <Show when={choosing()}>
                <NewList
                  id={props.id}
                  all={all()}
                  onSign={(call) => void sign(call)}
                  onCancel={() => setChoosing(false)}
                />
              </Show>
            </>
          )}
        </Show>
      )}
    </Answer>
  );
}

function Rows(props: { of: Person[] }): JSX.Element {
  return (
    <Show when={props.of.length > 0}>
      <ul class="rows">
        <For each={props.of}>
          {(person) => (
            <li>
              <a class="row" href={`#/people/${person.id}`}>
                <FellowRow person={person} />
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function NewList(props: {
  id: bigint;
  all: Known;
  onSign: (call: Promise<Uint8Array>) => void;
  onCancel: () => void;
}): JSX.Element {
  const field = createUniqueId();
  // What was asked again meanwhile does not change what somebody is choosing.
  const { rules, near, now, me } = props.all;
  const [chosen, setChosen] = createSignal<Person[]>(me.guardians.named ? now : []);
  const [wanted, setWanted] = createSignal(me.guardians.threshold);
  const choices = () => possible(chosen().length, rules.rule);
  /** The number that was chosen, as far as it still fits the list. */
  const needed = () => choices().find((count) => count >= wanted()) ?? choices().at(-1) ?? 0;
  const problem = () => listProblem(chosen().length, rules.rule, rules.most);
  return (
    <form
      class="card"
      aria-labelledby="choose"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem()) return;
        props.onSign(
          nameGuardians(
            chosen().map(({ id }) => id),
            needed(),
          ),
        );
      }}
    >
      <h2 id="choose">{t("guardians-choose")}</h2>
      <p>{t("guardians-text")}</p>
      <Choose legend={t("guardians-who")} from={near} chosen={chosen()} not={props.id} onChange={setChosen} />
      <Show
        when={!problem()}
        fallback={
          <p class="quiet" aria-live="polite">
            {problem() === "many"
              ? t("guardians-many", { count: rules.most })
              : t("guardians-few", { count: Math.max(2, rules.rule) })}
          </p>
        }
      >
        <div class="field">
          <label for={field}>{t("guardians-needed")}</label>
          <select id={field} onChange={(event) => setWanted(Number(event.currentTarget.value))}>
            <For each={choices()}>
              {(count) => (
                <option value={count} selected={count === needed()}>
                  {t("guardians-of-these", { count, all: chosen().length })}
                </option>
              )}
            </For>
          </select>
        </div>
      </Show>
      <Show when={rules.delay}>
        {(time) => <p class="quiet">{t("guardians-delay", { time: duration(time(), language()) })}</p>}
      </Show>
      <Button wide type="submit" disabled={problem() !== undefined}>
        {t("pay-next")}
      </Button>
      <Button look="plain" onClick={() => props.onCancel()}>
        {t("cancel")}
      </Button>
    </form>
  );
}

/** The persons who come to me if they lose their key, those first who have lost it. */
function Guarded(props: { id: bigint }): JSX.Element {
  const [pages, setPages] = createSignal(4);
  const found = known(
    () => `guarded-${props.id}-${pages()}`,
    () => guardedBy(props.id, pages()),
  );
  return (
    <Answer of={found}>
      {(now) => (
        <>
          <For each={now().list.filter(({ recovery }) => recovery)}>
            {(person) => (
              <section class="card" data-recovers={String(person.id)}>
                <h2>{t("guardians-help")}</h2>
                <a class="row" href={`#/people/${person.id}`}>
                  <FellowRow person={person} />
                </a>
                <Progress person={person} />
                <LinkButton href="#/meet" look="second">
                  {t("recovery-scan")}
                </LinkButton>
              </section>
            )}
          </For>
          <section class="card" aria-labelledby="guarded">
            <h2 id="guarded">{t("guardians-guarded", { count: now().list.length })}</h2>
            <Show when={now().list.length > 0} fallback={<p class="quiet">{t("guardians-guarded-none")}</p>}>
              <p class="quiet">{t("guardians-guarded-text")}</p>
              <ul class="rows">
                <For each={now().list}>
                  {(person) => (
                    <li>
                      <a class="row" href={`#/people/${person.id}`} data-guarded={String(person.id)}>
                        <FellowRow
                          person={person}
                          below={t(person.guardians.named ? "guardians-named-you" : "guardians-by-vouch")}
                        />
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={now().more}>
              <Button look="plain" onClick={() => setPages(pages() + 4)}>
                {t("people-more")}
              </Button>
            </Show>
          </section>
        </>
      )}
    </Answer>
  );
}
