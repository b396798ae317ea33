// The only way to a signature. The sheet shows what the bytes mean, what they cost, and what will have changed.
import { createSignal, For, type JSX, Match, onCleanup, onMount, Show, Switch } from "solid-js";
import { decodeWhole } from "../../chain/documents";
import { accountOf } from "../../chain/people";
import { nextNumber, preview, send } from "../../chain/send";
import type { PreviewAnswer, Refusal, Sending } from "../../chain/types";
import { toHex } from "../../domain/address";
import { type Compared, mayBeSigned } from "../../domain/compare";
import { describe, type Sentence } from "../../domain/describe";
import { allTexts, has, t } from "../../i18n";
import * as keys from "../../keys";
import {
  type Account,
  account,
  connection,
  drafts,
  endDraft,
  keepDraft,
  lookAfterDrafts,
  refresh,
} from "../../session";
import { Button, Field, Notice, Sheet, Skeleton } from "../../ui/parts";
import { What } from "../sentence";
import { amountText } from "../show";

const ASK_AGAIN_MS = 5_000;

interface Asked {
  call: Promise<Uint8Array>;
  compared: Compared | undefined;
  /** Told as soon as the call has left the phone. */
  sent: (() => void) | undefined;
  done: (became: Became) => void;
}
/** What became of a call that a member was asked to sign. */
export type Became = "final" | "failed" | "cancelled";

const [asked, setAsked] = createSignal<Asked>();
/** Whether the call of the open sheet has left the phone. */
const [gone, setGone] = createSignal(false);

/**
 * Asks the member to sign a call, and sends it. It ends when the sheet is closed. A call that answers for somebody takes
 * the comparison with them.
 */
export function confirm(call: Promise<Uint8Array>, compared?: Compared, sent?: () => void): Promise<Became> {
  return new Promise((done) => setAsked({ call, compared, sent, done }));
}

/** The sentence for a refusal, which says what to do. */
export const refusalText = (why: Refusal) =>
  t(has(`error-${why.id}`) ? `error-${why.id}` : "error-Unknown", { name: why.id });

/** Stands once in the page. */
export function ConfirmSheet(): JSX.Element {
  const [became, setBecame] = createSignal<Became>("cancelled");
  const close = () => {
    asked()?.done(became());
    setAsked(undefined);
    setGone(false);
    setBecame("cancelled");
  };
  return (
    <Sheet
      title={t(gone() ? "confirm-gone" : "confirm-title")}
      close={t("close")}
      open={asked() !== undefined}
      onClose={close}
    >
      <Show when={asked()} keyed>
        {(now) => (
          <Inside call={now.call} compared={now.compared} onSent={now.sent} onEnd={setBecame} close={close} />
        )}
      </Show>
    </Sheet>
  );
}

interface Ready {
  bytes: Uint8Array;
  sentence: Sentence;
  preview: PreviewAnswer;
  /** Whether each person for whom the call answers was compared. */
  compared: boolean;
}

function Inside(props: {
  call: Promise<Uint8Array>;
  compared: Compared | undefined;
  onSent: (() => void) | undefined;
  onEnd: (became: Became) => void;
  close: () => void;
}): JSX.Element {
  const [ready, setReady] = createSignal<Ready>();
  const [broken, setBroken] = createSignal(false);
  const [sending, setSending] = createSignal<Sending | { step: "signing" }>();
  const [locked, setLocked] = createSignal(false);
  const [password, setPassword] = createSignal("");
  const [wrong, setWrong] = createSignal(false);

  onMount(async () => {
    try {
      const bytes = await props.call;
      const who = account()?.address ?? "";
      const { compared } = props;
      const [call, answer] = await Promise.all([decodeWhole(bytes), preview(who, bytes), allTexts()]);
      const may = await mayBeSigned(call, who, compared, accountOf);
      setReady({ bytes, sentence: describe(call), preview: answer, compared: may });
    } catch (error) {
      console.warn(error);
      setBroken(true);
    }
  });

  // What is refused now may be possible soon: a quota fills again, a dividend comes.
  const timer = setInterval(async () => {
    const now = ready();
    if (!now || !problem() || sending()) return;
    const answer = await preview(account()?.address ?? "", now.bytes).catch(() => undefined);
    if (answer && ready() === now) setReady({ ...now, preview: answer });
  }, ASK_AGAIN_MS);
  onCleanup(() => clearInterval(timer));

  const problem = () => {
    const answer = ready()?.preview;
    if (!answer) return undefined;
    return "refused" in answer ? answer.refused : answer.fails;
  };
  const offline = () => connection().kind === "offline" || connection().kind === "starting";
  /** The very same call was sent, and can still come. */
  const again = () => {
    const bytes = ready()?.bytes;
    return bytes !== undefined && drafts().some((draft) => !draft.became && draft.call === toHex(bytes));
  };

  async function go() {
    const me = account();
    const what = ready();
    // A second touch finds the step and does nothing.
    if (!me || !what?.compared || sending() || again()) return;
    setSending({ step: "signing" });
    setWrong(false);
    try {
      if (password()) await keys.unlock(me.sealed, password());
      else if (!(await keys.isOpen())) {
        // One touch, where there is a passkey. If that does not work, the password does.
        const opened = me.sealed.passkey && !locked() && (await byPasskey(me.sealed));
        if (!opened) {
          setLocked(true);
          return setSending(undefined);
        }
      }
    } catch {
      setWrong(true);
      return setSending(undefined);
    }
    try {
      await signAndSend(me, what);
    } catch (error) {
      // Nothing has left the phone.
      console.warn(error);
      setSending(undefined);
      setBroken(true);
    }
  }

  async function signAndSend(me: Account, what: Ready) {
    await lookAfterDrafts();
    const open = drafts().filter((draft) => draft.who === me.address && !draft.became);
    const number = Math.max(await nextNumber(me.address), ...open.map((draft) => draft.number + 1));
    const id = `${me.address}-${number}`;
    const sign = async (bytes: Uint8Array) => {
      const signature = await keys.sign(bytes);
      if (!signature) throw new Error("locked");
      return signature;
    };
    await send(
      me.address,
      me.publicKey,
      what.bytes,
      number,
      sign,
      async (sent) => {
        await keepDraft({ ...sent, id, what: what.sentence.id, call: toHex(what.bytes), at: Date.now() });
        props.onSent?.();
      },
      (step) => {
        setSending(step);
        setGone(true);
        if (step.step === "final" || step.step === "unseen") props.onEnd("final");
        if (step.step === "failed") props.onEnd("failed");
        if (step.step === "inBlock") void refresh();
      },
    );
    await endDraft(id);
    await refresh();
  }

  return (
    <Switch fallback={<Skeleton label={t("loading")} />}>
      <Match when={broken()}>
        <Notice look="bad">{t("confirm-no-answer")}</Notice>
      </Match>
      <Match when={sending() && sending()?.step !== "signing"}>
        <Progress step={sending() as Sending} close={props.close} />
      </Match>
      <Match when={ready()}>
        {(what) => (
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void go();
            }}
          >
            <What sentence={what().sentence} />
            <Moved of={what()} />
            <Cost preview={what().preview} />
            <Show when={problem()}>{(why) => <Notice look="bad">{refusalText(why())}</Notice>}</Show>
            <Show when={!what().compared}>
              <Notice look="bad">{t("compare-missing")}</Notice>
            </Show>
            <Show when={locked()}>
              <Field
                label={t("password")}
                type="password"
                autocomplete="current-password"
                value={password()}
                wrong={wrong() ? t("password-wrong") : undefined}
                onInput={(event) => setPassword(event.currentTarget.value)}
                ref={(input: HTMLInputElement) => queueMicrotask(() => input.focus())}
              />
            </Show>
            <Show when={connection().kind === "gateway"}>
              <p class="quiet">{t("connection-gateway")}</p>
            </Show>
            <Show when={again()}>
              <Notice look="warn">{t("confirm-again")}</Notice>
            </Show>
            <Show when={offline()}>
              <Notice look="warn">{t("confirm-offline")}</Notice>
            </Show>
            <Button
              wide
              type="submit"
              disabled={
                problem() !== undefined || !what().compared || offline() || again() || sending() !== undefined
              }
            >
              {t(has(`${what().sentence.id}-button`) ? `${what().sentence.id}-button` : "confirm-button")}
            </Button>
          </form>
        )}
      </Match>
    </Switch>
  );
}

const byPasskey = (sealed: keys.Sealed) =>
  keys.unlockByPasskey(sealed).then(
    () => true,
    () => false,
  );

/** The amounts that the call itself does not name: of a swap, or of a request that is paid. */
function Moved(props: { of: Ready }): JSX.Element {
  const named = () => props.of.sentence.parts.some(([, part]) => part.kind === "amount");
  const moved = () => {
    const { preview } = props.of;
    return named() || "refused" in preview || preview.fails ? [] : preview.moved;
  };
  return (
    <Show when={moved().length > 0}>
      <dl>
        <dt class="quiet">{t("confirm-moved")}</dt>
        <For each={moved()}>
          {({ asset, amount }) => (
            <dd>
              <span class={`amount huge ${amount > 0n ? "plus" : ""}`}>
                {amount > 0n ? "+" : ""}
                {amountText(amount, asset)}
              </span>
            </dd>
          )}
        </For>
      </dl>
    </Show>
  );
}

function Cost(props: { preview: PreviewAnswer }): JSX.Element {
  const cost = () => ("refused" in props.preview ? undefined : props.preview);
  return (
    <Show when={cost()}>
      {(known) => {
        const pays = known().pays;
        return (
          <p class="quiet">
            {pays.kind === "free"
              ? t("cost-free")
              : t("cost-fee", { amount: amountText(pays.amount, pays.asset) })}
            <Show when={known().deposit > 0n}>
              {" "}
              {t("cost-deposit", { amount: amountText(known().deposit) })}
            </Show>
          </p>
        );
      }}
    </Show>
  );
}

const order = ["sent", "inBlock", "final"] as const;

function Progress(props: { step: Sending; close: () => void }): JSX.Element {
  const at = () =>
    props.step.step === "unseen" ? 1 : order.indexOf(props.step.step as (typeof order)[number]);
  /** Nobody tells now how it ends. */
  const cut = () =>
    (props.step.step === "sent" || props.step.step === "inBlock") &&
    connection().kind !== "checked" &&
    connection().kind !== "gateway";
  return (
    <div class="stack">
      <Show
        when={props.step.step !== "failed" && props.step}
        fallback={
          <Notice look="bad">{props.step.step === "failed" ? refusalText(props.step.why) : ""}</Notice>
        }
      >
        <ol class="steps" aria-live="polite">
          <For each={order}>
            {(name, index) => (
              <li classList={{ done: index() <= at() }} data-step={name}>
                {t(`step-${name}`)}
              </li>
            )}
          </For>
        </ol>
        <Show when={cut()}>
          <Notice look="warn">{t("confirm-cut")}</Notice>
        </Show>
        <Show when={props.step.step === "unseen"}>
          <Notice look="warn">{t("confirm-unseen")}</Notice>
        </Show>
      </Show>
      <Button wide look={at() === 2 ? "first" : "second"} onClick={() => props.close()}>
        {t("done")}
      </Button>
    </div>
  );
}
