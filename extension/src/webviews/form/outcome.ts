import type { FormFailure, FormResult, FormWords } from "../../views/form-protocol.js";
import { element, fill } from "../shared/dom.js";
import { valueList } from "../shared/values.js";
import { button } from "./fields.js";

interface OutcomeActions {
  copy(text: string): void;
  follow(id: string): void;
}

/** What a deployment, call or transaction gave. */
export function resultView(result: FormResult, words: FormWords, actions: OutcomeActions): HTMLElement {
  const view = element(
    "section",
    { class: "outcome done", "aria-labelledby": "outcome-heading" },
    element("h2", { id: "outcome-heading", tabindex: -1 }, result.heading),
  );
  if (result.note !== undefined) view.append(element("p", { class: "what" }, result.note));
  if (result.outputs && result.outputs.length > 0) view.append(valueList(result.outputs));
  if (result.facts.length > 0) {
    view.append(
      element(
        "dl",
        { class: "facts" },
        ...result.facts.flatMap((fact) => [
          element("dt", {}, fact.label),
          element(
            "dd",
            {},
            element("span", { class: "value" }, fact.text),
            fact.copy
              ? button(words.copy, fill(words.copyNamed, fact.label), () => actions.copy(fact.text))
              : undefined,
          ),
        ]),
      ),
    );
  }
  if (result.events && result.events.length > 0) {
    view.append(element("h3", {}, words.events));
    for (const event of result.events) {
      view.append(element("h4", {}, event.name), valueList(event.values));
    }
  }
  appendFollowUps(view, result.followUps, actions);
  return view;
}

/** What went wrong and what to do about it. */
export function failureView(failure: FormFailure, words: FormWords, actions: OutcomeActions): HTMLElement {
  const view = element(
    "section",
    { class: "outcome failed", "aria-labelledby": "outcome-heading" },
    element("h2", { id: "outcome-heading", tabindex: -1 }, failure.heading),
    element("p", { class: "what" }, failure.what),
    failure.explanation === undefined
      ? undefined
      : element("p", { class: "explanation" }, failure.explanation),
  );
  if (failure.values.length > 0) view.append(valueList(failure.values));
  view.append(
    element("p", { class: "next" }, element("strong", {}, words.whatNext), " ", failure.next),
    element("p", { class: "code" }, failure.code),
  );
  appendFollowUps(view, failure.followUps, actions);
  return view;
}

function appendFollowUps(
  view: HTMLElement,
  followUps: FormResult["followUps"],
  actions: OutcomeActions,
): void {
  if (followUps.length === 0) return;
  view.append(
    element(
      "div",
      { class: "follow-ups" },
      ...followUps.map((one) =>
        element(
          "button",
          { type: "button", class: "secondary", click: () => actions.follow(one.id) },
          one.label,
        ),
      ),
    ),
  );
}
