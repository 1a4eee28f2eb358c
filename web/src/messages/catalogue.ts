// What a catalogue is: every key of the English one, and the plural forms that its language needs.
import type { en } from './en';

export type Counted = 'sources' | 'documents' | 'bodies' | 'sessions' | 'quotes' | 'assessments';
type Form = 'one' | 'few' | 'many' | 'other';
type PluralKey = `${Counted}.${Form}`;

export type Key = Exclude<keyof typeof en, PluralKey>;
export type Catalogue = Record<Key, string> & Partial<Record<PluralKey, string>>;
