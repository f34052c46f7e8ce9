/** An allowance: so many points in so many seconds, counted from the first. `name` is unique in the program. */
export interface Bucket {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}
