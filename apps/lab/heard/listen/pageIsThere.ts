/** What Orca says when it has the whole page. */
export const pageIsThere = /Finished loading|Page has/
