// One shape for each mode, so that it can be told without colour.

const r = 6;

const shapes: Record<string, string> = {
  'in-person': `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`,
  video: 'M-5.5,-5.5H5.5V5.5H-5.5z',
  phone: 'M0,-6.5L6.8,5.5H-6.8z',
  hybrid: 'M0,-7.5L7.5,0L0,7.5L-7.5,0z',
  unknown: 'M-2.5,-7H2.5V7H-2.5z',
};

export const shape_of = (mode: string | undefined): string => shapes[mode ?? 'unknown'] ?? shapes.unknown!;
export const cross = 'M-8,-8L8,8M-8,8L8,-8';
