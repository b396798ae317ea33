import { createSignal, type JSX, onMount, Show } from "solid-js";
import { t } from "../../i18n";
import * as keys from "../../keys";
import { account, reseal, site } from "../../session";
import { Button, Field } from "../../ui/parts";

/** A passkey opens the key by one touch, where the browser has passkeys that give secrets. */
export function Passkey(): JSX.Element {
  const [can, setCan] = createSignal(false);
  const [asking, setAsking] = createSignal(false);
  const [password, setPassword] = createSignal("");
  const [wrong, setWrong] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  onMount(async () => setCan(await keys.canPasskey()));
  const has = () => account()?.sealed.passkey !== undefined;
  async function add() {
    const me = account();
    if (!me || busy()) return;
    setBusy(true);
    setWrong(undefined);
    try {
      await reseal(await keys.addPasskey(me.sealed, password(), site()?.name ?? ""));
      setAsking(false);
      setPassword("");
    } catch (error) {
      setWrong(t(error instanceof keys.WrongPassword ? "password-wrong" : "passkey-none"));
    } finally {
      setBusy(false);
    }
  }
  async function remove() {
    const me = account();
    if (me) await reseal(keys.withoutPasskey(me.sealed));
  }
  return (
    <Show when={can() || has()}>
      <p class="quiet">{t(has() ? "passkey-here" : "passkey-what")}</p>
      <Show
        when={!has()}
        fallback={
          <Button look="second" onClick={() => void remove()}>
            {t("passkey-remove")}
          </Button>
        }
      >
        <Show
          when={asking()}
          fallback={
            <Button look="second" onClick={() => setAsking(true)}>
              {t("passkey-add")}
            </Button>
          }
        >
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void add();
            }}
          >
            <Field
              label={t("password")}
              type="password"
              autocomplete="current-password"
              value={password()}
              wrong={wrong()}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
            <Button look="second" type="submit" disabled={!password() || busy()}>
              {t("passkey-add")}
            </Button>
          </form>
        </Show>
      </Show>
    </Show>
  );
}
