// Whole modules: of a list of names the bundler takes every module that one of them comes from, needed or not.
export * from "./anvil.js";
export * from "./files.js";
export * from "./host.js";
export * from "./environment-secrets.js";
export * from "./event-store.js";
export * from "./forge.js";
export * from "./mocha.js";
export * from "./compiler.js";
export * from "./compiler-shelf.js";
export * from "./bundled-libraries.js";
export * from "./language-service.js";
export * from "./network-keeping.js";
export * from "./processes.js";
export * from "./session.js";
export * from "./surroundings.js";
export * from "./watch-files.js";
export * from "./formatting/index.js";
