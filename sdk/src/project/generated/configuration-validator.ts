// Written by scripts/generate-configuration-validator.mjs. Do not edit it.
// @ts-nocheck
import func2Module from "ajv/dist/runtime/ucs2length.js";
import func0Module from "ajv/dist/runtime/equal.js";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Tolbooth project","description":"Settings of a Tolbooth project. Every one of them is optional: a folder with one Solidity file works without this file.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Where the editor finds the description of this file."},"format":{"const":"tolbooth/project","description":"Says that this is a Tolbooth project file."},"version":{"const":1,"description":"Version of this file's format. Now always 1."},"sources":{"title":"Source folders","description":"Folders or files with your own contracts, from this file's folder. Without it: contracts and src, or else the whole folder.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1},"examples":[["contracts"]]},"remappings":{"title":"Import remappings","description":"Where imports lead, as solc writes it: prefix=target, or context:prefix=target. Targets are paths from this file's folder.","type":"array","items":{"type":"string","pattern":"^([^=]*:)?[^=]+=.*$"},"examples":[["@shared/=../shared/contracts/"]]},"solc":{"title":"Solidity compiler","description":"Which compiler to use, and its settings.","type":"object","additionalProperties":false,"properties":{"version":{"title":"Exact version","description":"For example 0.8.37. Without it: what the pragmas ask for, and the compiler that comes with Tolbooth wherever it will do.","type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"settings":{"title":"Settings","description":"The 'settings' of solc's standard JSON: optimizer, evmVersion, viaIR, metadata and so on. Without them: optimizer on, 200 runs. What a compiler does not know is left out for it, with a warning.","$ref":"#/definitions/solcSettings"},"download":{"title":"Download missing compilers","description":"Whether a compiler that is missing may be taken from the npm registry without a question. Default: no.","type":"boolean"},"overrides":{"title":"Files with another compiler","description":"Files, from this file's folder with /, that are compiled with another version or other settings.","type":"object","propertyNames":{"pattern":"^[^/\\\\][^\\\\]*\\.sol$"},"additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"version":{"title":"Exact version","description":"For example 0.8.19. Without it: as the pragmas say.","type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"settings":{"title":"Settings","description":"Each stands in place of the project's setting of that name.","$ref":"#/definitions/solcSettings"}}},"examples":[{"contracts/Old.sol":{"version":"0.7.6","settings":{"viaIR":false}}}]}}},"networks":{"title":"Networks","description":"Networks by name. 'local', which Tolbooth starts on this machine, is always there.","type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9_-]{0,62}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"url":{"title":"Address","description":"JSON-RPC address of a node, without a password or key in it. Leave it out for a local network that Tolbooth starts.","type":"string","pattern":"^(https?|wss?)://[^\\s@]+$"},"endpoints":{"title":"Addresses","description":"In place of 'url': several addresses of nodes of this network. When one fails, the next is asked. 'chainId' is then needed.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"type":"string","pattern":"^(https?|wss?)://[^\\s@]+$"}},"choose":{"title":"Which address is asked","description":"order asks the first address that works; health the one that has failed least and answered fastest. Without it: order.","enum":["order","health"]},"blocksBehind":{"title":"Blocks behind","description":"A node that is more blocks than this behind the newest block that was seen is passed over. Without it: 5.","type":"integer","minimum":0,"maximum":100000},"timeout":{"title":"Time for an answer","description":"Seconds. Without it: 30, or 10 where there are several addresses.","type":"number","exclusiveMinimum":0,"maximum":600},"confirmations":{"title":"Confirmations","description":"A transaction counts as done when this many blocks hold it, its own counted. Without it: 1.","type":"integer","minimum":1,"maximum":1000},"sends":{"title":"Sending","description":"ask: before anything is sent there, you are asked. forbidden: nothing is sent there from this project. Without it: ask.","enum":["ask","forbidden"]},"fees":{"title":"Fees","description":"Where the chain's own word is not to be followed. Amounts are in gwei.","type":"object","additionalProperties":false,"properties":{"kind":{"description":"legacy: one gas price. eip1559: a base fee and a tip. none: a gas price of zero, for permissioned networks. Without it: what the chain has.","enum":["legacy","eip1559","none"]},"gasPrice":{"description":"For legacy.","type":"number","minimum":0,"maximum":1000000},"maxFeePerGas":{"description":"For eip1559: base fee and tip together are never more than this.","type":"number","minimum":0,"maximum":1000000},"maxPriorityFeePerGas":{"description":"For eip1559: the tip.","type":"number","minimum":0,"maximum":1000000}}},"chainId":{"title":"Chain id","description":"Number of the chain. Tolbooth refuses to send to a node that gives another one.","type":"integer","minimum":1,"maximum":9007199254740991},"mining":{"title":"Making blocks","description":"For a local network: automatic makes a block with each transaction, manual only when you say so, a number every so many seconds. Without it: automatic.","anyOf":[{"enum":["automatic","manual"]},{"type":"integer","minimum":1,"maximum":86400}]},"spareAccounts":{"title":"Spare accounts","description":"For a local network: how many accounts there are beside those of the public bodies and the relayer. Without it: 9.","type":"integer","minimum":0,"maximum":1000},"funds":{"title":"Funds of each account","description":"For a local network: whole test ETH that each account holds on a new chain. Without it: 10000.","type":"integer","minimum":0,"maximum":1000000000}}}},"agencies":{"title":"Public bodies","description":"The public bodies of this project, as accounts and views name them.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","title"],"properties":{"name":{"title":"Short name","description":"Used on the command line: hmrc. Small letters, digits, - and _.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,62}$"},"title":{"title":"Full title","description":"For example: HM Revenue and Customs.","type":"string","minLength":1},"id":{"title":"Number in the agency registry","description":"1 to 65535. Without it: its place in this list, counted from 1.","type":"integer","minimum":1,"maximum":65535},"lane":{"title":"Lane at the border","description":"The agency's lane in MovementClearance, 1 to 32, if it has one.","type":"integer","minimum":1,"maximum":32}}}}},"definitions":{"solcSettings":{"type":"object","additionalProperties":false,"properties":{"optimizer":{"description":"Whether and how far the compiler optimises. Default: enabled, 200 runs.","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"Whether the optimiser runs."},"runs":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How often each function is expected to be called: low for small code, high for cheap calls."},"details":{"description":"The optimiser's parts, each by itself. With it, 'enabled' says nothing more.","type":"object","additionalProperties":false,"properties":{"peephole":{"type":"boolean","description":"Replaces short runs of instructions by shorter ones. Default: on."},"inliner":{"type":"boolean","description":"Puts small functions into their callers. Default: on with the optimiser."},"jumpdestRemover":{"type":"boolean","description":"Removes jump targets that nothing jumps to. Default: on."},"orderLiterals":{"type":"boolean","description":"Moves constants of a commutative operation to the left."},"deduplicate":{"type":"boolean","description":"Removes blocks of code that stand there twice."},"cse":{"type":"boolean","description":"Common subexpression elimination, the most powerful and the slowest step."},"constantOptimizer":{"type":"boolean","description":"Finds shorter or cheaper ways to write constants."},"simpleCounterForLoopUncheckedIncrement":{"type":"boolean","description":"Leaves out the overflow check of a plain loop counter. Default: on."},"yul":{"type":"boolean","description":"Optimises assembly and the intermediate language. Default: on with the optimiser."},"yulDetails":{"type":"object","additionalProperties":false,"properties":{"stackAllocation":{"type":"boolean","description":"Frees the stack slots of variables early. Default: on."},"optimizerSteps":{"type":"string","description":"The order of the Yul optimiser's steps, in its own short notation."}}}}}}},"evmVersion":{"type":"string","pattern":"^[A-Za-z]+$","description":"The hard fork to compile for. Default: the compiler's own.","examples":["london","paris","shanghai","cancun","prague","osaka"]},"viaIR":{"type":"boolean","description":"Compile through the intermediate language. Slower; cures 'stack too deep'."},"viaSSACFG":{"type":"boolean","description":"Generate code through the SSA control flow graph. Needs 'experimental'."},"experimental":{"type":"boolean","description":"Allow settings that the compiler calls experimental. Not for production."},"debug":{"type":"object","additionalProperties":false,"properties":{"revertStrings":{"enum":["default","strip","debug","verboseDebug"],"description":"What becomes of the reasons of reverts: 'strip' makes code smaller and says nothing."},"debugInfo":{"type":"array","uniqueItems":true,"items":{"enum":["location","snippet","ast-id","ethdebug","*"]},"description":"What the assembly and the intermediate language are annotated with."}}},"metadata":{"type":"object","additionalProperties":false,"properties":{"appendCBOR":{"type":"boolean","description":"Append the metadata's hash to the code. Default: on."},"useLiteralContent":{"type":"boolean","description":"Put the sources themselves, not their addresses, into the metadata."},"bytecodeHash":{"enum":["none","ipfs","bzzr1"],"description":"The kind of hash of the metadata that is appended to the code. Default: 'ipfs'."}}},"libraries":{"description":"Addresses of libraries that are deployed already: file (or \"\" for any), then library.","type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"}},"examples":[{"contracts/Maths.sol":{"Maths":"0x1234567890123456789012345678901234567890"}}]},"modelChecker":{"description":"The compiler's formal verification (SMTChecker).","type":"object","additionalProperties":false,"properties":{"contracts":{"description":"File, then names of the contracts that are looked at. Default: all.","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"engine":{"enum":["all","bmc","chc","none"],"description":"Default: 'none'."},"targets":{"type":"array","uniqueItems":true,"items":{"enum":["constantCondition","underflow","overflow","divByZero","balance","assert","popEmptyArray","outOfBounds","default"]},"description":"What is looked for."},"invariants":{"type":"array","uniqueItems":true,"items":{"enum":["contract","reentrancy"]},"description":"Which invariants are reported."},"extCalls":{"enum":["trusted","untrusted"],"description":"Whether code of other contracts is taken to be what the source says."},"solvers":{"type":"array","uniqueItems":true,"items":{"enum":["cvc5","eld","smtlib2","z3","cvc4"]},"description":"Which solvers are asked."},"timeout":{"type":"integer","minimum":0,"description":"Milliseconds for each question."},"bmcLoopIterations":{"type":"integer","minimum":1,"description":"How often BMC unrolls a loop."},"divModNoSlacks":{"type":"boolean","description":"Encode division without slack variables."},"printQuery":{"type":"boolean","description":"Report the questions to the solver. Needs the solver 'smtlib2'."},"showProvedSafe":{"type":"boolean","description":"Report what was proved."},"showUnproved":{"type":"boolean","description":"Report each thing that could not be proved."},"showUnsupported":{"type":"boolean","description":"Report each thing that the checker does not know."}}},"parserErrorRecovery":{"type":"boolean","description":"Go on after a syntax error. Of compilers from 0.6 to 0.8.24 only."},"outputSelection":false,"remappings":false,"stopAfter":false}}}};
const schema12 = {"type":"object","additionalProperties":false,"properties":{"optimizer":{"description":"Whether and how far the compiler optimises. Default: enabled, 200 runs.","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"Whether the optimiser runs."},"runs":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How often each function is expected to be called: low for small code, high for cheap calls."},"details":{"description":"The optimiser's parts, each by itself. With it, 'enabled' says nothing more.","type":"object","additionalProperties":false,"properties":{"peephole":{"type":"boolean","description":"Replaces short runs of instructions by shorter ones. Default: on."},"inliner":{"type":"boolean","description":"Puts small functions into their callers. Default: on with the optimiser."},"jumpdestRemover":{"type":"boolean","description":"Removes jump targets that nothing jumps to. Default: on."},"orderLiterals":{"type":"boolean","description":"Moves constants of a commutative operation to the left."},"deduplicate":{"type":"boolean","description":"Removes blocks of code that stand there twice."},"cse":{"type":"boolean","description":"Common subexpression elimination, the most powerful and the slowest step."},"constantOptimizer":{"type":"boolean","description":"Finds shorter or cheaper ways to write constants."},"simpleCounterForLoopUncheckedIncrement":{"type":"boolean","description":"Leaves out the overflow check of a plain loop counter. Default: on."},"yul":{"type":"boolean","description":"Optimises assembly and the intermediate language. Default: on with the optimiser."},"yulDetails":{"type":"object","additionalProperties":false,"properties":{"stackAllocation":{"type":"boolean","description":"Frees the stack slots of variables early. Default: on."},"optimizerSteps":{"type":"string","description":"The order of the Yul optimiser's steps, in its own short notation."}}}}}}},"evmVersion":{"type":"string","pattern":"^[A-Za-z]+$","description":"The hard fork to compile for. Default: the compiler's own.","examples":["london","paris","shanghai","cancun","prague","osaka"]},"viaIR":{"type":"boolean","description":"Compile through the intermediate language. Slower; cures 'stack too deep'."},"viaSSACFG":{"type":"boolean","description":"Generate code through the SSA control flow graph. Needs 'experimental'."},"experimental":{"type":"boolean","description":"Allow settings that the compiler calls experimental. Not for production."},"debug":{"type":"object","additionalProperties":false,"properties":{"revertStrings":{"enum":["default","strip","debug","verboseDebug"],"description":"What becomes of the reasons of reverts: 'strip' makes code smaller and says nothing."},"debugInfo":{"type":"array","uniqueItems":true,"items":{"enum":["location","snippet","ast-id","ethdebug","*"]},"description":"What the assembly and the intermediate language are annotated with."}}},"metadata":{"type":"object","additionalProperties":false,"properties":{"appendCBOR":{"type":"boolean","description":"Append the metadata's hash to the code. Default: on."},"useLiteralContent":{"type":"boolean","description":"Put the sources themselves, not their addresses, into the metadata."},"bytecodeHash":{"enum":["none","ipfs","bzzr1"],"description":"The kind of hash of the metadata that is appended to the code. Default: 'ipfs'."}}},"libraries":{"description":"Addresses of libraries that are deployed already: file (or \"\" for any), then library.","type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"}},"examples":[{"contracts/Maths.sol":{"Maths":"0x1234567890123456789012345678901234567890"}}]},"modelChecker":{"description":"The compiler's formal verification (SMTChecker).","type":"object","additionalProperties":false,"properties":{"contracts":{"description":"File, then names of the contracts that are looked at. Default: all.","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"engine":{"enum":["all","bmc","chc","none"],"description":"Default: 'none'."},"targets":{"type":"array","uniqueItems":true,"items":{"enum":["constantCondition","underflow","overflow","divByZero","balance","assert","popEmptyArray","outOfBounds","default"]},"description":"What is looked for."},"invariants":{"type":"array","uniqueItems":true,"items":{"enum":["contract","reentrancy"]},"description":"Which invariants are reported."},"extCalls":{"enum":["trusted","untrusted"],"description":"Whether code of other contracts is taken to be what the source says."},"solvers":{"type":"array","uniqueItems":true,"items":{"enum":["cvc5","eld","smtlib2","z3","cvc4"]},"description":"Which solvers are asked."},"timeout":{"type":"integer","minimum":0,"description":"Milliseconds for each question."},"bmcLoopIterations":{"type":"integer","minimum":1,"description":"How often BMC unrolls a loop."},"divModNoSlacks":{"type":"boolean","description":"Encode division without slack variables."},"printQuery":{"type":"boolean","description":"Report the questions to the solver. Needs the solver 'smtlib2'."},"showProvedSafe":{"type":"boolean","description":"Report what was proved."},"showUnproved":{"type":"boolean","description":"Report each thing that could not be proved."},"showUnsupported":{"type":"boolean","description":"Report each thing that the checker does not know."}}},"parserErrorRecovery":{"type":"boolean","description":"Go on after a syntax error. Of compilers from 0.6 to 0.8.24 only."},"outputSelection":false,"remappings":false,"stopAfter":false}};
const func2 = func2Module.default;
const func3 = Object.prototype.hasOwnProperty;
const func0 = func0Module.default;
const pattern0 = new RegExp("^([^=]*:)?[^=]+=.*$", "u");
const pattern1 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern2 = new RegExp("^[A-Za-z]+$", "u");
const pattern3 = new RegExp("^0x[0-9a-fA-F]{40}$", "u");
const pattern4 = new RegExp("^[^/\\\\][^\\\\]*\\.sol$", "u");
const pattern8 = new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$", "u");
const pattern9 = new RegExp("^(https?|wss?)://[^\\s@]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "format")) || (key0 === "version")) || (key0 === "sources")) || (key0 === "remappings")) || (key0 === "solc")) || (key0 === "networks")) || (key0 === "agencies"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
if("tolbooth/project" !== data.format){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "tolbooth/project"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sources !== undefined){
let data3 = data.sources;
if(Array.isArray(data3)){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err5 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.remappings !== undefined){
let data5 = data.remappings;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err9 = {instancePath:instancePath+"/remappings/" + i2,schemaPath:"#/properties/remappings/items/pattern",keyword:"pattern",params:{pattern: "^([^=]*:)?[^=]+=.*$"},message:"must match pattern \""+"^([^=]*:)?[^=]+=.*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/remappings/" + i2,schemaPath:"#/properties/remappings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/remappings",schemaPath:"#/properties/remappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.solc !== undefined){
let data7 = data.solc;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((((key1 === "version") || (key1 === "settings")) || (key1 === "download")) || (key1 === "overrides"))){
const err12 = {instancePath:instancePath+"/solc",schemaPath:"#/properties/solc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.version !== undefined){
let data8 = data7.version;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err13 = {instancePath:instancePath+"/solc/version",schemaPath:"#/properties/solc/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/solc/version",schemaPath:"#/properties/solc/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.settings !== undefined){
let data9 = data7.settings;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(func3.call(schema12.properties, key2))){
const err15 = {instancePath:instancePath+"/solc/settings",schemaPath:"#/definitions/solcSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.optimizer !== undefined){
let data10 = data9.optimizer;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(((key3 === "enabled") || (key3 === "runs")) || (key3 === "details"))){
const err16 = {instancePath:instancePath+"/solc/settings/optimizer",schemaPath:"#/definitions/solcSettings/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.enabled !== undefined){
if(typeof data10.enabled !== "boolean"){
const err17 = {instancePath:instancePath+"/solc/settings/optimizer/enabled",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.runs !== undefined){
let data12 = data10.runs;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err18 = {instancePath:instancePath+"/solc/settings/optimizer/runs",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 4294967295 || isNaN(data12)){
const err19 = {instancePath:instancePath+"/solc/settings/optimizer/runs",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/solc/settings/optimizer/runs",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data10.details !== undefined){
let data13 = data10.details;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!(func3.call(schema12.properties.optimizer.properties.details.properties, key4))){
const err21 = {instancePath:instancePath+"/solc/settings/optimizer/details",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.peephole !== undefined){
if(typeof data13.peephole !== "boolean"){
const err22 = {instancePath:instancePath+"/solc/settings/optimizer/details/peephole",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/peephole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.inliner !== undefined){
if(typeof data13.inliner !== "boolean"){
const err23 = {instancePath:instancePath+"/solc/settings/optimizer/details/inliner",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/inliner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.jumpdestRemover !== undefined){
if(typeof data13.jumpdestRemover !== "boolean"){
const err24 = {instancePath:instancePath+"/solc/settings/optimizer/details/jumpdestRemover",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/jumpdestRemover/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.orderLiterals !== undefined){
if(typeof data13.orderLiterals !== "boolean"){
const err25 = {instancePath:instancePath+"/solc/settings/optimizer/details/orderLiterals",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/orderLiterals/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.deduplicate !== undefined){
if(typeof data13.deduplicate !== "boolean"){
const err26 = {instancePath:instancePath+"/solc/settings/optimizer/details/deduplicate",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/deduplicate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.cse !== undefined){
if(typeof data13.cse !== "boolean"){
const err27 = {instancePath:instancePath+"/solc/settings/optimizer/details/cse",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/cse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.constantOptimizer !== undefined){
if(typeof data13.constantOptimizer !== "boolean"){
const err28 = {instancePath:instancePath+"/solc/settings/optimizer/details/constantOptimizer",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/constantOptimizer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.simpleCounterForLoopUncheckedIncrement !== undefined){
if(typeof data13.simpleCounterForLoopUncheckedIncrement !== "boolean"){
const err29 = {instancePath:instancePath+"/solc/settings/optimizer/details/simpleCounterForLoopUncheckedIncrement",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/simpleCounterForLoopUncheckedIncrement/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.yul !== undefined){
if(typeof data13.yul !== "boolean"){
const err30 = {instancePath:instancePath+"/solc/settings/optimizer/details/yul",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yul/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.yulDetails !== undefined){
let data23 = data13.yulDetails;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!((key5 === "stackAllocation") || (key5 === "optimizerSteps"))){
const err31 = {instancePath:instancePath+"/solc/settings/optimizer/details/yulDetails",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yulDetails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data23.stackAllocation !== undefined){
if(typeof data23.stackAllocation !== "boolean"){
const err32 = {instancePath:instancePath+"/solc/settings/optimizer/details/yulDetails/stackAllocation",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yulDetails/properties/stackAllocation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data23.optimizerSteps !== undefined){
if(typeof data23.optimizerSteps !== "string"){
const err33 = {instancePath:instancePath+"/solc/settings/optimizer/details/yulDetails/optimizerSteps",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yulDetails/properties/optimizerSteps/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/solc/settings/optimizer/details/yulDetails",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yulDetails/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/solc/settings/optimizer/details",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/solc/settings/optimizer",schemaPath:"#/definitions/solcSettings/properties/optimizer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.evmVersion !== undefined){
let data26 = data9.evmVersion;
if(typeof data26 === "string"){
if(!pattern2.test(data26)){
const err37 = {instancePath:instancePath+"/solc/settings/evmVersion",schemaPath:"#/definitions/solcSettings/properties/evmVersion/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+$"},message:"must match pattern \""+"^[A-Za-z]+$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/solc/settings/evmVersion",schemaPath:"#/definitions/solcSettings/properties/evmVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.viaIR !== undefined){
if(typeof data9.viaIR !== "boolean"){
const err39 = {instancePath:instancePath+"/solc/settings/viaIR",schemaPath:"#/definitions/solcSettings/properties/viaIR/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.viaSSACFG !== undefined){
if(typeof data9.viaSSACFG !== "boolean"){
const err40 = {instancePath:instancePath+"/solc/settings/viaSSACFG",schemaPath:"#/definitions/solcSettings/properties/viaSSACFG/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.experimental !== undefined){
if(typeof data9.experimental !== "boolean"){
const err41 = {instancePath:instancePath+"/solc/settings/experimental",schemaPath:"#/definitions/solcSettings/properties/experimental/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.debug !== undefined){
let data30 = data9.debug;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 in data30){
if(!((key6 === "revertStrings") || (key6 === "debugInfo"))){
const err42 = {instancePath:instancePath+"/solc/settings/debug",schemaPath:"#/definitions/solcSettings/properties/debug/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data30.revertStrings !== undefined){
let data31 = data30.revertStrings;
if(!((((data31 === "default") || (data31 === "strip")) || (data31 === "debug")) || (data31 === "verboseDebug"))){
const err43 = {instancePath:instancePath+"/solc/settings/debug/revertStrings",schemaPath:"#/definitions/solcSettings/properties/debug/properties/revertStrings/enum",keyword:"enum",params:{allowedValues: schema12.properties.debug.properties.revertStrings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data30.debugInfo !== undefined){
let data32 = data30.debugInfo;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i3=0; i3<len2; i3++){
let data33 = data32[i3];
if(!(((((data33 === "location") || (data33 === "snippet")) || (data33 === "ast-id")) || (data33 === "ethdebug")) || (data33 === "*"))){
const err44 = {instancePath:instancePath+"/solc/settings/debug/debugInfo/" + i3,schemaPath:"#/definitions/solcSettings/properties/debug/properties/debugInfo/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.debug.properties.debugInfo.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i4 = data32.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data32[i4], data32[j1])){
const err45 = {instancePath:instancePath+"/solc/settings/debug/debugInfo",schemaPath:"#/definitions/solcSettings/properties/debug/properties/debugInfo/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/solc/settings/debug/debugInfo",schemaPath:"#/definitions/solcSettings/properties/debug/properties/debugInfo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/solc/settings/debug",schemaPath:"#/definitions/solcSettings/properties/debug/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data9.metadata !== undefined){
let data34 = data9.metadata;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 in data34){
if(!(((key7 === "appendCBOR") || (key7 === "useLiteralContent")) || (key7 === "bytecodeHash"))){
const err48 = {instancePath:instancePath+"/solc/settings/metadata",schemaPath:"#/definitions/solcSettings/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data34.appendCBOR !== undefined){
if(typeof data34.appendCBOR !== "boolean"){
const err49 = {instancePath:instancePath+"/solc/settings/metadata/appendCBOR",schemaPath:"#/definitions/solcSettings/properties/metadata/properties/appendCBOR/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data34.useLiteralContent !== undefined){
if(typeof data34.useLiteralContent !== "boolean"){
const err50 = {instancePath:instancePath+"/solc/settings/metadata/useLiteralContent",schemaPath:"#/definitions/solcSettings/properties/metadata/properties/useLiteralContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data34.bytecodeHash !== undefined){
let data37 = data34.bytecodeHash;
if(!(((data37 === "none") || (data37 === "ipfs")) || (data37 === "bzzr1"))){
const err51 = {instancePath:instancePath+"/solc/settings/metadata/bytecodeHash",schemaPath:"#/definitions/solcSettings/properties/metadata/properties/bytecodeHash/enum",keyword:"enum",params:{allowedValues: schema12.properties.metadata.properties.bytecodeHash.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/solc/settings/metadata",schemaPath:"#/definitions/solcSettings/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data9.libraries !== undefined){
let data38 = data9.libraries;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key8 in data38){
let data39 = data38[key8];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
let data40 = data39[key9];
if(typeof data40 === "string"){
if(!pattern3.test(data40)){
const err53 = {instancePath:instancePath+"/solc/settings/libraries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/solcSettings/properties/libraries/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{40}$"},message:"must match pattern \""+"^0x[0-9a-fA-F]{40}$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/solc/settings/libraries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/solcSettings/properties/libraries/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/solc/settings/libraries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/solcSettings/properties/libraries/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/solc/settings/libraries",schemaPath:"#/definitions/solcSettings/properties/libraries/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data9.modelChecker !== undefined){
let data41 = data9.modelChecker;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key10 in data41){
if(!(func3.call(schema12.properties.modelChecker.properties, key10))){
const err57 = {instancePath:instancePath+"/solc/settings/modelChecker",schemaPath:"#/definitions/solcSettings/properties/modelChecker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data41.contracts !== undefined){
let data42 = data41.contracts;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key11 in data42){
let data43 = data42[key11];
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i5=0; i5<len3; i5++){
if(typeof data43[i5] !== "string"){
const err58 = {instancePath:instancePath+"/solc/settings/modelChecker/contracts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/contracts/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/solc/settings/modelChecker/contracts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/contracts/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/solc/settings/modelChecker/contracts",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/contracts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data41.engine !== undefined){
let data45 = data41.engine;
if(!((((data45 === "all") || (data45 === "bmc")) || (data45 === "chc")) || (data45 === "none"))){
const err61 = {instancePath:instancePath+"/solc/settings/modelChecker/engine",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/engine/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data41.targets !== undefined){
let data46 = data41.targets;
if(Array.isArray(data46)){
const len4 = data46.length;
for(let i6=0; i6<len4; i6++){
let data47 = data46[i6];
if(!(((((((((data47 === "constantCondition") || (data47 === "underflow")) || (data47 === "overflow")) || (data47 === "divByZero")) || (data47 === "balance")) || (data47 === "assert")) || (data47 === "popEmptyArray")) || (data47 === "outOfBounds")) || (data47 === "default"))){
const err62 = {instancePath:instancePath+"/solc/settings/modelChecker/targets/" + i6,schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/targets/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.targets.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
let i7 = data46.length;
let j2;
if(i7 > 1){
outer1:
for(;i7--;){
for(j2 = i7; j2--;){
if(func0(data46[i7], data46[j2])){
const err63 = {instancePath:instancePath+"/solc/settings/modelChecker/targets",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/solc/settings/modelChecker/targets",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data41.invariants !== undefined){
let data48 = data41.invariants;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i8=0; i8<len5; i8++){
let data49 = data48[i8];
if(!((data49 === "contract") || (data49 === "reentrancy"))){
const err65 = {instancePath:instancePath+"/solc/settings/modelChecker/invariants/" + i8,schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/invariants/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.invariants.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let i9 = data48.length;
let j3;
if(i9 > 1){
outer2:
for(;i9--;){
for(j3 = i9; j3--;){
if(func0(data48[i9], data48[j3])){
const err66 = {instancePath:instancePath+"/solc/settings/modelChecker/invariants",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/invariants/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/solc/settings/modelChecker/invariants",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/invariants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data41.extCalls !== undefined){
let data50 = data41.extCalls;
if(!((data50 === "trusted") || (data50 === "untrusted"))){
const err68 = {instancePath:instancePath+"/solc/settings/modelChecker/extCalls",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/extCalls/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.extCalls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data41.solvers !== undefined){
let data51 = data41.solvers;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i10=0; i10<len6; i10++){
let data52 = data51[i10];
if(!(((((data52 === "cvc5") || (data52 === "eld")) || (data52 === "smtlib2")) || (data52 === "z3")) || (data52 === "cvc4"))){
const err69 = {instancePath:instancePath+"/solc/settings/modelChecker/solvers/" + i10,schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/solvers/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.solvers.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
let i11 = data51.length;
let j4;
if(i11 > 1){
outer3:
for(;i11--;){
for(j4 = i11; j4--;){
if(func0(data51[i11], data51[j4])){
const err70 = {instancePath:instancePath+"/solc/settings/modelChecker/solvers",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/solvers/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i11+" are identical)"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/solc/settings/modelChecker/solvers",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/solvers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data41.timeout !== undefined){
let data53 = data41.timeout;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
const err72 = {instancePath:instancePath+"/solc/settings/modelChecker/timeout",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data53 == "number"){
if(data53 < 0 || isNaN(data53)){
const err73 = {instancePath:instancePath+"/solc/settings/modelChecker/timeout",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data41.bmcLoopIterations !== undefined){
let data54 = data41.bmcLoopIterations;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
const err74 = {instancePath:instancePath+"/solc/settings/modelChecker/bmcLoopIterations",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/bmcLoopIterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data54 == "number"){
if(data54 < 1 || isNaN(data54)){
const err75 = {instancePath:instancePath+"/solc/settings/modelChecker/bmcLoopIterations",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/bmcLoopIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data41.divModNoSlacks !== undefined){
if(typeof data41.divModNoSlacks !== "boolean"){
const err76 = {instancePath:instancePath+"/solc/settings/modelChecker/divModNoSlacks",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/divModNoSlacks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data41.printQuery !== undefined){
if(typeof data41.printQuery !== "boolean"){
const err77 = {instancePath:instancePath+"/solc/settings/modelChecker/printQuery",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/printQuery/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data41.showProvedSafe !== undefined){
if(typeof data41.showProvedSafe !== "boolean"){
const err78 = {instancePath:instancePath+"/solc/settings/modelChecker/showProvedSafe",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/showProvedSafe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data41.showUnproved !== undefined){
if(typeof data41.showUnproved !== "boolean"){
const err79 = {instancePath:instancePath+"/solc/settings/modelChecker/showUnproved",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/showUnproved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data41.showUnsupported !== undefined){
if(typeof data41.showUnsupported !== "boolean"){
const err80 = {instancePath:instancePath+"/solc/settings/modelChecker/showUnsupported",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/showUnsupported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/solc/settings/modelChecker",schemaPath:"#/definitions/solcSettings/properties/modelChecker/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data9.parserErrorRecovery !== undefined){
if(typeof data9.parserErrorRecovery !== "boolean"){
const err82 = {instancePath:instancePath+"/solc/settings/parserErrorRecovery",schemaPath:"#/definitions/solcSettings/properties/parserErrorRecovery/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data9.outputSelection !== undefined){
const err83 = {instancePath:instancePath+"/solc/settings/outputSelection",schemaPath:"#/definitions/solcSettings/properties/outputSelection/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data9.remappings !== undefined){
const err84 = {instancePath:instancePath+"/solc/settings/remappings",schemaPath:"#/definitions/solcSettings/properties/remappings/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data9.stopAfter !== undefined){
const err85 = {instancePath:instancePath+"/solc/settings/stopAfter",schemaPath:"#/definitions/solcSettings/properties/stopAfter/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/solc/settings",schemaPath:"#/definitions/solcSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data7.download !== undefined){
if(typeof data7.download !== "boolean"){
const err87 = {instancePath:instancePath+"/solc/download",schemaPath:"#/properties/solc/properties/download/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data7.overrides !== undefined){
let data65 = data7.overrides;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key12 in data65){
const _errs130 = errors;
if(typeof key12 === "string"){
if(!pattern4.test(key12)){
const err88 = {instancePath:instancePath+"/solc/overrides",schemaPath:"#/properties/solc/properties/overrides/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\][^\\\\]*\\.sol$"},message:"must match pattern \""+"^[^/\\\\][^\\\\]*\\.sol$"+"\"",propertyName:key12};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var valid32 = _errs130 === errors;
if(!valid32){
const err89 = {instancePath:instancePath+"/solc/overrides",schemaPath:"#/properties/solc/properties/overrides/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
for(const key13 in data65){
let data66 = data65[key13];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(Object.keys(data66).length < 1){
const err90 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/solc/properties/overrides/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key14 in data66){
if(!((key14 === "version") || (key14 === "settings"))){
const err91 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/solc/properties/overrides/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data66.version !== undefined){
let data67 = data66.version;
if(typeof data67 === "string"){
if(!pattern1.test(data67)){
const err92 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/solc/properties/overrides/additionalProperties/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/solc/properties/overrides/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data66.settings !== undefined){
let data68 = data66.settings;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key15 in data68){
if(!(func3.call(schema12.properties, key15))){
const err94 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/definitions/solcSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data68.optimizer !== undefined){
let data69 = data68.optimizer;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key16 in data69){
if(!(((key16 === "enabled") || (key16 === "runs")) || (key16 === "details"))){
const err95 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer",schemaPath:"#/definitions/solcSettings/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data69.enabled !== undefined){
if(typeof data69.enabled !== "boolean"){
const err96 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/enabled",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data69.runs !== undefined){
let data71 = data69.runs;
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
const err97 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/runs",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data71 == "number"){
if(data71 > 4294967295 || isNaN(data71)){
const err98 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/runs",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err99 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/runs",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data69.details !== undefined){
let data72 = data69.details;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key17 in data72){
if(!(func3.call(schema12.properties.optimizer.properties.details.properties, key17))){
const err100 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data72.peephole !== undefined){
if(typeof data72.peephole !== "boolean"){
const err101 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/peephole",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/peephole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data72.inliner !== undefined){
if(typeof data72.inliner !== "boolean"){
const err102 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/inliner",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/inliner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data72.jumpdestRemover !== undefined){
if(typeof data72.jumpdestRemover !== "boolean"){
const err103 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/jumpdestRemover",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/jumpdestRemover/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data72.orderLiterals !== undefined){
if(typeof data72.orderLiterals !== "boolean"){
const err104 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/orderLiterals",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/orderLiterals/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data72.deduplicate !== undefined){
if(typeof data72.deduplicate !== "boolean"){
const err105 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/deduplicate",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/deduplicate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data72.cse !== undefined){
if(typeof data72.cse !== "boolean"){
const err106 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/cse",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/cse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data72.constantOptimizer !== undefined){
if(typeof data72.constantOptimizer !== "boolean"){
const err107 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/constantOptimizer",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/constantOptimizer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data72.simpleCounterForLoopUncheckedIncrement !== undefined){
if(typeof data72.simpleCounterForLoopUncheckedIncrement !== "boolean"){
const err108 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/simpleCounterForLoopUncheckedIncrement",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/simpleCounterForLoopUncheckedIncrement/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data72.yul !== undefined){
if(typeof data72.yul !== "boolean"){
const err109 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/yul",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yul/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data72.yulDetails !== undefined){
let data82 = data72.yulDetails;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key18 in data82){
if(!((key18 === "stackAllocation") || (key18 === "optimizerSteps"))){
const err110 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/yulDetails",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yulDetails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data82.stackAllocation !== undefined){
if(typeof data82.stackAllocation !== "boolean"){
const err111 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/yulDetails/stackAllocation",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yulDetails/properties/stackAllocation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data82.optimizerSteps !== undefined){
if(typeof data82.optimizerSteps !== "string"){
const err112 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/yulDetails/optimizerSteps",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yulDetails/properties/optimizerSteps/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details/yulDetails",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/properties/yulDetails/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer/details",schemaPath:"#/definitions/solcSettings/properties/optimizer/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/optimizer",schemaPath:"#/definitions/solcSettings/properties/optimizer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data68.evmVersion !== undefined){
let data85 = data68.evmVersion;
if(typeof data85 === "string"){
if(!pattern2.test(data85)){
const err116 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/evmVersion",schemaPath:"#/definitions/solcSettings/properties/evmVersion/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+$"},message:"must match pattern \""+"^[A-Za-z]+$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/evmVersion",schemaPath:"#/definitions/solcSettings/properties/evmVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data68.viaIR !== undefined){
if(typeof data68.viaIR !== "boolean"){
const err118 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/viaIR",schemaPath:"#/definitions/solcSettings/properties/viaIR/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data68.viaSSACFG !== undefined){
if(typeof data68.viaSSACFG !== "boolean"){
const err119 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/viaSSACFG",schemaPath:"#/definitions/solcSettings/properties/viaSSACFG/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data68.experimental !== undefined){
if(typeof data68.experimental !== "boolean"){
const err120 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/experimental",schemaPath:"#/definitions/solcSettings/properties/experimental/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data68.debug !== undefined){
let data89 = data68.debug;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key19 in data89){
if(!((key19 === "revertStrings") || (key19 === "debugInfo"))){
const err121 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/debug",schemaPath:"#/definitions/solcSettings/properties/debug/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data89.revertStrings !== undefined){
let data90 = data89.revertStrings;
if(!((((data90 === "default") || (data90 === "strip")) || (data90 === "debug")) || (data90 === "verboseDebug"))){
const err122 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/debug/revertStrings",schemaPath:"#/definitions/solcSettings/properties/debug/properties/revertStrings/enum",keyword:"enum",params:{allowedValues: schema12.properties.debug.properties.revertStrings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data89.debugInfo !== undefined){
let data91 = data89.debugInfo;
if(Array.isArray(data91)){
const len7 = data91.length;
for(let i12=0; i12<len7; i12++){
let data92 = data91[i12];
if(!(((((data92 === "location") || (data92 === "snippet")) || (data92 === "ast-id")) || (data92 === "ethdebug")) || (data92 === "*"))){
const err123 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/debug/debugInfo/" + i12,schemaPath:"#/definitions/solcSettings/properties/debug/properties/debugInfo/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.debug.properties.debugInfo.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
let i13 = data91.length;
let j5;
if(i13 > 1){
outer4:
for(;i13--;){
for(j5 = i13; j5--;){
if(func0(data91[i13], data91[j5])){
const err124 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/debug/debugInfo",schemaPath:"#/definitions/solcSettings/properties/debug/properties/debugInfo/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err125 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/debug/debugInfo",schemaPath:"#/definitions/solcSettings/properties/debug/properties/debugInfo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/debug",schemaPath:"#/definitions/solcSettings/properties/debug/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data68.metadata !== undefined){
let data93 = data68.metadata;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key20 in data93){
if(!(((key20 === "appendCBOR") || (key20 === "useLiteralContent")) || (key20 === "bytecodeHash"))){
const err127 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/metadata",schemaPath:"#/definitions/solcSettings/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data93.appendCBOR !== undefined){
if(typeof data93.appendCBOR !== "boolean"){
const err128 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/metadata/appendCBOR",schemaPath:"#/definitions/solcSettings/properties/metadata/properties/appendCBOR/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data93.useLiteralContent !== undefined){
if(typeof data93.useLiteralContent !== "boolean"){
const err129 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/metadata/useLiteralContent",schemaPath:"#/definitions/solcSettings/properties/metadata/properties/useLiteralContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data93.bytecodeHash !== undefined){
let data96 = data93.bytecodeHash;
if(!(((data96 === "none") || (data96 === "ipfs")) || (data96 === "bzzr1"))){
const err130 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/metadata/bytecodeHash",schemaPath:"#/definitions/solcSettings/properties/metadata/properties/bytecodeHash/enum",keyword:"enum",params:{allowedValues: schema12.properties.metadata.properties.bytecodeHash.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/metadata",schemaPath:"#/definitions/solcSettings/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data68.libraries !== undefined){
let data97 = data68.libraries;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key21 in data97){
let data98 = data97[key21];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key22 in data98){
let data99 = data98[key22];
if(typeof data99 === "string"){
if(!pattern3.test(data99)){
const err132 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/libraries/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/solcSettings/properties/libraries/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{40}$"},message:"must match pattern \""+"^0x[0-9a-fA-F]{40}$"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/libraries/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/solcSettings/properties/libraries/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/libraries/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/solcSettings/properties/libraries/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/libraries",schemaPath:"#/definitions/solcSettings/properties/libraries/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data68.modelChecker !== undefined){
let data100 = data68.modelChecker;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key23 in data100){
if(!(func3.call(schema12.properties.modelChecker.properties, key23))){
const err136 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker",schemaPath:"#/definitions/solcSettings/properties/modelChecker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data100.contracts !== undefined){
let data101 = data100.contracts;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key24 in data101){
let data102 = data101[key24];
if(Array.isArray(data102)){
const len8 = data102.length;
for(let i14=0; i14<len8; i14++){
if(typeof data102[i14] !== "string"){
const err137 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/contracts/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/contracts/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/contracts/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/contracts/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/contracts",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/contracts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data100.engine !== undefined){
let data104 = data100.engine;
if(!((((data104 === "all") || (data104 === "bmc")) || (data104 === "chc")) || (data104 === "none"))){
const err140 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/engine",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/engine/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data100.targets !== undefined){
let data105 = data100.targets;
if(Array.isArray(data105)){
const len9 = data105.length;
for(let i15=0; i15<len9; i15++){
let data106 = data105[i15];
if(!(((((((((data106 === "constantCondition") || (data106 === "underflow")) || (data106 === "overflow")) || (data106 === "divByZero")) || (data106 === "balance")) || (data106 === "assert")) || (data106 === "popEmptyArray")) || (data106 === "outOfBounds")) || (data106 === "default"))){
const err141 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/targets/" + i15,schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/targets/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.targets.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
let i16 = data105.length;
let j6;
if(i16 > 1){
outer5:
for(;i16--;){
for(j6 = i16; j6--;){
if(func0(data105[i16], data105[j6])){
const err142 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/targets",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i16+" are identical)"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err143 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/targets",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data100.invariants !== undefined){
let data107 = data100.invariants;
if(Array.isArray(data107)){
const len10 = data107.length;
for(let i17=0; i17<len10; i17++){
let data108 = data107[i17];
if(!((data108 === "contract") || (data108 === "reentrancy"))){
const err144 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/invariants/" + i17,schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/invariants/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.invariants.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
let i18 = data107.length;
let j7;
if(i18 > 1){
outer6:
for(;i18--;){
for(j7 = i18; j7--;){
if(func0(data107[i18], data107[j7])){
const err145 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/invariants",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/invariants/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i18+" are identical)"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err146 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/invariants",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/invariants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data100.extCalls !== undefined){
let data109 = data100.extCalls;
if(!((data109 === "trusted") || (data109 === "untrusted"))){
const err147 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/extCalls",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/extCalls/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.extCalls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data100.solvers !== undefined){
let data110 = data100.solvers;
if(Array.isArray(data110)){
const len11 = data110.length;
for(let i19=0; i19<len11; i19++){
let data111 = data110[i19];
if(!(((((data111 === "cvc5") || (data111 === "eld")) || (data111 === "smtlib2")) || (data111 === "z3")) || (data111 === "cvc4"))){
const err148 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/solvers/" + i19,schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/solvers/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.modelChecker.properties.solvers.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
let i20 = data110.length;
let j8;
if(i20 > 1){
outer7:
for(;i20--;){
for(j8 = i20; j8--;){
if(func0(data110[i20], data110[j8])){
const err149 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/solvers",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/solvers/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
break outer7;
}
}
}
}
}
else {
const err150 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/solvers",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/solvers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data100.timeout !== undefined){
let data112 = data100.timeout;
if(!((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112)))){
const err151 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/timeout",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(typeof data112 == "number"){
if(data112 < 0 || isNaN(data112)){
const err152 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/timeout",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data100.bmcLoopIterations !== undefined){
let data113 = data100.bmcLoopIterations;
if(!((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113)))){
const err153 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/bmcLoopIterations",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/bmcLoopIterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(typeof data113 == "number"){
if(data113 < 1 || isNaN(data113)){
const err154 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/bmcLoopIterations",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/bmcLoopIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data100.divModNoSlacks !== undefined){
if(typeof data100.divModNoSlacks !== "boolean"){
const err155 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/divModNoSlacks",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/divModNoSlacks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data100.printQuery !== undefined){
if(typeof data100.printQuery !== "boolean"){
const err156 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/printQuery",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/printQuery/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data100.showProvedSafe !== undefined){
if(typeof data100.showProvedSafe !== "boolean"){
const err157 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/showProvedSafe",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/showProvedSafe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data100.showUnproved !== undefined){
if(typeof data100.showUnproved !== "boolean"){
const err158 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/showUnproved",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/showUnproved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data100.showUnsupported !== undefined){
if(typeof data100.showUnsupported !== "boolean"){
const err159 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker/showUnsupported",schemaPath:"#/definitions/solcSettings/properties/modelChecker/properties/showUnsupported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/modelChecker",schemaPath:"#/definitions/solcSettings/properties/modelChecker/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data68.parserErrorRecovery !== undefined){
if(typeof data68.parserErrorRecovery !== "boolean"){
const err161 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/parserErrorRecovery",schemaPath:"#/definitions/solcSettings/properties/parserErrorRecovery/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data68.outputSelection !== undefined){
const err162 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/outputSelection",schemaPath:"#/definitions/solcSettings/properties/outputSelection/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data68.remappings !== undefined){
const err163 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/remappings",schemaPath:"#/definitions/solcSettings/properties/remappings/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data68.stopAfter !== undefined){
const err164 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/stopAfter",schemaPath:"#/definitions/solcSettings/properties/stopAfter/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/definitions/solcSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/solc/overrides/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/solc/properties/overrides/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/solc/overrides",schemaPath:"#/properties/solc/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/solc",schemaPath:"#/properties/solc/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.networks !== undefined){
let data123 = data.networks;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key25 in data123){
const _errs246 = errors;
if(typeof key25 === "string"){
if(!pattern8.test(key25)){
const err169 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,62}$"+"\"",propertyName:key25};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
var valid60 = _errs246 === errors;
if(!valid60){
const err170 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/propertyNames",keyword:"propertyNames",params:{propertyName: key25},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
for(const key26 in data123){
let data124 = data123[key26];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key27 in data124){
if(!(func3.call(schema11.properties.networks.additionalProperties.properties, key27))){
const err171 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data124.url !== undefined){
let data125 = data124.url;
if(typeof data125 === "string"){
if(!pattern9.test(data125)){
const err172 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/networks/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?|wss?)://[^\\s@]+$"},message:"must match pattern \""+"^(https?|wss?)://[^\\s@]+$"+"\""};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/networks/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data124.endpoints !== undefined){
let data126 = data124.endpoints;
if(Array.isArray(data126)){
if(data126.length > 16){
const err174 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints",schemaPath:"#/properties/networks/additionalProperties/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data126.length < 1){
const err175 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints",schemaPath:"#/properties/networks/additionalProperties/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len12 = data126.length;
for(let i21=0; i21<len12; i21++){
let data127 = data126[i21];
if(typeof data127 === "string"){
if(!pattern9.test(data127)){
const err176 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i21,schemaPath:"#/properties/networks/additionalProperties/properties/endpoints/items/pattern",keyword:"pattern",params:{pattern: "^(https?|wss?)://[^\\s@]+$"},message:"must match pattern \""+"^(https?|wss?)://[^\\s@]+$"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i21,schemaPath:"#/properties/networks/additionalProperties/properties/endpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
let i22 = data126.length;
let j9;
if(i22 > 1){
const indices1 = {};
for(;i22--;){
let item1 = data126[i22];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j9 = indices1[item1];
const err178 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints",schemaPath:"#/properties/networks/additionalProperties/properties/endpoints/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i22+" are identical)"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
break;
}
indices1[item1] = i22;
}
}
}
else {
const err179 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints",schemaPath:"#/properties/networks/additionalProperties/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data124.choose !== undefined){
let data128 = data124.choose;
if(!((data128 === "order") || (data128 === "health"))){
const err180 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/choose",schemaPath:"#/properties/networks/additionalProperties/properties/choose/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.additionalProperties.properties.choose.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data124.blocksBehind !== undefined){
let data129 = data124.blocksBehind;
if(!((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129)))){
const err181 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocksBehind",schemaPath:"#/properties/networks/additionalProperties/properties/blocksBehind/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(typeof data129 == "number"){
if(data129 > 100000 || isNaN(data129)){
const err182 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocksBehind",schemaPath:"#/properties/networks/additionalProperties/properties/blocksBehind/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data129 < 0 || isNaN(data129)){
const err183 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocksBehind",schemaPath:"#/properties/networks/additionalProperties/properties/blocksBehind/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(data124.timeout !== undefined){
let data130 = data124.timeout;
if(typeof data130 == "number"){
if(data130 > 600 || isNaN(data130)){
const err184 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/networks/additionalProperties/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data130 <= 0 || isNaN(data130)){
const err185 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/networks/additionalProperties/properties/timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/networks/additionalProperties/properties/timeout/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data124.confirmations !== undefined){
let data131 = data124.confirmations;
if(!((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131)))){
const err187 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/confirmations",schemaPath:"#/properties/networks/additionalProperties/properties/confirmations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(typeof data131 == "number"){
if(data131 > 1000 || isNaN(data131)){
const err188 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/confirmations",schemaPath:"#/properties/networks/additionalProperties/properties/confirmations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data131 < 1 || isNaN(data131)){
const err189 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/confirmations",schemaPath:"#/properties/networks/additionalProperties/properties/confirmations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data124.sends !== undefined){
let data132 = data124.sends;
if(!((data132 === "ask") || (data132 === "forbidden"))){
const err190 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/sends",schemaPath:"#/properties/networks/additionalProperties/properties/sends/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.additionalProperties.properties.sends.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data124.fees !== undefined){
let data133 = data124.fees;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key28 in data133){
if(!((((key28 === "kind") || (key28 === "gasPrice")) || (key28 === "maxFeePerGas")) || (key28 === "maxPriorityFeePerGas"))){
const err191 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees",schemaPath:"#/properties/networks/additionalProperties/properties/fees/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data133.kind !== undefined){
let data134 = data133.kind;
if(!(((data134 === "legacy") || (data134 === "eip1559")) || (data134 === "none"))){
const err192 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/kind",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.additionalProperties.properties.fees.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data133.gasPrice !== undefined){
let data135 = data133.gasPrice;
if(typeof data135 == "number"){
if(data135 > 1000000 || isNaN(data135)){
const err193 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/gasPrice",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/gasPrice/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data135 < 0 || isNaN(data135)){
const err194 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/gasPrice",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/gasPrice/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/gasPrice",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/gasPrice/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data133.maxFeePerGas !== undefined){
let data136 = data133.maxFeePerGas;
if(typeof data136 == "number"){
if(data136 > 1000000 || isNaN(data136)){
const err196 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/maxFeePerGas",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/maxFeePerGas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data136 < 0 || isNaN(data136)){
const err197 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/maxFeePerGas",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/maxFeePerGas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/maxFeePerGas",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/maxFeePerGas/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data133.maxPriorityFeePerGas !== undefined){
let data137 = data133.maxPriorityFeePerGas;
if(typeof data137 == "number"){
if(data137 > 1000000 || isNaN(data137)){
const err199 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/maxPriorityFeePerGas",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/maxPriorityFeePerGas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data137 < 0 || isNaN(data137)){
const err200 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/maxPriorityFeePerGas",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/maxPriorityFeePerGas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees/maxPriorityFeePerGas",schemaPath:"#/properties/networks/additionalProperties/properties/fees/properties/maxPriorityFeePerGas/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/fees",schemaPath:"#/properties/networks/additionalProperties/properties/fees/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data124.chainId !== undefined){
let data138 = data124.chainId;
if(!((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138)))){
const err203 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/chainId",schemaPath:"#/properties/networks/additionalProperties/properties/chainId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(typeof data138 == "number"){
if(data138 > 9007199254740991 || isNaN(data138)){
const err204 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/chainId",schemaPath:"#/properties/networks/additionalProperties/properties/chainId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data138 < 1 || isNaN(data138)){
const err205 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/chainId",schemaPath:"#/properties/networks/additionalProperties/properties/chainId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
if(data124.mining !== undefined){
let data139 = data124.mining;
const _errs278 = errors;
let valid67 = false;
const _errs279 = errors;
if(!((data139 === "automatic") || (data139 === "manual"))){
const err206 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/mining",schemaPath:"#/properties/networks/additionalProperties/properties/mining/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.additionalProperties.properties.mining.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid0 = _errs279 === errors;
valid67 = valid67 || _valid0;
if(!valid67){
const _errs280 = errors;
if(!((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139)))){
const err207 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/mining",schemaPath:"#/properties/networks/additionalProperties/properties/mining/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(typeof data139 == "number"){
if(data139 > 86400 || isNaN(data139)){
const err208 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/mining",schemaPath:"#/properties/networks/additionalProperties/properties/mining/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data139 < 1 || isNaN(data139)){
const err209 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/mining",schemaPath:"#/properties/networks/additionalProperties/properties/mining/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
var _valid0 = _errs280 === errors;
valid67 = valid67 || _valid0;
}
if(!valid67){
const err210 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/mining",schemaPath:"#/properties/networks/additionalProperties/properties/mining/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
else {
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
}
}
if(data124.spareAccounts !== undefined){
let data140 = data124.spareAccounts;
if(!((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140)))){
const err211 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/spareAccounts",schemaPath:"#/properties/networks/additionalProperties/properties/spareAccounts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(typeof data140 == "number"){
if(data140 > 1000 || isNaN(data140)){
const err212 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/spareAccounts",schemaPath:"#/properties/networks/additionalProperties/properties/spareAccounts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data140 < 0 || isNaN(data140)){
const err213 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/spareAccounts",schemaPath:"#/properties/networks/additionalProperties/properties/spareAccounts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
if(data124.funds !== undefined){
let data141 = data124.funds;
if(!((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141)))){
const err214 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/funds",schemaPath:"#/properties/networks/additionalProperties/properties/funds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(typeof data141 == "number"){
if(data141 > 1000000000 || isNaN(data141)){
const err215 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/funds",schemaPath:"#/properties/networks/additionalProperties/properties/funds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data141 < 0 || isNaN(data141)){
const err216 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/funds",schemaPath:"#/properties/networks/additionalProperties/properties/funds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
}
else {
const err217 = {instancePath:instancePath+"/networks/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.agencies !== undefined){
let data142 = data.agencies;
if(Array.isArray(data142)){
const len13 = data142.length;
for(let i23=0; i23<len13; i23++){
let data143 = data142[i23];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.name === undefined){
const err219 = {instancePath:instancePath+"/agencies/" + i23,schemaPath:"#/properties/agencies/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data143.title === undefined){
const err220 = {instancePath:instancePath+"/agencies/" + i23,schemaPath:"#/properties/agencies/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key29 in data143){
if(!((((key29 === "name") || (key29 === "title")) || (key29 === "id")) || (key29 === "lane"))){
const err221 = {instancePath:instancePath+"/agencies/" + i23,schemaPath:"#/properties/agencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data143.name !== undefined){
let data144 = data143.name;
if(typeof data144 === "string"){
if(!pattern8.test(data144)){
const err222 = {instancePath:instancePath+"/agencies/" + i23+"/name",schemaPath:"#/properties/agencies/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/agencies/" + i23+"/name",schemaPath:"#/properties/agencies/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data143.title !== undefined){
let data145 = data143.title;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err224 = {instancePath:instancePath+"/agencies/" + i23+"/title",schemaPath:"#/properties/agencies/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/agencies/" + i23+"/title",schemaPath:"#/properties/agencies/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data143.id !== undefined){
let data146 = data143.id;
if(!((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146)))){
const err226 = {instancePath:instancePath+"/agencies/" + i23+"/id",schemaPath:"#/properties/agencies/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(typeof data146 == "number"){
if(data146 > 65535 || isNaN(data146)){
const err227 = {instancePath:instancePath+"/agencies/" + i23+"/id",schemaPath:"#/properties/agencies/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err228 = {instancePath:instancePath+"/agencies/" + i23+"/id",schemaPath:"#/properties/agencies/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
if(data143.lane !== undefined){
let data147 = data143.lane;
if(!((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147)))){
const err229 = {instancePath:instancePath+"/agencies/" + i23+"/lane",schemaPath:"#/properties/agencies/items/properties/lane/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(typeof data147 == "number"){
if(data147 > 32 || isNaN(data147)){
const err230 = {instancePath:instancePath+"/agencies/" + i23+"/lane",schemaPath:"#/properties/agencies/items/properties/lane/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data147 < 1 || isNaN(data147)){
const err231 = {instancePath:instancePath+"/agencies/" + i23+"/lane",schemaPath:"#/properties/agencies/items/properties/lane/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/agencies/" + i23,schemaPath:"#/properties/agencies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/agencies",schemaPath:"#/properties/agencies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
