import * as z from 'zod/mini';

/** Degrees on WGS 84. */
export const GeoPoint = z.object({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});
export type GeoPoint = z.infer<typeof GeoPoint>;

export const DistanceUnit = z.enum(['km', 'mi']);
export type DistanceUnit = z.infer<typeof DistanceUnit>;

/** Where the user is or will be: home (no dates), or a trip. Coarse on purpose (a town, or a point rounded to 0.1°),
 * and it never leaves the device. `from`/`to` are inclusive local dates. */
export const Place = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  ...GeoPoint.shape,
  radiusKm: z.number().check(z.positive(), z.maximum(2_000)),
  timeZone: z.string(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
});
export type Place = z.infer<typeof Place>;
