import encode from "qr";
import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { type Details, details, peopleCalls } from "../../chain/people";
import { calls } from "../../chain/send";
import { NAME_CHARACTERS, readCode, writeCode } from "../../domain/codes";
import { t } from "../../i18n";
import { account, here, home, pageUrl } from "../../session";
import { Button, Code, Field, Head, LinkButton } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { relative } from "../show";
import { Vouches } from "./index";

/** The way of a stranger to membership: where they are, and what comes next. */
export function Join(): JSX.Element {
  const me = () => account()?.address;
  const found = known(
    () => (me() ? `join-${me()}` : undefined),
    async () => ({ person: await details(me() ?? "") }),
  );
  return (
    <>
      <Head title={t("join-title")} back={{ href: "#/", label: t("back") }} />
      <Show when={me()} fallback={<LinkButton href="#/new">{t("welcome-new")}</LinkButton>}>
        {(address) => (
          <Answer of={found}>
            {(now) => {
              const person = () => now().person;
              const status = () => person()?.status;
              const enough = () => (person()?.vouches.length ?? 0) >= (person()?.needed ?? 1);
              const ready = () => (person()?.joinsAt ?? Number.POSITIVE_INFINITY) <= Date.now();
              const steps = () => [
                [t("join-1"), person() !== undefined],
                [t("join-2"), person() !== undefined && status() !== "Invited"],
                [vouchesText(person()), status() === "Active" || (status() === "Candidate" && enough())],
                [t("join-4"), status() === "Active" || ready()],
                [t("join-5"), status() === "Active"],
              ];
              const at = () => steps().findIndex(([, done]) => !done);
              return (
                <>
                  <ol class="numbered">
                    {steps().map(([text, done], index) => (
                      <li classList={{ done: done === true, later: index > at() && at() >= 0 }}>{text}</li>
                    ))}
                  </ol>
                  <Show when={!person()}>
                    <Wish address={address()} />
                  </Show>
                  <Show when={status() === "Invited"}>
                    <section class="card">
                      <p>{t("join-invited")}</p>
                      <Button wide onClick={() => void confirm(calls.acceptInvitation())}>
                        {t("home-accept")}
                      </Button>
                      <Button look="plain" onClick={() => void confirm(peopleCalls.decline())}>
                        {t("join-decline")}
                      </Button>
                    </section>
                  </Show>
                  <Show when={status() === "Candidate" && person()}>
                    {(candidate) => (
                      <section class="card">
                        <Show
                          when={enough()}
                          fallback={<p>{t("join-ask", { id: String(candidate().id) })}</p>}
                        >
                          <p>
                            {candidate().challenge
                              ? t("join-challenged")
                              : candidate().ahead !== undefined
                                ? t("people-in-line", { count: Number(candidate().ahead) })
                                : ready()
                                  ? t("join-ready")
                                  : t("join-waits", { when: relative(candidate().joinsAt ?? 0) })}
                          </p>
                        </Show>
                        <Show
                          when={enough()}
                          fallback={
                            <LinkButton href="#/compare" wide>
                              {t("people-vouch-for-me")}
                            </LinkButton>
                          }
                        >
                          <Button
                            wide
                            disabled={!ready()}
                            onClick={() => void confirm(calls.join(candidate().id))}
                          >
                            {t("home-join")}
                          </Button>
                        </Show>
                        <Vouches id={candidate().id} />
                      </section>
                    )}
                  </Show>
                  <Show when={status() === "Active"}>
                    <section class="card">
                      <p>{t("join-done", { id: String(person()?.id ?? "") })}</p>
                      <LinkButton href="#/">{t("bar-home")}</LinkButton>
                    </section>
                  </Show>
                </>
              );
            }}
          </Answer>
        )}
      </Show>
    </>
  );
}

/** How many vouches are there. Before somebody is invited, the number that is needed says nothing yet. */
const vouchesText = (person: Details | undefined) =>
  person ? t("join-3", { count: person.vouches.length, needed: person.needed }) : t("join-vouches");

/** The code of somebody who wants to be invited. The name in it is for the member's address book. */
function Wish(props: { address: string }): JSX.Element {
  const [name, setName] = createSignal("");
  const link = createMemo(() => {
    const code = { kind: "invite" as const, to: props.address };
    const plain = writeCode(pageUrl(), code, here().genesis);
    const called = name().trim();
    if (!called) return plain;
    const named = `${plain}&n=${encodeURIComponent(called)}`;
    // A name that no code can have is left out.
    return readCode(named, here()).ok ? named : plain;
  });
  const left = () => [...name().trim()].length <= NAME_CHARACTERS;
  return (
    <section class="card">
      <p>{t("join-show")}</p>
      <Code fields={encode(link(), "raw", { ecc: "medium", border: 4 })} label={t("join-code")} />
      <Field
        label={t("join-name")}
        help={t("join-name-help")}
        wrong={left() ? undefined : t("join-name-long")}
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <LinkButton href="#/compare" wide>
        {t("compare-say-link")}
      </LinkButton>
      <Share link={link()} />
      <Show when={home()?.person === undefined}>
        <LinkButton href="#/lost" look="plain">
          {t("welcome-lost")}
        </LinkButton>
      </Show>
    </section>
  );
}

/** A code as a text that can be sent. */
export function Share(props: { link: string }): JSX.Element {
  async function share() {
    if (navigator.share) await navigator.share({ url: props.link }).catch(() => undefined);
    else await navigator.clipboard.writeText(props.link);
  }
  return (
    <details>
      <summary>{t("receive-text")}</summary>
      <p class="mono" data-link>
        {props.link}
      </p>
      <Button look="second" onClick={() => void share()}>
        {t("share")}
      </Button>
    </details>
  );
}
