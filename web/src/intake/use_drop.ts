import { useEffect, useRef, useState } from 'preact/hooks';
import { files_dropped } from './dropped';

/// Whether files hover over the page; they may be dropped anywhere on it.
export function use_drop(able: boolean, take: (files: File[]) => void): boolean {
  const [over, set_over] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (!able) return;
    const holds_files = (event: DragEvent) => !!event.dataTransfer?.types.includes('Files');
    const drag = (event: DragEvent) => {
      if (!holds_files(event)) return;
      event.preventDefault();
      set_over(true);
    };
    const leave = (event: DragEvent) => { if (!event.relatedTarget) set_over(false); };
    const drop = async (event: DragEvent) => {
      if (!holds_files(event) || !event.dataTransfer) return;
      event.preventDefault();
      set_over(false);
      latest.current(await files_dropped(event.dataTransfer));
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [able]);
  return over;
}
