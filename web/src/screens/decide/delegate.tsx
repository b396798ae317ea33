import { createSignal, For, type JSX, Show } from "solid-js";
import { delegations, TRACKS, type Track } from "../../chain/assembly";
import { deciding } from "../../chain/deciding";
import { personById } from "../../chain/read";
import type { Person } from "../../chain/types";
import { t } from "../../i18n";
import { home } from "../../session";
import { Button, Field, Head, Notice, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { known } from "../known";
import { Somebody } from "../show";
import "./decide.css";

interface Given {
  to: bigint;
  account?: string;
  tracks: Track[];
}

/** To whom my vote is given, and how many votes I carry. */
export function Delegate(): JSX.Element {
  const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);
  const now = known<{ given: Given[]; carries: number }>(
    () => `delegate-${me() ?? ""}`,
    async () => {
      const who = me();
      if (who === undefined) return { given: [], carries: 0 };
      const { given, carries } = await delegations(who);
      const people = await Promise.all(
        [...new Set(given.map((one) => one.to))].map(async (to): Promise<Given> => {
          const person = await personById(to);
          const tracks = given.filter((one) => one.to === to).map((one) => one.track);
          return { to, tracks, ...(person ? { account: person.account } : {}) };
        }),
      );
      return { given: people, carries };
    },
  );
  const done = async (call: Promise<Uint8Array>) => {
    await confirm(call);
    await now.again();
  };
  return (
    <>
      <Head title={t("delegate-title")} back={{ href: "#/decide", label: t("back") }} />
      <p>{t("delegate-text")}</p>
      <Show when={me() !== undefined} fallback={<Notice>{t("decide-members-vote")}</Notice>}>
        <Show when={now.value()} fallback={<Skeleton label={t("loading")} />}>
          {(known) => (
            <>
              <section class="card" aria-labelledby="given">
                <h2 id="given">{t("delegate-given")}</h2>
                <ul class="rows">
                  <For each={known().given} fallback={<li class="quiet">{t("delegate-none")}</li>}>
                    {(one) => (
                      <li class="row" data-delegate={String(one.to)}>
                        <span class="grow">
                          <Show when={one.account} fallback={t("member-number", { id: String(one.to) })}>
                            {(account) => (
                              <Somebody
                                address={account()}
                                below={
                                  one.tracks.length === TRACKS.length
                                    ? t("delegate-all")
                                    : one.tracks.map((track) => t(`track-${track}`)).join(", ")
                                }
                              />
                            )}
                          </Show>
                        </span>
                        <Button
                          look="plain"
                          onClick={() =>
                            void done(
                              deciding.revoke(
                                one.tracks.length === TRACKS.length ? undefined : one.tracks[0],
                              ),
                            )
                          }
                        >
                          {t("delegate-revoke")}
                        </Button>
                      </li>
                    )}
                  </For>
                </ul>
                <Show when={known().carries > 0}>
                  <p>{t("delegate-carries", { count: known().carries })}</p>
                </Show>
              </section>
              <Give me={me()} done={done} />
            </>
          )}
        </Show>
      </Show>
      <ConnectionState />
    </>
  );
}

function Give(props: {
  me: bigint | undefined;
  done: (call: Promise<Uint8Array>) => Promise<void>;
}): JSX.Element {
  const [number, setNumber] = createSignal("");
  const [track, setTrack] = createSignal<Track>();
  const [wrong, setWrong] = createSignal<string>();
  async function go() {
    setWrong(undefined);
    const typed = number().trim();
    const id = /^\d{1,18}$/.test(typed) ? BigInt(typed) : undefined;
    let person: Person | undefined;
    try {
      person = id === undefined ? undefined : await personById(id);
    } catch {
      return setWrong(t("asked-no-answer"));
    }
    if (id === undefined || person?.status !== "Active")
      return setWrong(t("delegate-no-member", { number: typed }));
    if (id === props.me) return setWrong(t("delegate-yourself"));
    await props.done(deciding.delegate(id, track()));
    setNumber("");
  }
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <h2>{t("delegate-give")}</h2>
      <Field
        label={t("delegate-whom")}
        help={t("delegate-whom-help")}
        wrong={wrong()}
        inputmode="numeric"
        value={number()}
        onInput={(event) => setNumber(event.currentTarget.value)}
      />
      <div class="field">
        <label for="track">{t("delegate-for")}</label>
        <select
          id="track"
          onChange={(event) => setTrack(TRACKS.find((one) => one === event.currentTarget.value))}
        >
          <option value="">{t("delegate-all")}</option>
          <For each={TRACKS}>{(one) => <option value={one}>{t(`track-${one}`)}</option>}</For>
        </select>
      </div>
      <Button wide type="submit" disabled={!number().trim()}>
        {t("delegate-button")}
      </Button>
    </form>
  );
}
