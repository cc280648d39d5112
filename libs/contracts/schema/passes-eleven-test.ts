/** Whether eight or nine digits can be a citizen service number (BSN): 9a+8b+…+2h-i is divisible by 11. */
export function passesElevenTest(digits: string): boolean {
  if (!/^[0-9]{8,9}$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  let sum = 0;
  for (let at = 0; at < 8; at++) sum += (9 - at) * (padded.charCodeAt(at) - 48);
  sum -= padded.charCodeAt(8) - 48;
  return sum % 11 === 0 && Number(padded) !== 0;
}
