/** A failure whose message is meant for the user as it stands: what happened, and what to do. */
export class WordsForUser extends Error {}
