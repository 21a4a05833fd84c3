import { findAll } from "solidity-ast/utils.js";
import type { Rule } from "../types.js";

export const uncheckedArithmetic: Rule = {
  id: "unchecked-arithmetic",
  title: "Arithmetic without overflow checks",
  severity: "error",
  explanation:
    "In an unchecked block a number that grows too large starts again at zero, and nobody hears of it.",
  remedy: "Remove `unchecked`. Since Solidity 0.8.22 loop counters need it no longer.",
  check(model, report) {
    for (const unit of model.ownUnits)
      for (const block of findAll("UncheckedBlock", unit)) {
        const counts = [...findAll(["BinaryOperation", "UnaryOperation", "Assignment"], block)].some((node) =>
          /^(\+|-|\*|\*\*|\/|%|\+\+|--|\+=|-=|\*=|\/=|%=)$/.test(node.operator),
        );
        if (counts) report(block, "Arithmetic in this block can overflow unnoticed.");
      }
  },
};
