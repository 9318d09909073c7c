import type { DeadlineStorage } from './Deadlines.ts';
/**
 * The tab's sessionStorage, looked up at each call: it may be missing, as on a server, and even touching it throws
 * where the person forbids site data. Deadlines tolerate both.
 */
export declare const sessionDeadlineStorage: DeadlineStorage;
