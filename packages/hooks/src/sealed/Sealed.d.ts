/** Holds what a cache must not show: devtools, JSON and whoever stores the cache see an empty object. */
export declare class Sealed<Value> {
    #private;
    constructor(value: Value);
    read(): Value;
}
/** Hands something over through a cache: whoever takes it has it, and from then on this holds nothing. */
export declare class Handover<Value> {
    #private;
    constructor(value: Value);
    /** Undefined from the second time on. */
    take(): Value | undefined;
}
