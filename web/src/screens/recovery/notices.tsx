// What stands on the first screen about my own account and about those whom I can help.
import { For, type JSX, Show } from "solid-js";
import { type Details, details, peopleCalls, recoveriesFor } from "../../chain/people";
import { t } from "../../i18n";
import { account, home } from "../../session";
import { Button, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { known } from "../known";
import { called } from "../people/fellow";
import { dateText, relative, Somebody } from "../show";
import { becoming } from "./lost";

/** Before the end of a membership, the app reminds of it for so long. */
const REMIND_MS = 30 * 86_400_000;

export function Notices(): JSX.Element {
  return (
    <Show when={home()?.person} fallback={<NewKey />}>
      {(person) => <Mine id={person().id} />}
    </Show>
  );
}

function Mine(props: { id: bigint }): JSX.Element {
  const found = known(
    () => `details-${props.id}`,
    () => details(props.id),
  );
  const toHelp = known(
    () => (home()?.person?.status === "Active" ? `help-${props.id}` : undefined),
    () => recoveriesFor(props.id),
  );
  return (
    <>
      <Show when={found.value()}>
        {(me) => (
          <>
            <Moving me={me()} />
            <Renewal me={me()} />
          </>
        )}
      </Show>
      <For each={toHelp.value()?.filter(({ recovery }) => unsaid(recovery?.supports ?? [], props.id))}>
        {(person) => (
          <Notice look="warn">
            <p>{t("notice-help", { who: called(person) })}</p>
            <LinkButton href={`#/people/${person.id}`} look="second">
              {t("invite-look")}
            </LinkButton>
          </Notice>
        )}
      </For>
    </>
  );
}

const unsaid = (supports: { guardian: bigint }[], me: bigint) =>
  !supports.some(({ guardian }) => guardian === me);

/** Another key is named for my account. If it was not me, every minute counts. */
function Moving(props: { me: Details }): JSX.Element {
  const recovery = () => props.me.recovery;
  const agreed = () => recovery()?.agreed;
  return (
    <>
      <Show when={recovery()}>
        {(now) => (
          <Notice look="bad">
            <h2>{t("notice-moving")}</h2>
            <Somebody address={agreed()?.account ?? now().supports[0]?.account ?? ""} />
            <Show
              when={agreed()}
              fallback={
                <p>
                  {t("notice-moving-some", {
                    count: now().supports.length,
                    needed: props.me.guardians.threshold,
                  })}
                </p>
              }
            >
              {(key) => (
                <Show
                  when={key().decideBy === undefined}
                  fallback={<p>{t("notice-stopped", { when: dateText(key().decideBy ?? 0) })}</p>}
                >
                  <p>
                    {key().completesAt > Date.now()
                      ? t("notice-moving-agreed", { when: relative(key().completesAt) })
                      : t("notice-moving-now")}
                  </p>
                  <Button class="alarm" wide onClick={() => void confirm(peopleCalls.object())}>
                    {t("notice-stop")}
                  </Button>
                </Show>
              )}
            </Show>
          </Notice>
        )}
      </Show>
      <Show when={props.me.nextKey}>
        {(next) => (
          <Notice look="bad">
            <h2>{t("notice-moving")}</h2>
            <Somebody address={next().account} />
            <p>
              {next().from > Date.now()
                ? t("notice-next-key", { when: relative(next().from) })
                : t("notice-next-key-now")}
            </p>
            <Button class="alarm" wide onClick={() => void confirm(peopleCalls.stopKeyChange())}>
              {t("notice-stop")}
            </Button>
          </Notice>
        )}
      </Show>
    </>
  );
}

/** A membership that ends soon, or has ended. */
function Renewal(props: { me: Details }): JSX.Element {
  const lapsed = () => props.me.status === "Lapsed";
  const soon = () =>
    props.me.status === "Active" && (props.me.expires ?? Number.POSITIVE_INFINITY) < Date.now() + REMIND_MS;
  const enough = () => props.me.vouches.length >= props.me.needed;
  return (
    <Show when={lapsed() || soon()}>
      <Notice {...(lapsed() ? { look: "warn" as const } : {})}>
        <p>{lapsed() ? t("home-lapsed") : t("notice-renew", { when: relative(props.me.expires ?? 0) })}</p>
        <Show when={!enough()}>
          <p class="quiet">{t("notice-few", { count: props.me.vouches.length, needed: props.me.needed })}</p>
        </Show>
        <Show
          when={enough()}
          fallback={
            <LinkButton href="#/compare" look="second">
              {t("people-vouch-for-me")}
            </LinkButton>
          }
        >
          <Button look="second" onClick={() => void confirm(peopleCalls.renew())}>
            {t("notice-renew-button")}
          </Button>
        </Show>
      </Notice>
    </Show>
  );
}

/** A key that belongs to nobody yet, and is to become somebody's. */
function NewKey(): JSX.Element {
  const address = () => account()?.address ?? "";
  const found = known(
    () => `becoming-${address()}`,
    async () => {
      const person = await becoming(address());
      return person === undefined ? undefined : details(person);
    },
  );
  const moves = () => found.value()?.nextKey?.account === account()?.address;
  return (
    <Show when={found.value()}>
      {(now) => (
        <Notice>
          <p>
            {moves() ? t("notice-move", { who: called(now()) }) : t("notice-lost", { who: called(now()) })}
          </p>
          <LinkButton href={moves() ? "#/move" : "#/lost"}>{t("invite-look")}</LinkButton>
        </Notice>
      )}
    </Show>
  );
}
