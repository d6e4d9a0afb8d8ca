/** The source of events saved from posts. It has no address: nothing is ever asked for it. */
export const savedSourceId = 'saved-from-posts';
