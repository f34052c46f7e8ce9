import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { becomes, lineOf } from './support/becomes.ts';
import { Site } from './support/site.ts';
import { fillIn, StreamForm } from './support/stream-form.ts';

jest.setTimeout(30_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

test('figures are converted before one’s eyes, over the year and over the hours of operation', () =>
  fillIn(site, {}, async (form) => {
    await form.step('amount');
    await form.amount.fill('5 t/h');
    expect([await form.amount.inputValue(), await form.unit.inputValue()]).toEqual(['5', 't/h']);
    await becomes(() => lineOf(form.howMuch), expect.stringContaining('43,800 t/year in a year of 8,760 hours'));
    await form.page.getByRole('textbox', { name: 'Hours of operation a year' }).fill('4,000');
    await becomes(() => lineOf(form.howMuch), expect.stringContaining('20,000 t/year in 4,000 hours a year'));
  }));

test('figures of a Dane have a decimal comma and a point at the thousands', () =>
  fillIn(site, { language: 'da' }, async (form) => {
    await form.step('amount');
    await form.amount.fill('12,5 t/time');
    await becomes(() => lineOf(form.howMuch), expect.stringContaining('Læst som 12,5 t/time'));
    expect(await lineOf(form.howMuch)).toContain('109.500 t/år på et år med 8.760 timer');
    await form.amount.fill('20.000 t/år');
    await becomes(() => lineOf(form.howMuch), expect.stringContaining('Læst som 20.000 t/år'));
  }));

test('figures typed the Danish way on the English page are asked about', () =>
  fillIn(site, {}, async (form, { page }) => {
    await form.step('amount');
    await form.amount.fill('20.000 t/y');
    await becomes(() => lineOf(form.howMuch), expect.stringContaining('Did you mean 20,000 t/year?'));
    await page.getByRole('button', { name: 'Yes, change it' }).click();
    await becomes(() => lineOf(form.howMuch), expect.stringContaining('Read as 20,000 t/year'));
  }));

test('figures stay the same when the language is switched in the middle', () =>
  fillIn(site, {}, async (form, { page }) => {
    await form.step('amount');
    await form.amount.fill('1,250.5 t/y');
    await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: 'DA' }).click();
    const danish = new StreamForm(page, 'da');
    await becomes(() => danish.amount.inputValue(), '1.250,5');
    expect(await danish.unit.inputValue()).toBe('t/år');
  }));
