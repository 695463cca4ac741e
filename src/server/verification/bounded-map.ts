/**
 * A `Map` of at most `limit` entries that forgets the oldest. Not the least recently used: moving an entry up at every
 * look costs more than the look, when keys are as long as a JWS header.
 */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #limit: number;

  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override set(key: Key, value: Value): this {
    super.set(key, value);
    if (this.size > this.#limit) this.delete(this.keys().next().value as Key);
    return this;
  }
}
