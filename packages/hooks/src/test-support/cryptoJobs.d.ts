/** How many digests and signatures Node is making on other threads. How long those take is no fact of ours. */
export declare function cryptoJobs(): number;
