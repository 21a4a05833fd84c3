/**
 * Stands in for VS Code's native logger `@vscode/spdlog`, which npm can only have by compiling it. Without a logger, VS
 * Code goes on and writes nothing: every output channel of an extension stays empty. This one writes each line at once.
 * It does not cut a long file, because the folder goes when its window does.
 */
const fs = require("node:fs");
const path = require("node:path");

/** The native logger's levels, by their numbers. */
const names = ["trace", "debug", "info", "warning", "error", "critical"];

class Logger {
  constructor(_type, _name, file) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.descriptor = fs.openSync(file, "a");
    this.level = 2;
    this.isPlain = false;
  }
  write(level, message) {
    if (level < this.level || this.descriptor === undefined) return;
    const time = new Date().toISOString().replace("T", " ").slice(0, -1);
    fs.writeSync(this.descriptor, this.isPlain ? message : `${time} [${names[level]}] ${message}\n`);
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.isPlain = false;
  }
  /** The message alone, without a line end. */
  clearFormatters() {
    this.isPlain = true;
  }
  flush() {}
  drop() {
    if (this.descriptor !== undefined) fs.closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}

const create = async (name, file) => new Logger("", name, file);

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
