import { describeScenario } from "@tolbooth/sdk/node";

describeScenario(new URL("../scenario/held-and-released.scenario.json", import.meta.url));
