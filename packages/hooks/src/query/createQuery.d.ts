import { type QueryClient } from '@tanstack/react-query';
export interface QueryOptions<Answer> {
    queryClient: QueryClient;
    /** Names it in the cache. It holds no secret. */
    key: readonly string[];
    ask: (signal: AbortSignal) => Promise<Answer>;
}
export interface Query<Answer> {
    /** Asks once. Rejects with `aborted` where the host's client called it off, or was cleared. */
    ask: (signal: AbortSignal) => Promise<Answer>;
    /** Takes it out of the cache. */
    remove: () => void;
}
/** A query of React Query that asks when it is told to, and shows in the cache how that went. */
export declare function createQuery<Answer>({ queryClient, key, ask }: QueryOptions<Answer>): Query<Answer>;
