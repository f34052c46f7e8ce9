import type { catalogues } from './catalogue.ts';
import type { registerEn } from './register.en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: (typeof catalogues)['en'] & { register: typeof registerEn };
  }
}
