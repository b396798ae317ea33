// Whom something is about: by camera, by a code or an address, by number, or from the address book.
import { createSignal, For, type JSX, Show } from "solid-js";
import { personById, personOf } from "../chain/read";
import { address } from "../domain/address";
import { type PayCode, readCode } from "../domain/codes";
import { t } from "../i18n";
import { contacts, here, saveContact } from "../session";
import { Button, Field } from "../ui/parts";
import { Scan } from "./scan";
import { Somebody } from "./show";

/** The account that a code or an address names, or why it names none. */
export function whomOf(text: string): { to: string; pay?: PayCode } | { problem: string } {
  const answer = readCode(text, here());
  if (!answer.ok) return { problem: t(`code-${answer.problem}`) };
  const { code } = answer;
  if (code.kind !== "pay" && code.kind !== "person" && code.kind !== "invite")
    return { problem: t("code-not-to-pay") };
  if (code.name) void learn(code.to, code.name);
  return code.kind === "pay" ? { to: code.to, pay: code } : { to: code.to };
}

/** A name in a code is remembered as told, and never replaces one that we gave. */
async function learn(who: string, name: string) {
  if (!contacts().some((contact) => contact.account === who))
    await saveContact({ account: who, name, told: true });
}

export function Whom(props: {
  onText: (text: string) => void;
  onAccount: (account: string) => void;
}): JSX.Element {
  const [text, setText] = createSignal("");
  const [wrong, setWrong] = createSignal<string>();
  const [looking, setLooking] = createSignal(false);

  async function look() {
    const what = text().trim();
    setWrong(undefined);
    const number = /^\d{1,18}$/.exec(what)?.[0];
    if (!number) return props.onText(what);
    setLooking(true);
    try {
      const found = await personById(BigInt(number));
      if (found) props.onAccount(found.account);
      else setWrong(t("pay-no-member", { number }));
    } catch {
      setWrong(t("asked-no-answer"));
    } finally {
      setLooking(false);
    }
  }

  /** An address book entry that is a member shows it; others are only accounts. */
  async function paste(value: string) {
    setText(value);
    const known = address(value.trim());
    if (!known) return;
    // Whoever is not found now may be one all the same.
    const stranger = await personOf(known).then(
      (person) => !person,
      () => false,
    );
    if (stranger) setWrong(t("pay-stranger"));
  }

  return (
    <div class="stack">
      <Scan button={t("pay-scan")} onText={props.onText} />
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Field
          label={t("pay-whom")}
          help={t("pay-whom-help")}
          wrong={wrong()}
          value={text()}
          onInput={(event) => void paste(event.currentTarget.value)}
          spellcheck={false}
          autocapitalize="none"
        />
        <Button look="second" wide type="submit" disabled={!text().trim() || looking()}>
          {t("pay-look")}
        </Button>
      </form>
      <Show when={contacts().length > 0}>
        <section class="card" aria-labelledby="book">
          <h2 id="book">{t("pay-book")}</h2>
          <ul class="rows">
            <For each={contacts()}>
              {(contact) => (
                <li>
                  <button type="button" class="row" onClick={() => props.onAccount(contact.account)}>
                    <Somebody address={contact.account} {...(contact.told ? { below: t("pay-told") } : {})} />
                  </button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </div>
  );
}

/** Whom something is about, once that is known, with the way back. */
export function Chosen(props: { account: string; onOther: () => void }): JSX.Element {
  return (
    <div class="row">
      <div class="grow">
        <Somebody address={props.account} />
      </div>
      <Button look="plain" onClick={() => props.onOther()}>
        {t("pay-other")}
      </Button>
    </div>
  );
}
