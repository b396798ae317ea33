import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, type JSX, Show } from "solid-js";
import { details, peopleCalls } from "../../chain/people";
import { bytesIn } from "../../domain/codes";
import { t } from "../../i18n";
import { Button, Head, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { keep, offline, Waits } from "../unsent";
import { FellowRow } from "./fellow";

/** As long as other texts that stay on the chain. */
const MOST_BYTES = 8_192;

/** Doubts that somebody is a real or an honest person, with the reason in writing. */
export function Challenge(): JSX.Element {
  const params = useParams();
  const navigate = useNavigate();
  const id = () => BigInt(/^\d{1,18}$/.exec(params["id"] ?? "")?.[0] ?? "0");
  const [reason, setReason] = createSignal("");
  const found = known(
    () => `person-${id()}`,
    async () => ({ person: await details(id()) }),
  );
  const sent = keep(`people/${id()}/challenge`, "challenge-title", { reason: [reason, setReason] });
  const left = () => MOST_BYTES - bytesIn(reason().trim());
  async function go() {
    const became = await confirm(peopleCalls.challenge(id(), reason().trim()), undefined, sent);
    if (became === "final") navigate(`/people/${id()}`);
  }
  return (
    <>
      <Head title={t("challenge-title")} back={{ href: `#/people/${id()}`, label: t("back") }} />
      <Answer of={found}>
        {(now) => (
          <Show
            when={now().person}
            fallback={<Notice>{t("pay-no-member", { number: String(id()) })}</Notice>}
          >
            {(person) => (
              <form
                class="stack"
                onSubmit={(event) => {
                  event.preventDefault();
                  void go();
                }}
              >
                <FellowRow person={person()} />
                <Notice look="warn">
                  <p>{t("challenge-risk")}</p>
                  <p>{t("challenge-talk")}</p>
                </Notice>
                <div class="field">
                  <label for="reason">{t("challenge-reason")}</label>
                  <textarea
                    id="reason"
                    rows="6"
                    aria-describedby="reason-help"
                    aria-invalid={left() < 0}
                    value={reason()}
                    onInput={(event) => setReason(event.currentTarget.value)}
                  />
                  <p id="reason-help" class={left() < 0 ? "wrong" : "quiet"}>
                    {left() < 0 ? t("challenge-long") : t("challenge-public")}
                  </p>
                </div>
                <Waits />
                <Button
                  wide
                  look="danger"
                  type="submit"
                  disabled={!reason().trim() || left() < 0 || offline()}
                >
                  {t("challenge-button")}
                </Button>
              </form>
            )}
          </Show>
        )}
      </Answer>
    </>
  );
}
