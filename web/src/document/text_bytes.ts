// Spans are bytes of UTF-8; strings here are UTF-16. This finds the one from the other.

export class TextBytes {
  readonly bytes: Uint8Array;
  private readonly decoder = new TextDecoder('utf-8');

  constructor(readonly text: string) {
    this.bytes = new TextEncoder().encode(text);
  }

  get length(): number {
    return this.bytes.length;
  }

  slice(begin: number, end: number): string {
    return this.decoder.decode(this.bytes.subarray(begin, end));
  }
}
