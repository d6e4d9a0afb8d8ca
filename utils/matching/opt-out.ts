/* Page-safe: imports nothing at run time. */

/** Whether the bio carries `#noannotate`, in any case, as a whole tag (labelling.md, ties 1). */
export function hasOptedOut(bio: string | undefined): boolean {
  return bio !== undefined && /[#\uFF03]noannotate(?![\p{L}\p{N}_])/iu.test(bio);
}
