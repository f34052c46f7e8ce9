/** Answers that follow from their question alone, kept for the next one who asks; bounded, since questions are people's words. */
export class Remembered<Answer> {
  readonly #answers = new Map<string, Answer>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The answer to a question; `find` must give the same whenever it is asked. */
  of(question: string, find: () => Answer): Answer {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const found = find();
    // All at once: to keep the order of use costs more than to find a few again.
    if (this.#answers.size >= this.#most) this.#answers.clear();
    this.#answers.set(question, found);
    return found;
  }
}

/** As {@link Remembered}, for answers that also follow from something that is laid out once, such as the knowledge. */
export class RememberedOf<Ground extends object, Answer> {
  readonly #grounds = new WeakMap<Ground, Remembered<Answer>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  of(ground: Ground, question: string, find: () => Answer): Answer {
    let answers = this.#grounds.get(ground);
    if (answers === undefined) this.#grounds.set(ground, (answers = new Remembered<Answer>(this.#most)));
    return answers.of(question, find);
  }
}
