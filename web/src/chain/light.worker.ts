// The light client. It has a thread of its own, so that the screens stay quick while it checks.
import { compileBytecode } from "smoldot/bytecode";
import { run } from "smoldot/worker";

compileBytecode().then((bytecode) => postMessage(bytecode));
addEventListener("message", (message: MessageEvent<MessagePort>) => {
  void run(message.data);
});
