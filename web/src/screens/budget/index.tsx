import { useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, type JSX, Show } from "solid-js";
import {
  budget,
  type Part,
  type Project,
  partIn,
  projects,
  type Result,
  results,
  type Budget as Terms,
} from "../../chain/budgets";
import { deciding } from "../../chain/deciding";
import { full, left, same, withPoints } from "../../domain/ballot";
import { ballotCommitment, type Choice, hex, unhex } from "../../domain/secrets";
import { t } from "../../i18n";
import { home } from "../../session";
import * as store from "../../store";
import { Button, Head, Notice, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { known } from "../known";
import { amountText, dateText, relative } from "../show";
import "../decide/decide.css";

interface All {
  terms: Terms;
  projects: Project[];
  results: Result[];
  part?: Part;
}

const secretName = (number: number, member: bigint) => `budget-${number}-${member}`;
const OVER = ["CarryingOut", "Judging", "Clearing", "Closed"];

export function Budget(): JSX.Element {
  const params = useParams();
  const number = () => Number(params.number);
  const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);
  const all = known<All>(
    () => `budget-${number()}-${me() ?? ""}`,
    async () => {
      const terms = await budget(number());
      if (!terms) return undefined;
      const who = me();
      const [listed, won, part] = await Promise.all([
        projects(number()),
        results(terms),
        who === undefined ? undefined : partIn(number(), who),
      ]);
      return { terms, projects: listed, results: won, ...(part ? { part } : {}) };
    },
  );
  const done = async (call: Promise<Uint8Array>) => {
    const became = await confirm(call);
    await all.again();
    return became;
  };
  return (
    <>
      <Head title={t("budget-number", { number: number() })} back={{ href: "#/decide", label: t("back") }} />
      <Show
        when={all.value()}
        fallback={
          <Show when={all.none()} fallback={<Skeleton label={t("loading")} />}>
            <Notice>{t("budget-gone")}</Notice>
          </Show>
        }
      >
        {(now) => (
          <>
            <section class="stack">
              <p>
                {t("budget-pot", { amount: amountText(now().terms.pot, now().terms.asset) })}{" "}
                <strong>{t(`budget-stage-${now().terms.stage}`)}</strong>
              </p>
              <Show when={!["Clearing", "Closed"].includes(now().terms.stage)}>
                <p class="quiet">
                  {t("decide-ends", {
                    when: dateText(now().terms.endsAt),
                    away: relative(now().terms.endsAt),
                  })}
                </p>
              </Show>
            </section>
            <Show
              when={now().terms.stage === "Voting" && me() !== undefined}
              fallback={<Listing all={now()} me={me()} done={done} />}
            >
              <Ballot all={now()} me={me() as bigint} done={done} />
            </Show>
            <Show when={now().terms.stage === "Revealing" && me() !== undefined}>
              <ShowBallot number={number()} me={me() as bigint} part={now().part} done={done} />
            </Show>
            <Show when={now().part && OVER.includes(now().terms.stage)}>
              <Receipt all={now()} />
            </Show>
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

/** The ballot on this phone to which the chain says that the member has committed. */
function sealedBy(
  number: () => number,
  member: () => bigint,
  commitment: () => string | undefined,
): () => store.SealedVote | undefined {
  const [sealed, setSealed] = createSignal<store.SealedVote>();
  const standing = createMemo(commitment);
  createEffect(() => {
    const [cycle, who, stands] = [number(), member(), standing()];
    const isIt = ({ ballot = [], salt }: store.SealedVote) =>
      hex(ballotCommitment(cycle, who, ballot, unhex(salt))) === stands;
    void store.sealedVotes(secretName(cycle, who)).then((votes) => setSealed(() => votes.find(isIt)));
  });
  return sealed;
}

type Done = (call: Promise<Uint8Array>) => Promise<string>;

/** The projects, with what came of them once it is counted. */
function Listing(props: { all: All; me: bigint | undefined; done: Done }): JSX.Element {
  const resultOf = (project: Project) => props.all.results.find((one) => one.place === project.place);
  const why = (result: Result): string => {
    const { asset } = props.all.terms;
    if (!result.won) {
      return result.missing > 0n
        ? t("budget-lost-missing", { amount: amountText(result.missing, asset) })
        : t("budget-lost");
    }
    if (result.greedy) return t("budget-won-greedy");
    return t("budget-won-shares");
  };
  return (
    <section class="card" aria-labelledby="projects">
      <h2 id="projects">{t("budget-projects")}</h2>
      <ul class="rows">
        <For each={props.all.projects} fallback={<li class="quiet">{t("budget-projects-none")}</li>}>
          {(project) => (
            <li class="row" data-project={project.number}>
              <span class="grow">
                <strong>{project.title}</strong>
                <br />
                <span class="quiet">
                  {amountText(project.cost, props.all.terms.asset)}
                  <Show when={project.unfeasible}>
                    {(reason) => ` · ${t("budget-unfeasible", { reason: reason() })}`}
                  </Show>
                </span>
                <Show when={resultOf(project)}>
                  {(result) => (
                    <>
                      <br />
                      <span class={result().won ? "sent" : "quiet"}>{why(result())}</span>
                    </>
                  )}
                </Show>
              </span>
              <Show
                when={
                  props.all.terms.stage === "Proposing" &&
                  props.me !== undefined &&
                  props.me !== project.author
                }
              >
                <Button
                  look="plain"
                  onClick={() => void props.done(deciding.back(props.all.terms.number, project.number, true))}
                >
                  {t("budget-back")}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

/** The ballot in one sheet, with what is left. It is kept on the phone until it is sent. */
function Ballot(props: { all: All; me: bigint; done: Done }): JSX.Element {
  const terms = () => props.all.terms;
  const draftName = () => `ballot-draft-${terms().number}-${props.me}`;
  const [draft, setDraft] = createSignal<Choice[]>();
  const sealed = sealedBy(
    () => terms().number,
    () => props.me,
    () => props.all.part?.commitment,
  );
  // The answers of the chain come anew every few seconds. The draft is read once.
  const draftKey = createMemo(draftName);
  createEffect(() => {
    void store.remembered<Choice[]>(draftKey()).then((last) => last && setDraft(last.value));
  });
  const paper = () =>
    props.all.projects.flatMap((project) =>
      project.place === undefined || project.unfeasible ? [] : [{ ...project, place: project.place }],
    );
  const sent = (): Choice[] => (terms().secret ? (sealed()?.ballot ?? []) : (props.all.part?.ballot ?? []));
  const ballot = () => draft() ?? sent();
  const unsent = () => !same(ballot(), sent());
  const rest = () => left(ballot(), terms());
  const pointsFor = (place: number) => ballot().find((one) => one.project === place)?.points ?? 0;
  function change(place: number, points: number) {
    const next = withPoints(ballot(), place, points);
    setDraft(next);
    void store.remember(draftName(), next);
  }
  async function send() {
    const now = ballot();
    if (!terms().secret) return await finish(await props.done(deciding.voteBudget(terms().number, now)));
    const salt = crypto.getRandomValues(new Uint8Array(32));
    const name = secretName(terms().number, props.me);
    await store.sealVote(name, { salt: hex(salt), ballot: now });
    const commitment = hex(ballotCommitment(terms().number, props.me, now, salt));
    await finish(await props.done(deciding.commitBallot(terms().number, commitment)));
  }
  async function finish(became: string) {
    if (became !== "final") return;
    await store.unremember(draftKey());
    setDraft(undefined);
  }
  return (
    <section class="card" aria-labelledby="ballot">
      <h2 id="ballot">{t("budget-ballot")}</h2>
      <p class="quiet">
        {terms().points === undefined
          ? t("budget-rule-approve", { most: terms().most })
          : t("budget-rule-points", { most: terms().most, points: terms().points ?? 0 })}{" "}
        {terms().secret ? t("budget-secret") : t("budget-open")}
      </p>
      <fieldset class="choices">
        <legend class="hidden">{t("budget-projects")}</legend>
        <For each={paper()} fallback={<p class="quiet">{t("budget-projects-none")}</p>}>
          {(project) => {
            const blocked = () => full(ballot(), terms(), project, paper());
            const chosen = () => pointsFor(project.place) > 0;
            return (
              <label data-project={project.number}>
                <input
                  type="checkbox"
                  checked={chosen()}
                  disabled={blocked() !== undefined}
                  onChange={(event) => change(project.place, event.currentTarget.checked ? 1 : 0)}
                />
                <span class="grow">
                  <strong>{project.title}</strong>
                  <br />
                  <span class="quiet">
                    {amountText(project.cost, terms().asset)}
                    <Show when={blocked()}>{(why) => ` · ${t(`budget-full-${why()}`)}`}</Show>
                  </span>
                </span>
                <Show when={terms().points !== undefined && chosen()}>
                  <input
                    class="points"
                    type="number"
                    min="1"
                    max={pointsFor(project.place) + (rest().points ?? 0)}
                    aria-label={t("budget-points-for", { title: project.title })}
                    value={pointsFor(project.place)}
                    onChange={(event) =>
                      change(project.place, Math.max(1, Number(event.currentTarget.value)))
                    }
                  />
                </Show>
              </label>
            );
          }}
        </For>
      </fieldset>
      <div class="pot-left">
        <p class="quiet" aria-live="polite">
          {terms().points === undefined
            ? t("budget-left", { count: rest().projects })
            : t("budget-left-points", { count: rest().points ?? 0 })}
        </p>
        <Show
          when={unsent()}
          fallback={<Show when={sent().length > 0}>{<p class="sent">{t("budget-sent")}</p>}</Show>}
        >
          <p class="unsent">{t("decide-not-sent")}</p>
        </Show>
        <Button
          wide
          disabled={!unsent() || (rest().points ?? 0) < 0 || rest().projects < 0}
          onClick={() => void send()}
        >
          {t(sent().length > 0 ? "decide-change" : "decide-cast")}
        </Button>
      </div>
    </section>
  );
}

/** A secret ballot counts only if it is shown in time. */
function ShowBallot(props: { number: number; me: bigint; part: Part | undefined; done: Done }): JSX.Element {
  const sealed = sealedBy(
    () => props.number,
    () => props.me,
    () => props.part?.commitment,
  );
  return (
    <section class="card" aria-labelledby="show">
      <h2 id="show">{t("budget-show")}</h2>
      <Show when={(props.part?.ballot.length ?? 0) === 0} fallback={<p class="sent">{t("budget-shown")}</p>}>
        <Show when={props.part?.commitment} fallback={<p class="quiet">{t("budget-not-voted")}</p>}>
          <p>{t("budget-show-text")}</p>
          <Show when={sealed()} fallback={<Notice look="bad">{t("secret-missing")}</Notice>}>
            {(vote) => (
              <Button
                wide
                onClick={() =>
                  void props.done(deciding.revealBallot(props.number, vote().ballot ?? [], vote().salt))
                }
              >
                {t("budget-show-button")}
              </Button>
            )}
          </Show>
        </Show>
      </Show>
    </section>
  );
}

/** What my ballot has paid. */
function Receipt(props: { all: All }): JSX.Element {
  const title = (place: number) =>
    props.all.projects.find((project) => project.place === place)?.title ?? String(place);
  return (
    <section class="card" aria-labelledby="receipt">
      <h2 id="receipt">{t("budget-receipt")}</h2>
      <ul class="rows">
        <For each={props.all.part?.paid} fallback={<li class="quiet">{t("budget-receipt-none")}</li>}>
          {(one) => (
            <li class="row">
              <span class="grow">{title(one.project)}</span>
              <span class="end">{amountText(one.amount, props.all.terms.asset)}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
