import * as z from 'zod/mini';

/* Shapes of what an API may give in a property that nothing depends on: a surprise there costs the property, not the event. */

/** Whatever it is; who reads it checks it. */
export const loose = z.optional(z.unknown());

/** A list, or none. */
export const list = z.catch(z.array(z.unknown()), []);

/** An object's properties, each unchecked; anything else (`[]`, `false`, `null`) is an empty one. */
export const parts = z.catch(z.record(z.string(), z.unknown()), {});

/** A text, or none. */
export const text = z.catch(z.optional(z.string()), undefined);
