import type { QueryFunction, QueryFunctionContext, QueryKey } from '@tanstack/react-query';
/**
 * Options of a query that asks when it is told to, and at no other time, whatever the host's client has for defaults.
 * What it was answered stays until the query is removed.
 */
export declare const asToldOnly: {
    readonly enabled: false;
    readonly retry: false;
    readonly networkMode: 'always';
    readonly gcTime: number;
    readonly staleTime: 'static';
    readonly refetchInterval: false;
    readonly refetchOnMount: false;
    readonly refetchOnWindowFocus: false;
    readonly refetchOnReconnect: false;
    readonly persister: typeof persister;
    readonly initialData: () => undefined;
    readonly placeholderData: () => undefined;
};
/** Stores nothing: a host's own would write the answer to its storage. */
declare function persister<Answer, Key extends QueryKey>(queryFn: QueryFunction<Answer, Key>, context: QueryFunctionContext<Key>): Answer | Promise<Answer>;
export {};
