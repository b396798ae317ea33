import encode from "qr";
import { createMemo, createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { writeCode } from "../../domain/codes";
import { t } from "../../i18n";
import * as keys from "../../keys";
import {
  account,
  chooseWays,
  enter,
  here,
  home,
  leave,
  pageUrl,
  site,
  ways,
  wordsChecked,
} from "../../session";
import { backup, restoreBackup, type Settings, setting } from "../../store";
import { Button, Code, Field, Head, LinkButton, Notice } from "../../ui/parts";
import { ConnectionState } from "../frame";
import { dateText, Somebody } from "../show";
import { Language } from "../welcome";
import { Passkey } from "./passkey";

export function Me(): JSX.Element {
  return (
    <Show when={account()} fallback={<LinkButton href="#/">{t("back")}</LinkButton>}>
      {(me) => (
        <>
          <Head title={t("me-title")} />
          <Card address={me().address} />
          <section class="card" aria-labelledby="keys">
            <h2 id="keys">{t("me-keys")}</h2>
            <p class="quiet">{wordsChecked() ? t("me-words-checked") : t("me-words-unchecked")}</p>
            <LinkButton href="#/me/words" look="second">
              {t("me-words")}
            </LinkButton>
            <LinkButton href="#/move" look="second">
              {t("move-title")}
            </LinkButton>
            <Passkey />
            <Backup />
          </section>
          <section class="card" aria-labelledby="this-phone">
            <h2 id="this-phone">{t("me-phone")}</h2>
            <Language />
            <Ways />
            <ConnectionState />
          </section>
          <LinkButton href="#/me/licences" look="plain">
            {t("licences-title")}
          </LinkButton>
          <Forget />
        </>
      )}
    </Show>
  );
}

/** My card is public. It is not my words, and looks different. */
function Card(props: { address: string }): JSX.Element {
  const link = () => writeCode(pageUrl(), { kind: "person", to: props.address }, here().genesis);
  const fields = createMemo(() => encode(link(), "raw", { ecc: "medium", border: 4 }));
  const person = () => home()?.person;
  const state = () => {
    const me = person();
    if (!me) return t("me-stranger");
    if (me.status === "Active" && me.expires)
      return t("me-member", { id: String(me.id), until: dateText(me.expires) });
    return t(`me-${me.status}`, { id: String(me.id) });
  };
  return (
    <section class="card" aria-labelledby="card">
      <h2 id="card">{t("me-card")}</h2>
      <Somebody address={props.address} below={state()} />
      <Code fields={fields()} label={t("me-card-code")} />
      <p class="quiet">{t("me-card-help")}</p>
      <p class="mono" data-address>
        {props.address}
      </p>
    </section>
  );
}

function Backup(): JSX.Element {
  const [said, setSaid] = createSignal<string>();
  async function save() {
    const text = await backup(site()?.genesis ?? "");
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${site()?.name ?? "backup"}.rochdale.json`;
    link.click();
    URL.revokeObjectURL(url);
  }
  async function load(file: File | undefined) {
    if (!file) return;
    const good = await restoreBackup(await file.text(), site()?.genesis ?? "");
    setSaid(good ? t("me-restored") : t("me-not-restored"));
    const sealed = good ? await setting("sealed") : undefined;
    if (sealed) await enter(sealed);
  }
  return (
    <>
      <p class="quiet">{t("me-backup-help")}</p>
      <Button look="second" onClick={() => void save()}>
        {t("me-backup")}
      </Button>
      <div class="field">
        <label for="restore">{t("me-restore")}</label>
        <input
          id="restore"
          type="file"
          accept="application/json"
          onChange={(event) => void load(event.currentTarget.files?.[0])}
        />
      </div>
      <p aria-live="polite">{said()}</p>
    </>
  );
}

function Ways(): JSX.Element {
  const chosen = () => {
    const now = ways();
    return typeof now === "object" ? "node" : now;
  };
  const [node, setNode] = createSignal(false);
  const [url, setUrl] = createSignal("");
  function choose(value: string) {
    setNode(value === "node");
    if (value !== "node") void chooseWays(value as Settings["ways"]);
  }
  return (
    <>
      <div class="field">
        <label for="ways">{t("me-ways")}</label>
        <select id="ways" onChange={(event) => choose(event.currentTarget.value)}>
          <option value="both" selected={chosen() === "both"}>
            {t("me-ways-both")}
          </option>
          <option value="light" selected={chosen() === "light"}>
            {t("me-ways-light")}
          </option>
          <option value="node" selected={chosen() === "node"}>
            {t("me-ways-node")}
          </option>
        </select>
      </div>
      <Show when={node()}>
        <Field
          label={t("me-node")}
          placeholder="wss://"
          value={url()}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <Button
          look="second"
          disabled={!/^wss?:\/\/\S+$/.test(url())}
          onClick={() => void chooseWays({ node: url() })}
        >
          {t("me-node-use")}
        </Button>
      </Show>
    </>
  );
}

/** To forget without words that were checked loses the money, so it takes a word to type. */
function Forget(): JSX.Element {
  const [asking, setAsking] = createSignal(false);
  const [word, setWord] = createSignal("");
  const sure = () => wordsChecked() || word().trim().toLowerCase() === t("me-forget-word");
  return (
    <section class="stack">
      <Switch>
        <Match when={!asking()}>
          <Button look="plain" onClick={() => void keys.lock()}>
            {t("me-lock")}
          </Button>
          <Button look="danger" onClick={() => setAsking(true)}>
            {t("me-forget")}
          </Button>
        </Match>
        <Match when={asking()}>
          <Notice look="bad">{t("me-forget-text")}</Notice>
          <Show when={!wordsChecked()}>
            <Field
              label={t("me-forget-type", { word: t("me-forget-word") })}
              value={word()}
              onInput={(event) => setWord(event.currentTarget.value)}
            />
          </Show>
          <Button look="danger" disabled={!sure()} onClick={() => void leave()}>
            {t("me-forget-sure")}
          </Button>
          <Button look="plain" onClick={() => setAsking(false)}>
            {t("cancel")}
          </Button>
        </Match>
      </Switch>
    </section>
  );
}
