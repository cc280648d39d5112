import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const LEAST = 4.5;
/** Every text that stands out too little from what is behind it, by the colours that the browser gives it. */
const FAINT = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const behind = (element) => {
    if (element === null) return [255, 255, 255];
    const [red, green, blue, opaque = 1] = channels(getComputedStyle(element).backgroundColor);
    return opaque === 0 ? behind(element.parentElement) : [red, green, blue];
  };
  const contrast = (element) => {
    const both = [channels(getComputedStyle(element).color), behind(element)].map(light).sort((a, b) => b - a);
    return (both[0] + 0.05) / (both[1] + 0.05);
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility())
    .filter(({ childNodes }) => [...childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== ''))
    .filter((element) => contrast(element) < ${String(LEAST)})
    .map((element) => contrast(element).toFixed(1) + ': ' + element.outerHTML.slice(0, 80));
})()`;

/** Every text can be read in the colours that somebody forced on all pages; axe reads those that the page chose. */
export const expectContrastAsForced = async (page: Page): Promise<void> => {
  expect(await page.evaluate<boolean>('matchMedia("(forced-colors: active)").matches')).toBe(true);
  expect(await page.evaluate<readonly string[]>(FAINT)).toEqual([]);
};
