/** What each contender receives. */
export interface Account {
  readonly baseUrl: string;
  readonly keyId: string;
  readonly issuerId: string;
  readonly privateKey: string;
}

/** Creates a client for the account. The returned function requests the list of apps once, as the contender's manual does. */
export type CreateGet = (account: Account) => () => Promise<unknown>;
