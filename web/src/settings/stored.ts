// Choices kept in the browser. Where storage is refused, a choice lasts as long as the page.

export function stored(name: string): string | null {
  try {
    return localStorage.getItem(`rapporteur.${name}`);
  } catch {
    return null;
  }
}

export function store(name: string, value: string): void {
  try {
    localStorage.setItem(`rapporteur.${name}`, value);
  } catch {
    // Storage is refused: nothing to do.
  }
}
