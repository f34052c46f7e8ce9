/** A name of the registry (`gypsum`) at the head of a sentence. */
export function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
