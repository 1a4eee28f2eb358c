// Says things in the reader's language.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue, Counted, Key } from './catalogue';
import { en } from './en';
import { ru } from './ru';
import { zh } from './zh';

export const languages = { en: 'English', zh: '中文', ru: 'Русский' } as const;
export type Language = keyof typeof languages;

const catalogues: Record<Language, Catalogue> = { en, zh, ru };

export class Say {
  private readonly words: Catalogue;
  private readonly plural: Intl.PluralRules;
  private readonly regions: Intl.DisplayNames;
  private readonly tongues: Intl.DisplayNames;

  constructor(readonly language: Language) {
    this.words = catalogues[language];
    this.plural = new Intl.PluralRules(language);
    this.regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
    this.tongues = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  }

  text(key: Key, ...values: (string | number)[]): string {
    return filled(this.words[key], values);
  }

  /// The same with whatever can be drawn in place of the placeholders.
  with<T = unknown>(key: Key, ...values: (string | T)[]): (string | T)[] {
    return this.words[key].split(/\{(\d)\}/).map((piece, index) => (index % 2 ? (values[Number(piece)] ?? '') : piece));
  }

  /// A member of a closed set by its name; a name that no catalogue has is shown as it is.
  name(set: string, member: string): string {
    return (this.words as Record<string, string | undefined>)[`${set}.${member}`] ?? member;
  }

  count(what: Counted, number: number): string {
    const form = this.plural.select(number) as 'one' | 'few' | 'many' | 'other';
    const words = this.words[`${what}.${form}`] ?? this.words[`${what}.other`] ?? '{0}';
    return filled(words, [this.number(number)]);
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.language, { maximumSignificantDigits: 15 }).format(value);
  }

  /// 240000000000 as "240 billion": digits are kept, noughts become words.
  amount(value: number): string {
    const short = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 } as const;
    return new Intl.NumberFormat(this.language, short).format(value);
  }

  /// A moment, to the minute, where the reader is.
  moment(iso: string): string {
    const time = new Date(iso);
    if (Number.isNaN(time.getTime())) return iso;
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  }

  /// A party's name, where it is a state; organisations are named as they are.
  party(code: string): string {
    if (code === 'both' || code === 'all') return this.text(`commitments.${code}`);
    return /^[A-Z]{2}$/.test(code) ? (this.regions.of(code) ?? code) : code;
  }

  tongue(code: string): string {
    try {
      return this.tongues.of(code) ?? code;
    } catch {
      return code;
    }
  }

  list(parts: string[]): string {
    return parts.join(this.language === 'zh' ? '、' : ', ');
  }

  /// Parts that have commas of their own.
  clauses(parts: string[]): string {
    return parts.join(this.language === 'zh' ? '；' : '; ');
  }

  /// What stands before a value.
  label(key: Key): string {
    return this.text(key) + (this.language === 'zh' ? '：' : ': ');
  }
}

function filled(words: string, values: (string | number)[]): string {
  return words.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}

export const SayContext = createContext(new Say('en'));
export const use_say = (): Say => useContext(SayContext);
