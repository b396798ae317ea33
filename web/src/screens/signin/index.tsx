import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, type JSX, onMount, Show } from "solid-js";
import { t } from "../../i18n";
import * as keys from "../../keys";
import { checkedWords, enter, site } from "../../session";
import { Head, Notice, Skeleton } from "../../ui/parts";

/** The phrase of Substrate's development keys. It is public. */
const DEVELOPMENT = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const PASSWORD = "development";

/** Signs in as Alice, Bob … on a development chain, and nowhere else. */
export function SignIn(): JSX.Element {
  const params = useParams();
  const navigate = useNavigate();
  const [refused, setRefused] = createSignal(false);
  onMount(async () => {
    if (!site()?.development) return setRefused(true);
    const sealed = await keys.restore(`${DEVELOPMENT}//${params["name"]}`, PASSWORD);
    await checkedWords();
    await enter(sealed);
    navigate("/");
  });
  return (
    <>
      <Head title={t("signin-title", { name: params["name"] ?? "" })} />
      <Show when={refused()} fallback={<Skeleton label={t("loading")} />}>
        <Notice look="bad">{t("signin-refused")}</Notice>
      </Show>
    </>
  );
}
