import type { Locator, Page } from 'playwright-core';

const MOST_STEPS = 120;
const IS_FOCUSED = 'document.activeElement';

/** Goes on with Tab until this has the focus: so it can be reached, and nothing holds the focus before it. */
export const tabTo = async (wanted: Locator): Promise<void> => {
  const page = wanted.page();
  await wanted.waitFor();
  // Found once: finding something by its name takes longer than a step.
  const element = await wanted.elementHandle();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await element?.evaluate((one) => one === one.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  const at = await page.evaluate<string>(`${IS_FOCUSED}?.outerHTML.slice(0, 200) ?? ''`);
  throw new Error(`Tab does not lead to ${String(wanted)}; it ended at ${at}`);
};

/** Whether the keyboard is there. */
export const isFocused = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate((element) => element === element.ownerDocument.activeElement);

/** Reaches something by Tab and presses a key on it. */
export const pressOn = async (wanted: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(wanted);
  await wanted.page().keyboard.press(key);
};

/** Reaches a field by Tab and types in it. */
export const typeIn = async (field: Locator, text: string): Promise<void> => {
  await tabTo(field);
  await field.page().keyboard.type(text);
};

/** Chooses one of several: the first is reached by Tab, the others from there by an arrow. */
export const chooseRadio = async (wanted: Locator): Promise<void> => {
  const page = wanted.page();
  await wanted.waitFor();
  await pressOn(page.locator('main').getByRole('radio').first(), 'Space');
  for (let step = 0; step < MOST_STEPS && !(await wanted.isChecked()); step += 1)
    await page.keyboard.press('ArrowDown');
};

/** Reaches a list to choose from by Tab, and chooses by its first letters. */
export const chooseIn = async (list: Locator, text: string): Promise<void> => {
  await tabTo(list);
  await list.page().keyboard.type(text);
};

/** The button, link or heading of this name. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name }).first();
export const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name }).first();
