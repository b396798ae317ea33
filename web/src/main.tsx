import { HashRouter, Route } from "@solidjs/router";
import { Show } from "solid-js";
import { render, setTrustedTypesPolicy } from "solid-js/web";
import { policy } from "./domain/trusted";
import { Cooperatives, OneCooperative } from "./screens/cooperatives";
import { Currencies, OneCurrency } from "./screens/currencies";
import { Frame } from "./screens/frame";
import { History } from "./screens/history";
import { Home } from "./screens/home";
import { Me } from "./screens/me";
import { Words } from "./screens/me/words";
import { NewOrder, Orders } from "./screens/orders";
import { Pay } from "./screens/pay";
import { People } from "./screens/people";
import { Challenge } from "./screens/people/challenge";
import { Say } from "./screens/people/compare";
import { Join } from "./screens/people/join";
import { Meet } from "./screens/people/meet";
import { OnePerson } from "./screens/people/person";
import { Receive } from "./screens/receive";
import { Lost } from "./screens/recovery/lost";
import { Move } from "./screens/recovery/move";
import { SignIn } from "./screens/signin";
import { Have, New, Welcome } from "./screens/welcome";
import { account, start } from "./session";
import "./ui/tokens.css";
import "./ui/ui.css";

setTrustedTypesPolicy(policy as Parameters<typeof setTrustedTypesPolicy>[0]);

const First = () => (
  <Show when={account()} fallback={<Welcome />}>
    <Home />
  </Show>
);

await start();
const root = document.getElementById("app");
if (root) {
  render(
    () => (
      <HashRouter root={Frame}>
        <Route path="/" component={First} />
        <Route path="/new" component={New} />
        <Route path="/have" component={Have} />
        <Route path="/lost" component={Lost} />
        <Route path="/sign-in/:name" component={SignIn} />
        <Route path="/pay/:version?" component={Pay} />
        <Route path="/pay/in/:currency" component={Pay} />
        <Route path="/history" component={History} />
        <Route path="/orders" component={Orders} />
        <Route path="/orders/new/:kind" component={NewOrder} />
        <Route path="/cooperatives" component={Cooperatives} />
        <Route path="/cooperatives/:id" component={OneCooperative} />
        <Route path="/currencies" component={Currencies} />
        <Route path="/currencies/:id" component={OneCurrency} />
        <Route path="/receive" component={Receive} />
        <Route path="/people" component={People} />
        <Route path="/people/:id" component={OnePerson} />
        <Route path="/people/:id/challenge" component={Challenge} />
        <Route path="/join" component={Join} />
        <Route path="/compare" component={Say} />
        <Route path="/move" component={Move} />
        <Route
          path={["/meet", "/invite/:version", "/person/:version", "/recover/:version", "/newkey/:version"]}
          component={Meet}
        />
        <Route path="/me" component={Me} />
        <Route path="/me/words" component={Words} />
      </HashRouter>
    ),
    root,
  );
}
