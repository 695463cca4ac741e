/** What each contender gets. */
export interface Account {
  readonly baseUrl: string;
  readonly keyId: string;
  readonly issuerId: string;
  readonly privateKey: string;
}

/** A client for this account; what it returns gets the list of apps once, as that contender's manual says it. */
export type CreateGet = (account: Account) => () => Promise<unknown>;
