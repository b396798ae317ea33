// A button that opens the camera.
import { createSignal, type JSX, Show } from "solid-js";
import { t } from "../i18n";
import { Button, Icon } from "../ui/parts";
import { Scanner } from "../ui/scanner";

export function Scan(props: { button: string; onText: (text: string) => void }): JSX.Element {
  const [scanning, setScanning] = createSignal(false);
  return (
    <Show
      when={scanning()}
      fallback={
        <Button wide onClick={() => setScanning(true)}>
          <Icon name="scan" />
          {props.button}
        </Button>
      }
    >
      <Scanner label={t("pay-camera")} noCamera={t("pay-no-camera")} onText={props.onText} />
    </Show>
  );
}
