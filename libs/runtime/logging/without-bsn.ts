const passesElevenTest = (digits: string): boolean => {
  const nine = digits.padStart(9, '0');
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
};

/** The text with each number that could be a BSN (8 or 9 digits, eleven-test) blotted out: the last guard of a log line. */
export const withoutBsn = (text: string): string =>
  text.replace(/(?<!\d)\d{8,9}(?!\d)/g, (digits) => (passesElevenTest(digits) ? '[bsn]' : digits));
