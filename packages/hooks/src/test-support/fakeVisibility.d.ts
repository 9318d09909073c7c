import type { Visibility } from '../visibility/Visibility.ts';
export interface FakeVisibility extends Visibility {
    hide: () => void;
    show: () => void;
    /** How many listen. */
    listeners: () => number;
}
/** A page that is shown until told otherwise. */
export declare function createFakeVisibility(options?: {
    hidden?: boolean | undefined;
}): FakeVisibility;
