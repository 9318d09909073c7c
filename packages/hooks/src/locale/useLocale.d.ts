/**
 * The language to speak: the given one, else the page's (`<html lang>`, and it follows its changes), else English. Never
 * the browser's list: it would speak another language than the page, and hydrate to something else than a server sent.
 */
export declare function useLocale(given: string | undefined): string;
