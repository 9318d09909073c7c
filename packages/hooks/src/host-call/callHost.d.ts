/** Calls a function of the host's, if there is one. What it throws is reported, and breaks nothing of ours. */
export declare function callHost<Values extends unknown[], Result>(call: ((...values: Values) => Result) | undefined, ...values: Values): Result | undefined;
