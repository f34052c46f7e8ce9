import { ResilienceScenarioEntity } from './resilience-scenario.entity.ts';

/** The tables of what analysts keep. */
export const ANALYSIS_ENTITIES = [ResilienceScenarioEntity];
