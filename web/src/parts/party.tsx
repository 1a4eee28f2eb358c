import { use_say } from '../messages/say';

/// Parties always look alike and stand in the order of their codes.
export function Parties({ codes }: { codes: string[] }) {
  const say = use_say();
  if (codes.length === 0) return <>{say.text('mechanisms.no_parties')}</>;
  return <>{[...codes].sort().map((code) => say.party(code)).join(' – ')}</>;
}

export function Side({ code }: { code?: string | undefined }) {
  const say = use_say();
  if (!code) return null;
  const name = say.party(code);
  return <span class="side">{name === code ? code : <abbr title={name}>{code === 'both' || code === 'all' ? name : code}</abbr>}</span>;
}
