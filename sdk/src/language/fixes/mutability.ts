import { attributeIn, removeAttribute, setAttribute } from "./attributes.js";
import type { FixSite } from "./fix-site.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

const functions = [
  "FunctionDefinition",
  "ConstructorDefinition",
  "FallbackFunctionDefinition",
  "ReceiveFunctionDefinition",
  "UnnamedFunctionDefinition",
  "ModifierDefinition",
] as const;

function setMutability(site: FixSite, mutability: string, options: { safe: boolean }): Fix[] {
  const node = site.closest(...functions);
  if (!node || node.kind === "ModifierDefinition") return [];
  const present = attributeIn(node, "mutability");
  if (mutability === "nonpayable")
    return site.fix(
      title("removeMutability", { mutability: present?.text ?? "" }),
      removeAttribute(site.file, present),
      { preferred: true, ...options },
    );
  return site.fix(
    title("setMutability", { mutability }),
    setAttribute(site.file, node, "mutability", mutability),
    { preferred: true, ...options },
  );
}

/** 2018: a function does less than it is allowed to. */
export function narrowMutability(site: FixSite): Fix[] {
  const wanted = /\bto (view|pure)\b/.exec(site.finding.message)?.[1];
  return wanted === undefined ? [] : setMutability(site, wanted, { safe: true });
}

/** 8961: a `view` or `pure` function changes the state. */
export function allowWriting(site: FixSite): Fix[] {
  return setMutability(site, "nonpayable", { safe: false });
}

/** 2527: a `pure` function reads the state or its surroundings. */
export function allowReading(site: FixSite): Fix[] {
  return setMutability(site, "view", { safe: false });
}

/** 5887: only a payable function sees what was paid. */
export function allowPayment(site: FixSite): Fix[] {
  return setMutability(site, "payable", { safe: false });
}

/** 6959: what overrides promises what the overridden function promises. */
export function takeBaseMutability(site: FixSite): Fix[] {
  const base = site.related()[0];
  const overridden = base?.file.root.terminalAt(base.span.start).closest("FunctionDefinition");
  if (!overridden || site.closest("StateVariableDefinition")) return [];
  return setMutability(site, attributeIn(overridden, "mutability")?.text ?? "nonpayable", { safe: false });
}

/** 5587, 7708: a function that nobody outside can call cannot be paid. */
export function refusePayment(site: FixSite): Fix[] {
  return setMutability(site, "nonpayable", { safe: false });
}
