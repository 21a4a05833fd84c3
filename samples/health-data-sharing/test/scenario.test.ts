import { describeScenario } from "@tolbooth/sdk/node";

describeScenario(new URL("../scenario/given-and-taken-back.scenario.json", import.meta.url));
