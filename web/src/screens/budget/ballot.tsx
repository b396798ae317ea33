// The ballot in a budget: filled in, cast, and in a secret vote shown at the end.
import { createEffect, createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { budgeting, type Part } from "../../chain/budgets";
import { full, left, same, withPoints } from "../../domain/ballot";
import { ballotCommitment, type Choice, hex, unhex } from "../../domain/secrets";
import { t } from "../../i18n";
import * as store from "../../store";
import { Button, Icon, Notice } from "../../ui/parts";
import { amountText } from "../show";
import type { All, Done } from "./all";

const secretName = (number: number, member: bigint) => `budget-${number}-${member}`;

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

/** The ballot in one sheet, with what is left. It is kept on the phone until it is sent. */
export function Ballot(props: { all: All; me: bigint; done: Done }): JSX.Element {
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
    if (!terms().secret) return await finish(await props.done(budgeting.vote(terms().number, now)));
    const salt = crypto.getRandomValues(new Uint8Array(32));
    const name = secretName(terms().number, props.me);
    await store.sealVote(name, { salt: hex(salt), ballot: now });
    const commitment = hex(ballotCommitment(terms().number, props.me, now, salt));
    await finish(await props.done(budgeting.commit(terms().number, commitment)));
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
              <div class="ballot-line">
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
                <a
                  class="icon-button"
                  href={`#/decide/budget/${terms().number}/${project.number}`}
                  aria-label={`${t("budget-read")}: ${project.title}`}
                >
                  <Icon name="pay" />
                </a>
              </div>
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
export function ShowBallot(props: {
  number: number;
  me: bigint;
  part: Part | undefined;
  done: Done;
}): JSX.Element {
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
                  void props.done(budgeting.reveal(props.number, vote().ballot ?? [], vote().salt))
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
