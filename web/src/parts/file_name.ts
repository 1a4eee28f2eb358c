/// The last part of a path: what a reader calls the file.
export function file_name(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1) || path;
}
