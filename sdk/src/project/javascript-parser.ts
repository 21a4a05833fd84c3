// On its own so that nobody loads it before it is needed. It is a tenth of the command line tool; and a CommonJS
// package that is imported dynamically gives its names through a static import only, once it is bundled.
export { parse } from "@babel/parser";
