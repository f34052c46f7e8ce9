// What every visit reads first comes as one file.
export { networkDa } from './network.da.ts';
export { shellDa } from './shell.da.ts';
export { wordsDa } from './words.da.ts';
