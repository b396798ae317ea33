import encode from "qr";
import { type JSX, Show } from "solid-js";
import { aboutToBe, details, peopleCalls } from "../../chain/people";
import { writeCode } from "../../domain/codes";
import { t } from "../../i18n";
import { account, here, home, pageUrl, refresh } from "../../session";
import { Button, Code, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { FellowRow } from "../people/fellow";
import { Share } from "../people/join";
import { dateText, relative, Somebody } from "../show";

/** Two phones of one person: the new one shows a code, the old one reads it, and after a time the new one takes over. */
export function Move(): JSX.Element {
  return (
    <>
      <Head title={t("move-title")} back={{ href: "#/", label: t("back") }} />
      <Show when={account()} fallback={<Begin />}>
        {(me) => (
          <Show when={home()?.person} fallback={<NewPhone address={me().address} />}>
            {(person) => <OldPhone id={person().id} />}
          </Show>
        )}
      </Show>
    </>
  );
}

function Begin(): JSX.Element {
  return (
    <>
      <p>{t("move-new-begin")}</p>
      <LinkButton href="#/new" wide>
        {t("new-button")}
      </LinkButton>
    </>
  );
}

function NewPhone(props: { address: string }): JSX.Element {
  const found = known(
    () => `move-${props.address}`,
    async () => {
      const id = await aboutToBe(props.address);
      return { person: id === undefined ? undefined : await details(id) };
    },
  );
  const link = () => writeCode(pageUrl(), { kind: "newkey", to: props.address }, here().genesis);
  async function take() {
    if ((await confirm(peopleCalls.confirmKey())) === "final") await refresh();
  }
  return (
    <Answer of={found}>
      {(now) => (
        <Show
          when={now().person?.nextKey && now().person}
          fallback={
            <section class="card">
              <p>{t("move-show")}</p>
              <Code fields={encode(link(), "raw", { ecc: "medium", border: 4 })} label={t("move-code")} />
              <Somebody address={props.address} />
              <Share link={link()} />
            </section>
          }
        >
          {(person) => {
            const from = () => person().nextKey?.from ?? 0;
            return (
              <section class="card">
                <p>{t("move-becomes")}</p>
                <FellowRow person={person()} />
                <p class="quiet">
                  {from() > Date.now()
                    ? t("move-waits", { when: relative(from()), date: dateText(from()) })
                    : t("move-ready")}
                </p>
                <Button wide disabled={from() > Date.now()} onClick={() => void take()}>
                  {t("move-take")}
                </Button>
                <Button look="plain" onClick={() => void confirm(peopleCalls.decline())}>
                  {t("move-decline")}
                </Button>
              </section>
            );
          }}
        </Show>
      )}
    </Answer>
  );
}

function OldPhone(props: { id: bigint }): JSX.Element {
  const found = known(
    () => `details-${props.id}`,
    () => details(props.id),
  );
  return (
    <Answer of={found}>
      {(now) => (
        <Show
          when={now()?.nextKey}
          fallback={
            <>
              <ol class="numbered">
                <li>{t("move-1")}</li>
                <li>{t("move-2")}</li>
                <li>{t("move-3")}</li>
              </ol>
              <Show
                when={(now()?.keyFixedUntil ?? 0) <= Date.now()}
                fallback={
                  <Notice>{t("move-too-soon", { when: relative(now()?.keyFixedUntil ?? 0) })}</Notice>
                }
              >
                <LinkButton href="#/meet" wide>
                  {t("move-scan")}
                </LinkButton>
              </Show>
              <p class="quiet">{t("move-money")}</p>
            </>
          }
        >
          {(next) => (
            <section class="card">
              <p>{t("move-under-way")}</p>
              <Somebody address={next().account} />
              <p class="quiet">
                {next().from > Date.now()
                  ? t("move-waits", { when: relative(next().from), date: dateText(next().from) })
                  : t("move-finish-there")}
              </p>
              <Button look="danger" onClick={() => void confirm(peopleCalls.stopKeyChange())}>
                {t("move-stop")}
              </Button>
            </section>
          )}
        </Show>
      )}
    </Answer>
  );
}
