import type { RequestLogEntry } from '../request-log-entry';
import type { UserData } from '../user-data/schema';

const kept = 500;

/**
 * Writes a request down before it is sent, so that a worker that dies while waiting leaves its line. Resolves to a
 * function that completes the line with what came back. The newest 500 are kept.
 */
export async function logRequest(
  db: UserData,
  sent: Pick<RequestLogEntry, 'at' | 'address' | 'reason'>,
): Promise<(answered: Pick<RequestLogEntry, 'status' | 'bytes' | 'outcome'>) => Promise<void>> {
  const transaction = db.transaction('requests', 'readwrite');
  const line = { ...sent, status: 0, bytes: 0, outcome: 'sent; Tangible was stopped before an answer came' };
  const key = await transaction.store.add(line);
  void transaction.store.delete(IDBKeyRange.upperBound(key - kept));
  await transaction.done;
  return async (answered) => {
    await db.put('requests', { ...sent, ...answered }, key);
  };
}

/** Newest first. */
export async function requestLog(db: UserData): Promise<RequestLogEntry[]> {
  return (await db.getAll('requests')).reverse();
}
