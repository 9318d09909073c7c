/** Whether the person can see the page, and when that changes. */
export interface Visibility {
    isHidden: () => boolean;
    /**
     * Whether the page was left, and may be kept to come back to. A request that is open then has no one to answer to.
     * @default never
     */
    isLeft?: (() => boolean) | undefined;
    /** Calls `onChange` whenever the page is hidden, shown, left or come back to. The result unsubscribes. */
    subscribe: (onChange: () => void) => () => void;
}
/** The visibility of the document. Where there is none, as on a server, nothing is hidden. */
export declare const documentVisibility: Visibility;
