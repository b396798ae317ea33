// The council: its members, its motions, and the few things that it can do without a vote of the members.
import { createSignal, For, type JSX, Show } from "solid-js";
import { council, councilCalls, type Motion, PAUSES, type Council as Told } from "../../chain/council";
import { t } from "../../i18n";
import { account } from "../../session";
import { Button, Head, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { Deeds } from "../decide/deeds";
import { ConnectionState } from "../frame";
import { known } from "../known";
import { dateText, relative, Somebody } from "../show";
import "../decide/decide.css";

type Done = (call: Promise<Uint8Array>) => Promise<void>;

export function Council(): JSX.Element {
  const told = known<Told>(() => "council", council);
  const done: Done = async (call) => {
    await confirm(call);
    await told.again();
  };
  const sits = () => told.value()?.members.some((member) => member === account()?.address) ?? false;
  return (
    <>
      <Head title={t("word-council")} back={{ href: "#/decide", label: t("back") }} />
      <p>{t("council-text")}</p>
      <Show when={told.value()} fallback={<Skeleton label={t("loading")} />}>
        {(now) => (
          <>
            <section class="card" aria-labelledby="motions">
              <h2 id="motions">{t("council-motions")}</h2>
              <For each={now().motions} fallback={<p class="quiet">{t("council-motions-none")}</p>}>
                {(motion) => <One motion={motion} sits={sits()} done={done} />}
              </For>
            </section>
            <Show when={sits()}>
              <Propose members={now().members.length} done={done} />
            </Show>
            <section class="card" aria-labelledby="seats">
              <h2 id="seats">{t("council-members")}</h2>
              <ul class="rows">
                <For each={now().members} fallback={<li class="quiet">{t("elections-seats-none")}</li>}>
                  {(member) => (
                    <li class="row">
                      <Somebody address={member} />
                    </li>
                  )}
                </For>
              </ul>
              <a class="button plain" href="#/decide/elections">
                {t("elections-title")}
              </a>
            </section>
            <Show when={!told.fresh() && told.at()}>
              {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
            </Show>
          </>
        )}
      </Show>
      <ConnectionState />
    </>
  );
}

function One(props: { motion: Motion; sits: boolean; done: Done }): JSX.Element {
  const mine = () => {
    const me = account()?.address ?? "";
    if (props.motion.ayes.includes(me)) return true;
    return props.motion.nays.includes(me) ? false : undefined;
  };
  const carried = () => props.motion.ayes.length >= props.motion.threshold;
  return (
    <article class="stack" data-motion={props.motion.number}>
      <Deeds call={props.motion.call} />
      <progress
        class="quota"
        max={props.motion.threshold}
        value={props.motion.ayes.length}
        aria-labelledby={`motion-${props.motion.number}`}
      />
      <p id={`motion-${props.motion.number}`}>
        {t("council-ayes", {
          ayes: props.motion.ayes.length,
          nays: props.motion.nays.length,
          needed: props.motion.threshold,
        })}{" "}
        <span class="quiet">
          {t("decide-ends", { when: dateText(props.motion.endsAt), away: relative(props.motion.endsAt) })}
        </span>
      </p>
      <Show when={props.sits}>
        <div class="buttons">
          <For each={[true, false]}>
            {(aye) => (
              <Button
                look="second"
                disabled={mine() === aye}
                onClick={() => void props.done(councilCalls.vote(props.motion, aye))}
              >
                {t(aye ? "word-aye" : "word-nay")}
              </Button>
            )}
          </For>
          <Show when={carried()}>
            <Button onClick={() => void props.done(councilCalls.close(props.motion))}>
              {t("council-close")}
            </Button>
          </Show>
        </div>
      </Show>
    </article>
  );
}

function Propose(props: { members: number; done: Done }): JSX.Element {
  const [chosen, setChosen] = createSignal<number>();
  return (
    <section class="card" aria-labelledby="propose">
      <h2 id="propose">{t("council-propose")}</h2>
      <form
        class="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          const place = chosen();
          if (place === undefined) return;
          const call = PAUSES[place];
          await props.done(
            councilCalls.propose(call ? { kind: "pause", call } : { kind: "safeMode" }, props.members),
          );
          setChosen(undefined);
        }}
      >
        <fieldset class="choices small">
          <legend class="hidden">{t("council-propose")}</legend>
          <For
            each={[...PAUSES.map(([pallet, call]) => `council-pause-${pallet}-${call}`), "council-safe-mode"]}
          >
            {(name, place) => (
              <label>
                <input
                  type="radio"
                  name="step"
                  checked={chosen() === place()}
                  onChange={() => setChosen(place())}
                />
                {t(name)}
              </label>
            )}
          </For>
        </fieldset>
        <Button look="danger" type="submit" disabled={chosen() === undefined}>
          {t("council-propose-button")}
        </Button>
      </form>
    </section>
  );
}
