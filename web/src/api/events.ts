// The server tells when the record has changed. Where it does not, pages are as old as their last question.
import { record_changed } from './record_change';

const calm = 2000;  // milliseconds between two changes shown, while many documents are being read in

let source: EventSource | undefined;
let due: ReturnType<typeof setTimeout> | undefined;
let last = 0;
let last_told: string | undefined;

function changed(event: MessageEvent<string>): void {
  // The first event only tells where the record stands.
  const news = last_told !== undefined && last_told !== event.data;
  last_told = event.data;
  if (!news) return;
  if (due !== undefined) return;
  due = setTimeout(() => {
    due = undefined;
    last = Date.now();
    record_changed();
  }, Math.max(100, last + calm - Date.now()));
}

function open(): void {
  if (source || !('EventSource' in globalThis)) return;
  source = new EventSource('/api/v1/events');
  source.addEventListener('changed', changed as EventListener);
}

/// A hidden page holds no connection: browsers have few for one server. Coming back, it hears what it missed.
function follow_sight(): void {
  if (document.visibilityState === 'visible') {
    open();
    return;
  }
  source?.close();
  source = undefined;
}

export function follow_record(): void {
  document.addEventListener('visibilitychange', follow_sight);
  follow_sight();
}
