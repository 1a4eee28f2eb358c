import type { Say } from '../messages/say';

/// A figure comes as "> 5000000000 USD"; other values are shown as they are.
export function value_words(say: Say, value: string): string {
  const match = /^([=<>~]) (\d+(?:\.\d+)?) ?(.*)$/.exec(value);
  return match ? `${say.name('comparator', match[1]!)} ${say.amount(Number(match[2]))} ${match[3]}` : value;
}
