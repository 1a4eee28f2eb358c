// Gives the server a file to read, and tells how much of it has gone out.
import { load, Problem, forget } from './load';
import type { Me } from './acts';

export interface Taken {
  results: { name: string; sha256: string; outcome: string }[];
  unreadable: { name: string; reason: string }[];
  added?: number;
  known?: number;
  refused?: number;
}

export const most_bytes = 32 * 2 ** 20;

const patience = 1000;  // milliseconds before a server that reads for others is asked again

export async function upload(file: File, progress: (share: number) => void, attempts = 10): Promise<Taken> {
  const { token } = await load<Me>('me');
  try {
    return await send(file, token, progress);
  } catch (problem) {
    const status = problem instanceof Problem ? problem.status : 0;
    if (attempts <= 1 || (status !== 403 && status !== 503)) throw problem;
    // The token was another start's, or the server's hands are full.
    if (status === 403) forget('me');
    else await new Promise((done) => setTimeout(done, patience));
    return upload(file, progress, status === 403 ? 1 : attempts - 1);
  }
}

/// Only XMLHttpRequest tells how much of a body has been sent.
function send(file: File, token: string, progress: (share: number) => void): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/documents?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('x-rapporteur-token', token);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onerror = () => reject(new Problem('', 0));
    request.onload = () => {
      const told = parsed(request.responseText) as (Taken & { title?: string; detail?: string }) | undefined;
      if (request.status === 200 && told) resolve(told);
      else reject(new Problem(told?.title ?? request.statusText, request.status, told?.detail));
    };
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
