import encode from "qr";
import { createSignal, type JSX, onMount, Show } from "solid-js";
import { aboutToBe, type Details, details, peopleCalls } from "../../chain/people";
import { writeCode } from "../../domain/codes";
import { t } from "../../i18n";
import { account, here, home, pageUrl, refresh } from "../../session";
import { set, setting, unset } from "../../store";
import { Button, Code, Field, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { FellowRow } from "../people/fellow";
import { guardians } from "../people/index";
import { Share } from "../people/join";
import { dateText } from "../show";
import { Progress } from "./progress";

/** The person whom this phone's key is to become: as the chain says, or as was entered here. */
export async function becoming(address: string): Promise<bigint | undefined> {
  const reserved = await aboutToBe(address);
  if (reserved !== undefined) return reserved;
  const noted = await setting("recovering");
  return noted?.account === address ? BigInt(noted.person) : undefined;
}

/** The screen of somebody who has lost their key: a new key, the own number, the code, and the guardians. */
export function Lost(): JSX.Element {
  return (
    <>
      <Head title={t("lost-title")} back={{ href: "#/", label: t("back") }} />
      <Show when={account()} fallback={<Begin />}>
        {(me) => (
          <Show
            when={home()?.person === undefined}
            fallback={
              <section class="card">
                <Notice>{t("lost-here")}</Notice>
                <LinkButton href="#/">{t("bar-home")}</LinkButton>
              </section>
            }
          >
            <Recover address={me().address} />
          </Show>
        )}
      </Show>
    </>
  );
}

function Begin(): JSX.Element {
  return (
    <>
      <p>{t("lost-1")}</p>
      <ol class="numbered">
        <li>{t("lost-2")}</li>
        <li>{t("lost-number-step")}</li>
        <li>{t("lost-guardians-step")}</li>
        <li>{t("lost-3")}</li>
      </ol>
      <LinkButton href="#/new" wide>
        {t("lost-button")}
      </LinkButton>
      <LinkButton href="#/have" look="plain" wide>
        {t("welcome-have")}
      </LinkButton>
    </>
  );
}

function Recover(props: { address: string }): JSX.Element {
  const [person, setPerson] = createSignal<bigint>();
  const [asked, setAsked] = createSignal(false);
  onMount(async () => {
    // Without a connection the note on this phone is enough.
    const noted = await setting("recovering");
    if (noted?.account === props.address) setPerson(BigInt(noted.person));
    setAsked(true);
    await becoming(props.address).then(setPerson, () => undefined);
  });
  async function choose(id: bigint) {
    await set("recovering", { account: props.address, person: String(id) });
    setPerson(id);
  }
  async function cancel() {
    await unset("recovering");
    setPerson(undefined);
  }
  return (
    <Show when={asked()}>
      <Show when={person() !== undefined} fallback={<WhoAmI onChosen={(id) => void choose(id)} />}>
        <Underway address={props.address} id={person() ?? 0n} onCancel={() => void cancel()} />
      </Show>
    </Show>
  );
}

/** The number is known to the guardians: their app shows it. */
function WhoAmI(props: { onChosen: (id: bigint) => void }): JSX.Element {
  const [number, setNumber] = createSignal("");
  const valid = () => /^\d{1,10}$/.test(number().trim());
  const found = known(
    () => (valid() ? `person-${number().trim()}` : undefined),
    async () => ({ person: await details(BigInt(number().trim())) }),
  );
  return (
    <>
      <p>{t("lost-who")}</p>
      <Field
        label={t("lost-number")}
        help={t("lost-number-help")}
        inputmode="numeric"
        value={number()}
        onInput={(event) => setNumber(event.currentTarget.value)}
      />
      <Show when={valid()}>
        <Answer of={found}>
          {(now) => (
            <Show
              when={now().person}
              fallback={<Notice>{t("pay-no-member", { number: number().trim() })}</Notice>}
            >
              {(person) => (
                <section class="card">
                  <FellowRow
                    person={person()}
                    below={
                      person().since ? t("lost-since", { when: dateText(person().since ?? 0) }) : undefined
                    }
                  />
                  <p class="quiet">{t("lost-guardians", guardians(person()))}</p>
                  <Button wide onClick={() => props.onChosen(person().id)}>
                    {t("lost-that-is-me")}
                  </Button>
                </section>
              )}
            </Show>
          )}
        </Answer>
      </Show>
    </>
  );
}

function Underway(props: { address: string; id: bigint; onCancel: () => void }): JSX.Element {
  const found = known(
    () => `lost-${props.id}-${props.address}`,
    async () => ({ person: await details(props.id), reserved: await aboutToBe(props.address) }),
  );
  const link = () =>
    writeCode(pageUrl(), { kind: "recover", id: Number(props.id), to: props.address }, here().genesis);
  const agreed = (person: Details) => person.recovery?.agreed?.account === props.address;
  const ready = (person: Details) => {
    const now = person.recovery?.agreed;
    return agreed(person) && now?.decideBy === undefined && (now?.completesAt ?? 0) <= Date.now();
  };
  /** To take the code away is enough, until guardians agree. Then the key has to decline. */
  async function cancel(reserved: bigint | undefined) {
    if (reserved !== undefined && (await confirm(peopleCalls.decline())) !== "final") return;
    props.onCancel();
  }
  async function complete() {
    if ((await confirm(peopleCalls.completeRecovery())) !== "final") return;
    await unset("recovering");
    await refresh();
  }
  return (
    <Answer of={found}>
      {(now) => (
        <Show
          when={now().person}
          fallback={<Notice>{t("pay-no-member", { number: String(props.id) })}</Notice>}
        >
          {(person) => (
            <>
              <section class="card" aria-labelledby="mine">
                <h2 id="mine">{t("lost-account")}</h2>
                <FellowRow person={person()} />
                <Progress person={person()} key={props.address} />
                <Show when={agreed(person())}>
                  <Button wide disabled={!ready(person())} onClick={() => void complete()}>
                    {t("lost-complete")}
                  </Button>
                </Show>
              </section>
              <Show when={!agreed(person())}>
                <section class="card" aria-labelledby="code">
                  <h2 id="code">{t("lost-code-title")}</h2>
                  <p class="quiet">{t("lost-code-text")}</p>
                  <Code fields={encode(link(), "raw", { ecc: "medium", border: 4 })} label={t("lost-code")} />
                  <LinkButton href="#/compare" wide>
                    {t("compare-say-link")}
                  </LinkButton>
                  <Share link={link()} />
                </section>
              </Show>
              <Button look="plain" onClick={() => void cancel(now().reserved)}>
                {t("lost-cancel")}
              </Button>
            </>
          )}
        </Show>
      )}
    </Answer>
  );
}
