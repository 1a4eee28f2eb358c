// Light, dark, or as the system prefers.
import { useEffect, useState } from 'preact/hooks';
import { store, stored } from './stored';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const known = (name: string | null): name is Theme => (themes as readonly string[]).includes(name ?? '');

export function use_theme(): [Theme, (theme: Theme) => void] {
  const [theme, set_theme] = useState<Theme>(() => {
    const chosen = stored('theme');
    return known(chosen) ? chosen : 'system';
  });
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const choose = (next: Theme) => {
    store('theme', next);
    set_theme(next);
  };
  return [theme, choose];
}
