import decode from "qr/decode.js";
import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";

interface Detector {
  detect(image: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
declare global {
  var BarcodeDetector: (new (options: { formats: string[] }) => Detector) | undefined;
}

/** Milliseconds between two looks. */
const EVERY = 200;
/** A smaller picture is enough, and quicker to read. */
const WIDTH = 640;

/** The camera. It says each text that it reads, and stops when it leaves the screen. */
export function Scanner(props: {
  label: string;
  noCamera: string;
  onText: (text: string) => void;
}): JSX.Element {
  let video: HTMLVideoElement | undefined;
  const [failed, setFailed] = createSignal(false);
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  onMount(async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (gone || !video) return stop();
      video.srcObject = stream;
      await video.play();
      look();
    } catch {
      setFailed(true);
    }
  });
  const stop = () => {
    gone = true;
    clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  onCleanup(stop);

  const detector = globalThis.BarcodeDetector && new globalThis.BarcodeDetector({ formats: ["qr_code"] });
  const canvas = document.createElement("canvas");

  async function look() {
    if (gone) return;
    try {
      const text = await read();
      if (text && !gone) props.onText(text);
    } catch {
      // No code in this picture.
    }
    timer = setTimeout(look, EVERY);
  }

  async function read(): Promise<string | undefined> {
    if (!video?.videoWidth) return undefined;
    const found = await detector?.detect(video).catch(() => []);
    if (found?.[0]) return found[0].rawValue;
    canvas.width = WIDTH;
    canvas.height = Math.round((WIDTH * video.videoHeight) / video.videoWidth);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(video, 0, 0, canvas.width, canvas.height);
    const image = context?.getImageData(0, 0, canvas.width, canvas.height);
    return image && decode(image);
  }

  return (
    <Show when={!failed()} fallback={<p class="quiet">{props.noCamera}</p>}>
      <video ref={video} class="scanner" muted playsinline aria-label={props.label} />
    </Show>
  );
}
