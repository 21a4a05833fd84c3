import type { SourceUnit } from "solidity-ast";
import type { FlowListener } from "./flow-state.js";
import type { SourceModel } from "./model.js";

/** `error`: must be mended or accepted with a reason. `warning`: worth a look. */
export type Severity = "error" | "warning";

/** One place in a source that breaks a rule. Lines and columns count from 1. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** The contract that holds the place; the file's name where none does. */
  contract: string;
  /** The function, modifier, event, error, struct or variable. */
  function?: string;
  file: string;
  line: number;
  column: number;
  message: string;
  remedy: string;
}

/** What the rules read: every source of the import closure with its syntax tree, and which of them to judge. */
export interface RulesInput {
  sources: Record<string, { content: string }>;
  asts: Record<string, SourceUnit>;
  /** Names of the sources whose places may become findings. The others are only followed into. */
  own: readonly string[];
}

/** Anything of a syntax tree that has a place. */
export interface Placed {
  src: string;
}

/** Tells of one place. A place outside the own sources is dropped. */
export type Report = (node: Placed, message: string) => void;

/** One static rule. */
export interface Rule {
  /** Kebab case, never changed: exceptions name it. */
  id: string;
  title: string;
  severity: Severity;
  /** What goes wrong, in plain words. */
  explanation: string;
  /** How to mend it. */
  remedy: string;
  /** Looks at the whole model. */
  check?(model: SourceModel, report: Report): void;
  /** Listens while every entry point is followed path by path. */
  flow?(model: SourceModel, report: Report): FlowListener;
}
