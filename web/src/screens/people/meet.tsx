// Somebody shows a code: a card, a wish to be invited, a new key of a person, a new phone. Here it leads on.
import { useLocation, useNavigate } from "@solidjs/router";
import { createEffect, createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { details, peopleCalls } from "../../chain/people";
import { personOf } from "../../chain/read";
import type { Person } from "../../chain/types";
import { type Code, type PersonCode, type RecoverCode, readCode } from "../../domain/codes";
import type { Compared } from "../../domain/compare";
import { t } from "../../i18n";
import { account, contacts, here, home, saveContact } from "../../session";
import { Button, Field, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { Scan } from "../scan";
import { Somebody } from "../show";
import { Compare } from "./compare";
import { FellowRow, payLink } from "./fellow";

export function Meet(): JSX.Element {
  const navigate = useNavigate();
  const location = useLocation();
  const [code, setCode] = createSignal<PersonCode | RecoverCode>();
  const [problem, setProblem] = createSignal<string>();

  function take(text: string) {
    const answer = readCode(text, here());
    if (!answer.ok) return setProblem(t(`code-${answer.problem}`));
    const found: Code = answer.code;
    if (found.kind === "pay") return navigate(text.slice(text.indexOf("#") + 1));
    if (!("to" in found)) return setProblem(t("meet-other-code"));
    setProblem(undefined);
    setCode(found);
    if (found.name && !contacts().some((contact) => contact.account === found.to))
      void saveContact({ account: found.to, name: found.name, told: true });
  }
  createEffect(() => {
    if (location.search) take(`#${location.pathname}${location.search}`);
  });

  return (
    <>
      <Head title={t("meet-title")} back={{ href: "#/people", label: t("back") }} />
      <Show when={problem()}>{(text) => <Notice look="bad">{text()}</Notice>}</Show>
      <Show when={code()} fallback={<Read onText={take} />} keyed>
        {(now) => (
          <Show when={account()} fallback={<Notice>{t("meet-no-key")}</Notice>}>
            <Switch>
              <Match when={now.to === account()?.address}>
                <Notice>{t("meet-yourself")}</Notice>
              </Match>
              <Match when={home()?.person?.status !== "Active"}>
                <Somebody address={now.to} />
                <Notice look="warn">{t("cannot-stranger")}</Notice>
              </Match>
              <Match when={now.kind === "recover" && now}>{(recover) => <Support code={recover()} />}</Match>
              <Match when={now.kind === "newkey"}>
                <NewPhone to={now.to} />
              </Match>
              <Match when={true}>
                <Invite to={now.to} />
              </Match>
            </Switch>
          </Show>
        )}
      </Show>
    </>
  );
}

function Read(props: { onText: (text: string) => void }): JSX.Element {
  const [text, setText] = createSignal("");
  return (
    <div class="stack">
      <p>{t("meet-text")}</p>
      <Scan button={t("meet-scan")} onText={props.onText} />
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          props.onText(text());
        }}
      >
        <Field
          label={t("meet-paste")}
          value={text()}
          spellcheck={false}
          autocapitalize="none"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button look="second" wide type="submit" disabled={!text().trim()}>
          {t("meet-go-on")}
        </Button>
      </form>
    </div>
  );
}

/** A stranger, whom I can invite; or somebody who is here already. */
function Invite(props: { to: string }): JSX.Element {
  const navigate = useNavigate();
  const [comparing, setComparing] = createSignal(false);
  const found = known<{ person?: Person }>(
    () => `person-${props.to}`,
    async () => {
      const person = await personOf(props.to);
      return person ? { person } : {};
    },
  );
  async function sign(compared: Compared) {
    const became = await confirm(peopleCalls.invite(props.to), compared);
    setComparing(false);
    if (became === "final") navigate("/people");
  }
  return (
    <Answer of={found}>
      {(now) => (
        <Show
          when={now().person}
          fallback={
            <Show
              when={comparing()}
              fallback={
                <section class="card">
                  <Somebody address={props.to} />
                  <p>{t("invite-text")}</p>
                  <p class="quiet">{t("invite-answers")}</p>
                  <Button wide onClick={() => setComparing(true)}>
                    {t("invite-button")}
                  </Button>
                  <LinkButton href={payLink(props.to)} look="plain">
                    {t("home-pay")}
                  </LinkButton>
                </section>
              }
            >
              <Somebody address={props.to} />
              <Compare other={props.to} onDone={(compared) => void sign(compared)} />
            </Show>
          }
        >
          {(person) => (
            <section class="card">
              <FellowRow person={person()} />
              <p>{t("invite-already")}</p>
              <LinkButton href={`#/people/${person().id}`}>{t("invite-look")}</LinkButton>
            </section>
          )}
        </Show>
      )}
    </Answer>
  );
}

/** Somebody says that a key is a member's new one. A guardian finds out whether that is so, and says it, too. */
function Support(props: { code: RecoverCode }): JSX.Element {
  const navigate = useNavigate();
  const id = () => BigInt(props.code.id);
  const [comparing, setComparing] = createSignal(false);
  const found = known(
    () => `person-${id()}`,
    async () => ({ person: await details(id()) }),
  );
  const me = () => home()?.person?.id;
  async function sign(compared: Compared) {
    const became = await confirm(peopleCalls.supportRecovery(id(), props.code.to), compared);
    setComparing(false);
    if (became === "final") navigate(`/people/${id()}`);
  }
  return (
    <Answer of={found}>
      {(now) => (
        <Show
          when={now().person}
          fallback={<Notice>{t("pay-no-member", { number: String(props.code.id) })}</Notice>}
        >
          {(person) => (
            <Show
              when={comparing()}
              fallback={
                <section class="card">
                  <p>{t("support-says")}</p>
                  <FellowRow person={person()} />
                  <p class="quiet">{t("support-new")}</p>
                  <Somebody address={props.code.to} />
                  <Show
                    when={person().guardians.members.some((guardian) => guardian === me())}
                    fallback={<Notice look="warn">{t("support-not-guardian")}</Notice>}
                  >
                    <Notice look="warn">{t("support-sure")}</Notice>
                    <Button wide onClick={() => setComparing(true)}>
                      {t("support-button")}
                    </Button>
                  </Show>
                </section>
              }
            >
              <Compare other={props.code.to} onDone={(compared) => void sign(compared)} />
            </Show>
          )}
        </Show>
      )}
    </Answer>
  );
}

/** My own new phone shows this code to my old one. */
function NewPhone(props: { to: string }): JSX.Element {
  const navigate = useNavigate();
  return (
    <section class="card">
      <p>{t("move-is-it-yours")}</p>
      <Somebody address={props.to} />
      <p class="quiet">{t("move-compare")}</p>
      <Button
        wide
        onClick={async () => {
          if ((await confirm(peopleCalls.changeKey(props.to))) === "final") navigate("/");
        }}
      >
        {t("move-to-it")}
      </Button>
    </section>
  );
}
