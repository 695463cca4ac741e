/**
 * A `Map` of at most `limit` entries that forgets the oldest one. Not the least recently used one: with keys as long as a JWS
 * header, moving an entry on every read costs more than the read.
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
