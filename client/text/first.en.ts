// What every visit reads first comes as one file.
export { networkEn } from './network.en.ts';
export { shellEn } from './shell.en.ts';
export { wordsEn } from './words.en.ts';
