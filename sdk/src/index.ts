/** `@tolbooth/sdk`: everything that needs no Node and no editor. The host's own parts are in `@tolbooth/sdk/node`. */
export type * from "./ports.js";
export * from "./errors/index.js";
export * from "./project/index.js";
export * from "./compile/index.js";
export type * from "./language/index.js";
export { semanticTokensEdit, type SemanticTokensEdit } from "./language/syntax/semantic-tokens-edit.js";
export * from "./lint/index.js";
export * from "./artifacts/index.js";
export * from "./networks/index.js";
export * from "./deploy/index.js";
export * from "./transactions/index.js";
export * from "./testing/index.js";
export * from "./patterns/index.js";
export * from "./privacy/index.js";
export * from "./standards/index.js";
export * from "./events/index.js";
export * from "./scenarios/index.js";
export * from "./views/index.js";
