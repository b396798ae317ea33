import { useParams } from "@solidjs/router";
import { createEffect, createSignal, type JSX, Show } from "solid-js";
import { type Details, details, giving, peopleCalls } from "../../chain/people";
import { calls } from "../../chain/send";
import type { Compared } from "../../domain/compare";
import { t } from "../../i18n";
import { account, contacts, home, nameOf, saveContact } from "../../session";
import { Button, Field, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { Progress } from "../recovery/progress";
import { dateText, relative } from "../show";
import { Compare } from "./compare";
import { called, FellowRow, payLink } from "./fellow";
import { guardians, Vouches } from "./index";

/** One person, and what I can do with regard to them. */
export function OnePerson(): JSX.Element {
  const params = useParams();
  const id = () => (/^\d{1,18}$/.test(params["id"] ?? "") ? BigInt(params["id"] ?? "0") : undefined);
  const found = known(
    () => (id() === undefined ? undefined : `person-${id()}`),
    async () => ({ person: await details(id() ?? 0n) }),
  );
  const nobody = <Notice>{t("pay-no-member", { number: params["id"] ?? "" })}</Notice>;
  return (
    <>
      <Head title={t("people-person")} back={{ href: "#/people", label: t("back") }} />
      <Show when={id() !== undefined} fallback={nobody}>
        <Answer of={found}>
          {(now) => (
            <Show when={now().person} fallback={nobody}>
              {(person) => <Inside person={person()} />}
            </Show>
          )}
        </Answer>
      </Show>
    </>
  );
}

function Inside(props: { person: Details }): JSX.Element {
  const person = () => props.person;
  const me = () => home()?.person;
  const isMe = () => person().account === account()?.address;
  const state = () => {
    const { status, expires } = person();
    return expires ? t(`people-until-${status}`, { when: dateText(expires) }) : t(`people-is-${status}`);
  };
  return (
    <>
      <section class="card" aria-labelledby="who">
        <h2 id="who" class="hidden">
          {called(person())}
        </h2>
        <FellowRow person={person()} below={state()} />
        <Show when={person().leavesAt}>
          {(at) => <p class="quiet">{t("people-leaves", { when: dateText(at()) })}</p>}
        </Show>
        <Show when={person().status === "Candidate"}>
          <Candidate person={person()} />
        </Show>
        <Show when={person().challenge}>
          {(challenge) => (
            <Notice look="warn">
              {t("people-challenged", { count: challenge().by.length, when: dateText(challenge().until) })}
            </Notice>
          )}
        </Show>
        <Show when={!isMe()}>
          <Name account={person().account} />
          <LinkButton href={payLink(person().account)} look="second">
            {t("home-pay")}
          </LinkButton>
        </Show>
      </section>
      <Show when={person().recovery}>
        <section class="card" aria-labelledby="recovery">
          <h2 id="recovery">{t("recovery-under-way")}</h2>
          <Progress person={person()} />
          <Help person={person()} />
        </section>
      </Show>
      <Show when={!isMe() && me()?.status === "Active"}>
        <Vouching person={person()} me={me()?.id ?? 0n} />
      </Show>
      <section class="card" aria-labelledby="got">
        <h2 id="got">{t("people-vouched-by", { count: person().vouches.length })}</h2>
        <Vouches id={person().id} />
        <Show when={person().status === "Active"}>
          <p class="quiet">{t("people-guardians-of", guardians(person()))}</p>
        </Show>
      </section>
      <Show when={!isMe() && me()?.status === "Active" && person().status !== "Invited"}>
        <a class="button plain" href={`#/people/${person().id}/challenge`}>
          {t("challenge-link")}
        </a>
      </Show>
    </>
  );
}

function Candidate(props: { person: Details }): JSX.Element {
  const ready = () => (props.person.joinsAt ?? Number.POSITIVE_INFINITY) <= Date.now();
  return (
    <>
      <p>{t("people-needs", { count: props.person.vouches.length, needed: props.person.needed })}</p>
      <Show when={props.person.joinsAt}>
        {(at) => (
          <p class="quiet">
            {props.person.ahead !== undefined
              ? t("people-in-line", { count: Number(props.person.ahead) })
              : ready()
                ? t("people-ready")
                : t("people-waits", { when: relative(at()) })}
          </p>
        )}
      </Show>
      <Show when={ready() && props.person.ahead === undefined}>
        <Button look="second" onClick={() => void confirm(calls.join(props.person.id))}>
          {t("people-let-join")}
        </Button>
      </Show>
    </>
  );
}

/** The name is ours, on this phone only. */
function Name(props: { account: string }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [name, setName] = createSignal("");
  createEffect(() => setName(nameOf(props.account) ?? ""));
  const told = () => contacts().find((contact) => contact.account === props.account)?.told;
  async function save() {
    await saveContact({ account: props.account, name: name().trim(), told: false });
    setOpen(false);
  }
  return (
    <Show
      when={open()}
      fallback={
        <>
          <Show when={told()}>
            <p class="quiet">{t("people-told")}</p>
          </Show>
          <Button look="plain" onClick={() => setOpen(true)}>
            {nameOf(props.account) ? t("people-rename") : t("people-name")}
          </Button>
        </>
      }
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={t("people-name-label")}
          help={t("people-name-help")}
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" look="second" disabled={!name().trim()}>
          {t("people-name-save")}
        </Button>
      </form>
    </Show>
  );
}

/** My vouch for this person: given after the comparison, refreshed, taken back. */
function Vouching(props: { person: Details; me: bigint }): JSX.Element {
  const [comparing, setComparing] = createSignal(false);
  const given = known(
    () => `giving-${props.me}`,
    () => giving(props.me),
  );
  const mine = () => props.person.vouches.find(({ member }) => member === props.me);
  const invitedByMe = () => props.person.status === "Invited" && props.person.inviter === props.me;
  const tooSoon = () => !mine() && (given.value()?.nextAt ?? 0) > Date.now();
  async function sign(compared: Compared) {
    await confirm(peopleCalls.vouch(props.person.id), compared);
    setComparing(false);
  }
  return (
    <Show
      when={!comparing()}
      fallback={<Compare other={props.person.account} onDone={(compared) => void sign(compared)} />}
    >
      <section class="card" aria-labelledby="vouch">
        <h2 id="vouch">{t("vouch-title")}</h2>
        <Show when={mine()} fallback={<p class="quiet">{t("vouch-what")}</p>}>
          {(vouch) => <p>{t("vouch-given", { when: dateText(vouch().expires) })}</p>}
        </Show>
        <Show
          when={props.person.status !== "Invited"}
          fallback={
            <>
              <p class="quiet">{t("vouch-invited")}</p>
              <Show when={invitedByMe()}>
                <Button
                  look="danger"
                  onClick={() => void confirm(peopleCalls.withdrawInvitation(props.person.id))}
                >
                  {t("vouch-uninvite")}
                </Button>
              </Show>
            </>
          }
        >
          <Show when={tooSoon()}>
            <p class="quiet">{t("people-next", { when: relative(given.value()?.nextAt ?? 0) })}</p>
          </Show>
          <Button look={mine() ? "second" : "first"} disabled={tooSoon()} onClick={() => setComparing(true)}>
            {mine() ? t("vouch-again") : t("vouch-button")}
          </Button>
          <Show when={mine()}>
            <Button look="plain" onClick={() => void confirm(peopleCalls.withdrawVouch(props.person.id))}>
              {t("vouch-withdraw")}
            </Button>
          </Show>
        </Show>
      </section>
    </Show>
  );
}

/** What a guardian can do in a recovery that is under way. */
function Help(props: { person: Details }): JSX.Element {
  const me = () => home()?.person?.id;
  const isGuardian = () => props.person.guardians.members.some((guardian) => guardian === me());
  const supports = () => props.person.recovery?.supports.some(({ guardian }) => guardian === me());
  return (
    <Show when={isGuardian() || supports()}>
      <Show
        when={supports()}
        fallback={
          <>
            <p>{t("recovery-you-can-help")}</p>
            <LinkButton href="#/meet">{t("recovery-scan")}</LinkButton>
          </>
        }
      >
        <p>{t("recovery-you-support")}</p>
        <Show when={props.person.recovery?.agreed}>
          <p class="quiet">{t("recovery-withdraw-costs")}</p>
        </Show>
        <Button look="danger" onClick={() => void confirm(peopleCalls.withdrawSupport(props.person.id))}>
          {t("recovery-withdraw")}
        </Button>
      </Show>
    </Show>
  );
}
