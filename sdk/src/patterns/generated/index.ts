export * from "./AgencyRegistry.js";
export * from "./Commitments.js";
export * from "./ConsentRegistry.js";
export * from "./InterventionCoordinator.js";
export * from "./MovementClearance.js";
