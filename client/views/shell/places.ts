import type { PlaceOfMine } from '../../state/me.ts';

/** Where the pages are that only some people see. */
export const PLACES: Readonly<Record<PlaceOfMine, string>> = {
  company: '/company',
  introductions: '/introductions',
  secretariat: '/secretariat',
  administration: '/administration',
};
