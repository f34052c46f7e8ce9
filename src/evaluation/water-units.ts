import { isObject } from './read-cases.ts';

/** Grams in one. */
const MASSES = new Map([
  ['mg', 1e-3],
  ['g', 1],
  ['kg', 1e3],
  ['t', 1e6],
]);

/** Tonnes of water in one. */
const WATERS = new Map([
  ['g', 1e-6],
  ['kg', 1e-3],
  ['l', 1e-3],
  ['t', 1],
  ['te', 1],
  ['ton', 1],
  ['m3', 1],
]);

const SECONDS = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['hr', 3600],
  ['d', 86_400],
  ['day', 86_400],
]);

/**
 * What a load is to be multiplied by to be flow × concentration: 1000 for kg/h beside t/h and ppm, which is also what a file
 * without units means; 1 for units that we do not know. Concentrations are parts per million by mass (ppm, mg/L, g/m3).
 */
export function loadFactor(units: unknown): number {
  const given = isObject(units) ? units : {};
  const [mass, loadTime] = parts(given.load, 'kg/h');
  const [water, flowTime] = parts(given.flow ?? given.limiting_flow, 't/h');
  const grams = MASSES.get(mass);
  const tonnes = WATERS.get(water);
  const loadSeconds = SECONDS.get(loadTime);
  const flowSeconds = SECONDS.get(flowTime);
  if (grams === undefined || tonnes === undefined || loadSeconds === undefined || flowSeconds === undefined) return 1;
  return (grams / loadSeconds) * (flowSeconds / tonnes);
}

function parts(given: unknown, usual: string): readonly [amount: string, time: string] {
  const unit = typeof given === 'string' ? given : usual;
  const [amount = '', time = ''] = unit.toLowerCase().replace('³', '3').split('/');
  return [amount.trim(), time.trim()];
}
